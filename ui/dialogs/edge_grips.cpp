// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/edge_grips.h"

#include <QEvent>
#include <QMouseEvent>
#include <QWindow>

#include <array>
#include <optional>

namespace lectern::ui {

namespace {

constexpr int cornerLong = 3 * EdgeGrips::wide;

// Corners last: they lie over the edges.
constexpr std::array<Qt::Edges, 8> gripEdges = {Qt::TopEdge,
                                                Qt::BottomEdge,
                                                Qt::LeftEdge,
                                                Qt::RightEdge,
                                                Qt::TopEdge | Qt::LeftEdge,
                                                Qt::TopEdge | Qt::RightEdge,
                                                Qt::BottomEdge | Qt::LeftEdge,
                                                Qt::BottomEdge | Qt::RightEdge};

bool isCorner(Qt::Edges edges) {
    return (edges & (Qt::LeftEdge | Qt::RightEdge)) && (edges & (Qt::TopEdge | Qt::BottomEdge));
}

Qt::CursorShape shapeOf(Qt::Edges edges) {
    if (edges == Qt::Edges(Qt::TopEdge | Qt::LeftEdge) ||
        edges == Qt::Edges(Qt::BottomEdge | Qt::RightEdge))
        return Qt::SizeFDiagCursor;
    if (isCorner(edges)) return Qt::SizeBDiagCursor;
    return edges & (Qt::LeftEdge | Qt::RightEdge) ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

// Where it lies in a dialog of that size.
QRect gripPlace(Qt::Edges edges, const QSize &dialog) {
    const int thick = isCorner(edges) ? cornerLong : EdgeGrips::wide;
    QRect place(QPoint(), dialog);
    if (edges & Qt::LeftEdge) place.setWidth(thick);
    if (edges & Qt::RightEdge) place.setLeft(dialog.width() - thick);
    if (edges & Qt::TopEdge) place.setHeight(thick);
    if (edges & Qt::BottomEdge) place.setTop(dialog.height() - thick);
    return place;
}

// The desktop resizes the window; where it will not, the grip does it.
class Grip final : public QWidget {
  public:
    Grip(Qt::Edges edges, QWidget *dialog)
        : QWidget(dialog)
        , m_edges(edges) {
        setCursor(shapeOf(edges));
        setFocusPolicy(Qt::NoFocus);
    }

    [[nodiscard]] Qt::Edges edges() const { return m_edges; }

  protected:
    void mousePressEvent(QMouseEvent *event) override {
        if (event->button() != Qt::LeftButton) return;
        QWindow *handle = window()->windowHandle();
        if (handle && handle->startSystemResize(m_edges)) return;
        m_from = event->globalPosition().toPoint();
        m_before = window()->geometry();
    }

    void mouseMoveEvent(QMouseEvent *event) override {
        if (!m_from) return;
        const QPoint by = event->globalPosition().toPoint() - *m_from;
        const QSize least = window()->minimumSizeHint().expandedTo(window()->minimumSize());
        QRect now = m_before;
        if (m_edges & Qt::LeftEdge)
            now.setLeft(qMin(now.left() + by.x(), now.right() + 1 - least.width()));
        if (m_edges & Qt::RightEdge) now.setWidth(qMax(now.width() + by.x(), least.width()));
        if (m_edges & Qt::TopEdge)
            now.setTop(qMin(now.top() + by.y(), now.bottom() + 1 - least.height()));
        if (m_edges & Qt::BottomEdge) now.setHeight(qMax(now.height() + by.y(), least.height()));
        window()->setGeometry(now);
    }

    void mouseReleaseEvent(QMouseEvent *) override { m_from.reset(); }

  private:
    Qt::Edges m_edges;
    std::optional<QPoint> m_from; // while it is dragged
    QRect m_before;
};

} // namespace

EdgeGrips::EdgeGrips(QWidget &dialog)
    : QObject(&dialog)
    , m_dialog(dialog) {
    for (const Qt::Edges edges : gripEdges)
        m_grips.append(new Grip(edges, &dialog));
    dialog.installEventFilter(this);
    place();
}

bool EdgeGrips::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) place();
    return QObject::eventFilter(watched, event);
}

// Above what came to the dialog since.
void EdgeGrips::place() {
    for (QWidget *grip : std::as_const(m_grips)) {
        grip->setGeometry(gripPlace(static_cast<Grip *>(grip)->edges(), m_dialog.size()));
        grip->raise();
    }
}

} // namespace lectern::ui

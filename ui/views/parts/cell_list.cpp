// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/cell_list.h"

#include "ui/commands/latin_key.h"
#include "ui/models/put_together.h"
#include "ui/render/icons.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/enter_key.h"
#include "ui/views/parts/radio_mark.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

#include <functional>

namespace lectern::ui {

// The cells of the rows; read aloud as one line.
class CellListModel final : public QAbstractListModel {
  public:
    using QAbstractListModel::QAbstractListModel;

    enum { TickedRole = Qt::UserRole + 1 };

    void setRows(const QList<QStringList> &rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    void setTicked(const QSet<int> &rows) { m_ticked = rows; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override {
        if (!index.isValid()) return {};
        const QStringList cells = m_rows.value(index.row());
        if (role == Qt::UserRole) return cells;
        if (role == TickedRole) return m_ticked.contains(index.row());
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                   ? QVariant(spokenInTurn(cells))
                   : QVariant();
    }

  private:
    QList<QStringList> m_rows;
    QSet<int> m_ticked;
};

namespace {

constexpr int cellRow = 44;
constexpr int cellHeading = 32;
constexpr int cellMargin = 16;
constexpr int ringGap = 12; // behind the ring of a row
constexpr int cellTick = 14;
constexpr int tickGap = 4;

using Column = CellList::Column;

constexpr int leastRest = 132; // of the column that takes what the others leave

int leftOfCells(CellList::Rows kind) {
    return kind == CellList::Rows::Choices ? cellMargin + radioMark + ringGap : cellMargin;
}

// The columns for which there is room.
QList<int> columnsWithin(int room, const QList<Column> &columns) {
    QList<int> shown;
    int rest = room;
    for (int i = 0; i < columns.size(); ++i) {
        shown.append(i);
        rest -= columns.at(i).width;
    }
    for (int i = int(columns.size()) - 1; i >= 0 && rest < leastRest; --i) {
        if (!columns.at(i).mayGo) continue;
        shown.removeOne(i);
        rest += columns.at(i).width;
    }
    return shown;
}

void eachCell(const QRect &rect, int leftMargin, const QList<Column> &columns,
              const std::function<void(const QRectF &, int)> &paint) {
    int rest = rect.width() - leftMargin - cellMargin;
    const QList<int> shown = columnsWithin(rest, columns);
    for (const int column : shown)
        rest -= columns.at(column).width;
    int left = rect.left() + leftMargin;
    for (const int column : shown) {
        const int width = columns.at(column).width > 0 ? columns.at(column).width : rest;
        const int gap = columns.at(column).right ? 0 : space::m;
        paint(QRectF(left, rect.top(), width - gap, rect.height() - 1), column);
        left += width;
    }
}

// Where its text begins.
qreal drawCell(QPainter &painter, const QRectF &box, const QString &text, bool right) {
    const TextLine line = TextLine::of(text);
    const qreal width = painter.fontMetrics().horizontalAdvance(line.text);
    const qreal before = right ? qMax(0.0, box.width() - width - 1) : 0;
    drawTextLine(painter, right ? box.adjusted(before, 0, 1, 0) : box, line);
    return box.left() + before;
}

class CellDelegate final : public QStyledItemDelegate {
  public:
    CellDelegate(const QList<Column> &columns, CellList::Rows kind, const ThemeSource &theme,
                 QObject *parent)
        : QStyledItemDelegate(parent)
        , m_columns(columns)
        , m_kind(kind)
        , m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const Theme &theme = m_theme.theme();
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        paintGround(*painter, option);
        const QStringList cells = index.data(Qt::UserRole).toStringList();
        const bool ticked = index.data(CellListModel::TickedRole).toBool();
        eachCell(option.rect, leftOfCells(m_kind), m_columns, [&](const QRectF &box, int column) {
            const bool strong = m_columns.at(column).strong;
            painter->setFont(theme.font(strong ? Type::InterfaceStrong : Type::Interface));
            painter->setPen(theme.colour(strong || current ? Role::Ink : Role::Ink2));
            const qreal begins =
                drawCell(*painter, box, cells.value(column), m_columns.at(column).right);
            if (!ticked || column != m_columns.size() - 1) return;
            const QPointF tick(begins - tickGap - cellTick, box.center().y() - cellTick / 2.0);
            paintIcon(*painter, tick.toPoint(), cellTick, Icon::Check, painter->pen().color());
        });
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override {
        return {option.rect.width(), cellRow};
    }

  private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const {
        const Theme &theme = m_theme.theme();
        const QRect &rect = option.rect;
        const bool chosen = m_kind == CellList::Rows::Choices;
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        const bool active = option.state.testFlag(QStyle::State_Active);
        if (current)
            painter.fillRect(rect, theme.colour(active ? Role::Tint : Role::Hover));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter.fillRect(rect, theme.colour(Role::Hover));
        if (current && !chosen)
            painter.fillRect(QRect(rect.left() + 1, rect.top(), 3, rect.height()),
                             theme.colour(active ? Role::Accent : Role::Faint));
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), theme.colour(Role::Line2));
        const qreal top = rect.top() + (rect.height() - 1 - radioMark) / 2.0;
        if (chosen)
            paintRadioMark(painter, {rect.left() + 1.0 * cellMargin, top, radioMark, radioMark},
                           current, theme);
    }

    const QList<Column> m_columns;
    const CellList::Rows m_kind;
    const ThemeSource &m_theme;
};

} // namespace

CellList::CellList(const QList<Column> &columns, Rows kind, const ThemeSource &theme,
                   QWidget *parent)
    : GroupedListView(cellRow, theme, parent)
    , m_columns(columns)
    , m_left(leftOfCells(kind))
    , m_model(new CellListModel(this)) {
    setHeadings(cellHeading, true);
    setListGround(Role::Page);
    setItemDelegate(new CellDelegate(columns, kind, theme, this));
    setSelectionMode(SingleSelection);
    setModel(m_model);
    connect(this, &QListView::doubleClicked, this, [this] { Q_EMIT rowAsked(); });
}

void CellList::setRows(const QList<QStringList> &rows, int current) {
    const int row = current < 0 ? currentRow() : current;
    m_model->setRows(rows);
    if (!rows.isEmpty()) setCurrentIndex(m_model->index(qBound(0, row, int(rows.size()) - 1)));
    setMaximumHeight(sizeHint().height());
    updateGeometry();
    Q_EMIT currentRowChanged();
}

void CellList::setTicked(const QSet<int> &rows) {
    m_model->setTicked(rows);
}

int CellList::currentRow() const {
    return currentIndex().row();
}

QSize CellList::sizeHint() const {
    return {400, cellHeading + cellRow * qMax(1, m_model->rowCount())};
}

QList<int> CellList::groupStarts() const {
    return m_model && m_model->rowCount() > 0 ? QList<int>{0} : QList<int>();
}

void CellList::paintHeading(QPainter &painter, const QRect &rect, int) const {
    const Theme &colours = theme().theme();
    painter.fillRect(rect, colours.colour(Role::Ground));
    painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), colours.colour(Role::Line2));
    painter.setFont(colours.font(Type::Second));
    painter.setPen(colours.colour(Role::Muted));
    eachCell(rect, m_left, m_columns, [&](const QRectF &box, int column) {
        drawCell(painter, box, m_columns.at(column).heading, m_columns.at(column).right);
    });
}

// The frame cuts the corners of what stands in it.
void CellList::paintEvent(QPaintEvent *event) {
    GroupedListView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(viewport()->rect());
    QPainterPath whole;
    whole.addRect(box);
    QPainterPath frame;
    frame.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius::popup, radius::popup);
    painter.fillPath(whole.subtracted(frame), theme().theme().colour(Role::Page));
    painter.strokePath(frame, theme().theme().colour(Role::Line));
}

void CellList::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    GroupedListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void CellList::keyPressEvent(QKeyEvent *event) {
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && isEnter(*event) && currentRow() >= 0) return Q_EMIT rowAsked();
    const int key = latinKeyOf(*event);
    const int letter = key == Qt::Key_J ? 1 : key == Qt::Key_K ? -1 : 0;
    if (!plain || letter == 0) return GroupedListView::keyPressEvent(event);
    step(letter);
}

} // namespace lectern::ui

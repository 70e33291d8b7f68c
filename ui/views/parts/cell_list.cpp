// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/cell_list.h"

#include "ui/commands/latin_key.h"
#include "ui/models/put_together.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/enter_key.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <functional>

namespace lectern::ui {

// The cells of the rows; read aloud as one line.
class CellListModel final : public QAbstractListModel {
  public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<QStringList> &rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override {
        if (!index.isValid()) return {};
        const QStringList cells = m_rows.value(index.row());
        if (role == Qt::UserRole) return cells;
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                   ? QVariant(spokenInTurn(cells))
                   : QVariant();
    }

  private:
    QList<QStringList> m_rows;
};

namespace {

constexpr int cellRow = 44;
constexpr int cellHeading = 32;
constexpr int cellMargin = 16;

using Column = CellList::Column;

constexpr int leastRest = 140; // of the column that takes what the others leave

// The columns for which there is room.
QList<int> columnsWithin(int width, const QList<Column> &columns) {
    QList<int> shown;
    int rest = width - 2 * cellMargin;
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

void eachCell(const QRect &rect, const QList<Column> &columns,
              const std::function<void(const QRectF &, int)> &paint) {
    const QList<int> shown = columnsWithin(rect.width(), columns);
    int rest = rect.width() - 2 * cellMargin;
    for (const int column : shown)
        rest -= columns.at(column).width;
    int left = rect.left() + cellMargin;
    for (const int column : shown) {
        const int width = columns.at(column).width > 0 ? columns.at(column).width : rest;
        const int gap = columns.at(column).right ? 0 : space::m;
        paint(QRectF(left, rect.top(), width - gap, rect.height() - 1), column);
        left += width;
    }
}

void drawCell(QPainter &painter, const QRectF &box, const QString &text, bool right) {
    const TextLine line = TextLine::of(text);
    const qreal width = painter.fontMetrics().horizontalAdvance(line.text);
    drawTextLine(painter, right ? box.adjusted(qMax(0.0, box.width() - width - 1), 0, 1, 0) : box,
                 line);
}

class CellDelegate final : public QStyledItemDelegate {
  public:
    CellDelegate(const QList<Column> &columns, const ThemeSource &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_columns(columns)
        , m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const Theme &theme = m_theme.theme();
        const QRect &rect = option.rect;
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        const bool active = option.state.testFlag(QStyle::State_Active);
        if (current) {
            painter->fillRect(rect, theme.colour(active ? Role::Tint : Role::Hover));
            painter->fillRect(QRect(rect.topLeft(), QSize(3, rect.height())),
                              theme.colour(active ? Role::Accent : Role::Faint));
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(rect, theme.colour(Role::Hover));
        }
        painter->fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), theme.colour(Role::Line2));
        const QStringList cells = index.data(Qt::UserRole).toStringList();
        eachCell(rect, m_columns, [&](const QRectF &box, int column) {
            const bool strong = m_columns.at(column).strong;
            painter->setFont(theme.font(strong ? Type::InterfaceStrong : Type::Interface));
            painter->setPen(theme.colour(strong || current ? Role::Ink : Role::Ink2));
            drawCell(*painter, box, cells.value(column), m_columns.at(column).right);
        });
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override {
        return {option.rect.width(), cellRow};
    }

  private:
    QList<Column> m_columns;
    const ThemeSource &m_theme;
};

} // namespace

CellList::CellList(const QList<Column> &columns, const ThemeSource &theme, QWidget *parent)
    : GroupedListView(cellRow, theme, parent)
    , m_columns(columns)
    , m_model(new CellListModel(this)) {
    setHeadings(cellHeading, true);
    setListGround(Role::Page);
    setItemDelegate(new CellDelegate(columns, theme, this));
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
    eachCell(rect, m_columns, [&](const QRectF &box, int column) {
        drawCell(painter, box, m_columns.at(column).heading, m_columns.at(column).right);
    });
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/list/grouped_list_view.h"

#include <QSet>
#include <QStringList>

namespace lectern::ui {

class CellListModel;

// A table of few, short cells in a frame: rows of 44 below a line of headings. One row is current;
// Enter or a double click asks for it. Cells may hold foreign text.
class CellList final : public GroupedListView {
    Q_OBJECT

  public:
    struct Column {
        QString heading;
        int width = 0; // 0: what the others leave
        bool right = false;
        bool strong = false;
        bool mayGo = false; // where there is no room, the last such first
    };
    // Choices: a ring before each row says that one of them is chosen, the current one.
    enum class Rows { Plain, Choices };
    CellList(const QList<Column> &columns, Rows kind, const ThemeSource &theme,
             QWidget *parent = nullptr);

    // `current`: where what was current stands now; -1: in the same row, where there is one.
    void setRows(const QList<QStringList> &rows, int current = -1);
    // The rows whose last cell has a tick before it, from the next setRows() on.
    void setTicked(const QSet<int> &rows);
    [[nodiscard]] int currentRow() const; // -1: none
    // As high as its rows, where there is room.
    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    void currentRowChanged();
    void rowAsked();

  protected:
    [[nodiscard]] QList<int> groupStarts() const override;
    void paintHeading(QPainter &painter, const QRect &rect, int group) const override;
    void visibleRowsChanged(int, int) override {}
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    const QList<Column> m_columns;
    const int m_left; // of the cells
    CellListModel *m_model;
};

} // namespace lectern::ui

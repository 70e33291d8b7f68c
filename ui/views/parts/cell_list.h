// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/list/grouped_list_view.h"

#include <QStringList>

namespace lectern::ui {

class CellListModel;

// A table of few, short cells: rows of 44 below a line of headings. One row is current; Enter or a
// double click asks for it. Cells may hold foreign text.
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
    CellList(const QList<Column> &columns, const ThemeSource &theme, QWidget *parent = nullptr);

    // `current`: where what was current stands now; -1: in the same row, where there is one.
    void setRows(const QList<QStringList> &rows, int current = -1);
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

  private:
    QList<Column> m_columns;
    CellListModel *m_model;
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/list/grouped_list_view.h"

namespace lectern::ui {

class PaperListModel;

// The papers of a PaperListModel, with a heading above each digest's. The model is told what can be
// seen.
class PaperListView : public GroupedListView {
    Q_OBJECT

  public:
    PaperListView(PaperListModel &model, const ThemeSource &theme, QWidget *parent = nullptr);

    // ---- several papers at once: they are marked, and stay so while one moves among them ----
    [[nodiscard]] bool hasMarks() const;
    [[nodiscard]] qsizetype markCount() const; // 0 without marks
    [[nodiscard]] bool isMarked(int row) const;
    void toggleMark(int row);
    // Marks the current row and the one `step` away, which becomes current.
    void extendMarks(int step);
    void markRows(const QItemSelection &rows);
    void clearMarks(); // the current row is all that is selected

    void reset() override;

  protected:
    // Rows of another height, for who paints them otherwise.
    PaperListView(PaperListModel &model, int rowHigh, const ThemeSource &theme, QWidget *parent);
    [[nodiscard]] PaperListModel &papers() const { return m_model; }
    [[nodiscard]] QList<int> groupStarts() const override;
    void paintHeading(QPainter &painter, const QRect &rect, int group) const override;
    void visibleRowsChanged(int first, int last) override;
    void prepareRow(int row, QStyleOptionViewItem &option) const override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event = nullptr) const override;
    void mousePressEvent(QMouseEvent *event) override;

  private:
    PaperListModel &m_model;
    bool m_marking = false; // moving leaves the selection alone
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/list/grouped_list_view.h"

namespace lectern::ui {

class HighlightModel;

// Highlights in rows of 64: the quote beside the bar and icon of its meaning, then the comment and
// the paper. Enter or a press opens the paper.
class HighlightList final : public GroupedListView {
    Q_OBJECT

  public:
    HighlightList(HighlightModel &model, const ThemeSource &theme, QWidget *parent = nullptr);

  Q_SIGNALS:
    void opened(int row);

  protected:
    [[nodiscard]] QList<int> groupStarts() const override { return {}; }
    void paintHeading(QPainter &, const QRect &, int) const override {}
    void visibleRowsChanged(int first, int last) override;
    void keyPressEvent(QKeyEvent *event) override;

  private:
    HighlightModel &m_model;
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/list/grouped_list_view.h"

#include <QDate>

namespace lectern::ui {

class HistoryModel;

// The steps, a line of 36 each, below the day and the hours of their pass. The current step is the
// point one would go back to: what came after it is struck through.
class HistoryList final : public GroupedListView {
    Q_OBJECT

  public:
    HistoryList(HistoryModel &model, const ThemeSource &theme, QWidget *parent = nullptr);

    void setToday(const QDate &today); // of the library's clock

  Q_SIGNALS:
    void pointChosen(); // another step is current

  protected:
    [[nodiscard]] QList<int> groupStarts() const override;
    void paintHeading(QPainter &painter, const QRect &rect, int group) const override;
    void visibleRowsChanged(int first, int last) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

  private:
    HistoryModel &m_model;
    QDate m_today;
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rule.h"
#include "ui/views/list/grouped_list_view.h"

namespace lectern::ui {

class RuleListModel;

// The rules, a row of 64 each with its switch. Space turns the current one on and off, Alt with an
// arrow moves it, Delete deletes it.
class RuleList final : public GroupedListView {
    Q_OBJECT

  public:
    RuleList(RuleListModel &model, const ThemeSource &theme, QWidget *parent = nullptr);

  Q_SIGNALS:
    void ruleChosen(); // another one is current
    void switchAsked(const lectern::model::Rule &rule);
    void moveAsked(const lectern::model::Rule &rule, int places);
    void deleteAsked(const lectern::model::Rule &rule);

  protected:
    [[nodiscard]] QList<int> groupStarts() const override { return {}; }
    void paintHeading(QPainter &, const QRect &, int) const override {}
    void visibleRowsChanged(int, int) override {}
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

  private:
    RuleListModel &m_model;
};

} // namespace lectern::ui

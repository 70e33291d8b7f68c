// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reader_state.h"
#include "ui/render/icons.h"

#include <QWidget>

class QHBoxLayout;

namespace lectern::ui {

class CommandButton;
class ThemedLabel;
class ThemeSource;

// What can be done to all papers that a query finds, as one step.
class DecideAllRow final : public QWidget {
    Q_OBJECT

  public:
    DecideAllRow(const ThemeSource &theme, QWidget *parent);

    // How many they are, and whether the query says clearly enough which.
    void setPapers(qint64 papers, bool sound);

  Q_SIGNALS:
    void decideAsked(lectern::model::DecisionState state);
    void tagAsked(const QPoint &at); // the corner of the button that was pressed

  private:
    CommandButton *addButton(QHBoxLayout *row, const QString &text, Icon icon);
    void addDecision(QHBoxLayout *row, const QString &text, Icon icon, model::DecisionState state);

    const ThemeSource &m_theme;
    ThemedLabel *m_head;
    QList<QAction *> m_actions;
};

} // namespace lectern::ui

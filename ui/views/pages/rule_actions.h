// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rule.h"
#include "ui/render/icons.h"

#include <QWidget>

class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace lectern::ui {

class CommandButton;
class ThemedLabel;
class ThemeSource;

// What a rule does, an action a line: its sign, its words, the tag or the list it names, a cross
// that takes it off. "Add an action" offers the others; only one can decide.
class RuleActions final : public QWidget {
    Q_OBJECT

  public:
    RuleActions(const ThemeSource &theme, QWidget *parent);

    void setActions(const QList<model::RuleAction> &actions);
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    // As they stand in the lines; those that name nothing yet are left out.
    [[nodiscard]] QList<model::RuleAction> actions() const;
    // What stands before it in the order of the Tab key: then come the lines, then the link.
    void follow(QWidget *before);
    // Of tags and of lists, to complete.
    void setKnownNames(const QStringList &tags, const QStringList &lists);

  Q_SIGNALS:
    void changed();

  private:
    struct Line {
        model::RuleAction::Does does = model::RuleAction::Does::Tag;
        QWidget *widget = nullptr;
        QLineEdit *name = nullptr; // null: it names nothing
        QToolButton *off = nullptr;
    };
    void offer();
    QLineEdit *addLine(const model::RuleAction &action);
    void takeLine(QWidget *widget);
    void complete(const Line &line) const;
    void orderTabs();
    [[nodiscard]] bool decides() const;

    const ThemeSource &m_theme;
    QVBoxLayout *m_column;
    CommandButton *m_add;
    QWidget *m_before = nullptr;
    QList<Line> m_lines;
    QStringList m_tags;
    QStringList m_lists;
};

} // namespace lectern::ui

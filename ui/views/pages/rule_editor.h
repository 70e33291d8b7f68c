// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/commands/latest_answer.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace lectern::ui {

class CommandButton;
class RuleActions;
class Segments;
class ThemedLabel;
class ThemeSource;

// One rule: its name, its query, what it does, and the dry run: which papers it would touch, and
// what it leaves alone and why. It reads; saving, deleting and running are asked of the page.
class RuleEditor final : public QWidget {
    Q_OBJECT

  public:
    RuleEditor(library::Library &library, const ThemeSource &theme, QWidget *parent);
    ~RuleEditor() override;

    // With a draft its fields are shown, of the same rule, not saved yet.
    void edit(const model::Rule &rule, const std::optional<model::Rule> &draft = {});
    [[nodiscard]] model::Rule rule() const; // as it stands in the fields
    [[nodiscard]] bool isChanged() const { return rule() != m_saved; }
    void setSaved(); // as it stands in the fields
    void focusName();

  Q_SIGNALS:
    void rested(); // the typing: rule() is what was written by now
    void saveAsked(const lectern::model::Rule &rule);
    void deleteAsked(const lectern::model::Rule &rule);
    void runAsked(const lectern::model::Rule &rule, lectern::model::RuleScope scope);
    void historyAsked(); // of what rules did
    void paperChosen(lectern::model::PaperId paper);
    void failed(const lectern::base::Error &error);

  private:
    void arrange();
    [[nodiscard]] QWidget *newLabel(const QString &words);
    void addHead(QVBoxLayout *column);
    void addField(QVBoxLayout *column, const QString &words, QWidget *field);
    void addTrial(QVBoxLayout *column);
    void addFoot(QVBoxLayout *column);
    [[nodiscard]] model::RuleScope scope() const;
    void readNames();
    void fill(const model::Rule &rule);
    void fieldsChanged();
    [[nodiscard]] bool isTried() const; // as it stands in the fields
    void look();
    void take(const library::RuleTrial &trial);
    [[nodiscard]] QWidget *newLine(const library::RuleTrial::Line &line, const model::Rule &edited);

    library::Library &m_library;
    const ThemeSource &m_theme;
    model::Rule m_given; // as edit() was given it
    model::Rule m_saved; // the same, as the fields give it back
    ThemedLabel *m_title;
    QLineEdit *m_name;
    QLineEdit *m_query;
    RuleActions *m_actions;
    Segments *m_scope;
    ThemedLabel *m_hint;
    ThemedLabel *m_words;
    QVBoxLayout *m_lines = nullptr;
    QAction *m_save;
    QAction *m_run;
    QAction *m_history;
    QAction *m_delete;
    CommandButton *m_runButton = nullptr;
    std::pair<model::Rule, model::RuleScope> m_tried; // of the last dry run
    QTimer m_wait;                                    // until typing rests
    base::StopSource m_stop;
    LatestAnswer m_latest;
};

} // namespace lectern::ui

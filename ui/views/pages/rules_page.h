// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/commands/draft_memory.h"
#include "ui/commands/latest_answer.h"

#include <QWidget>

namespace lectern::ui {

class RuleEditor;
class RuleList;
class RuleListModel;
class ThemedLabel;
class ThemeSource;

// What is done by itself to papers that arrive: the rules, the one being edited, its dry run. What
// was typed and is not saved is there again whenever the page is.
class RulesPage final : public QWidget {
    Q_OBJECT

  public:
    RulesPage(library::Library &library, const DraftMemory &drafts, const ThemeSource &theme,
              QWidget *parent = nullptr);

  Q_SIGNALS:
    void done(const lectern::library::Step &step);
    void historyAsked(); // of what rules did
    void paperChosen(lectern::model::PaperId paper);
    void failed(const lectern::base::Error &error);

  protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override; // the window is closed, too

  private:
    [[nodiscard]] QWidget *newLeft();
    [[nodiscard]] QWidget *newEmpty();
    void showWhatThereIs();
    void connectParts();
    void refresh();
    void take(const QList<library::RuleLine> &lines);
    void addRule();
    void showRule();
    void keepDraft();
    void save(const model::Rule &rule);
    void remove(const model::Rule &rule);
    void dropNew();
    void apply(library::Op op);

    library::Library &m_library;
    const ThemeSource &m_theme;
    RuleListModel *m_model;
    RuleList *m_list;
    RuleEditor *m_editor;
    QAction *m_new;
    QWidget *m_foot = nullptr;     // what rules do, below them
    QWidget *m_empty = nullptr;    // the same where there is none, and the way to the first
    std::optional<QUuid> m_wanted; // the rule that is current; of a new one null
    DraftMemory m_memory;
    DraftMemory::Rules m_drafts; // what was typed into rules, and not saved
    bool m_saving = false;
    bool m_newest = false; // the one that was just saved becomes current
    LatestAnswer m_latest;
};

} // namespace lectern::ui

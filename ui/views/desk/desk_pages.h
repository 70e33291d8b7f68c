// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/models/place.h"

#include <QObject>

class QWidget;

namespace lectern::ui {

class BackupsPage;
class CommandTable;
class DaysPage;
class DeletedPage;
class FilterPage;
class HighlightsPage;
class HistoryPage;
class ManualPage;
class Panes;
class PreferencesPage;
class RulesPage;
class Settings;
class StatisticsPage;
class ThemeSource;

// The pages that a reader opens in place of list and reader, one at a time, until they are closed:
// the history, the days not finished, the statistics, the rules, all highlights, a filter being
// written, the backups, what was deleted, the manual, the preferences. They say what is asked for
// on them; the desk does it.
class DeskPages final : public QObject {
    Q_OBJECT

  public:
    DeskPages(library::Library &library, Settings &settings, const CommandTable &commands,
              const ThemeSource &theme, Panes &panes, QObject *parent);

    // The open page is closed by the same call.
    void toggleHistory();
    void toggleDays();
    void toggleStatistics();
    void toggleRules();
    void toggleHighlights();
    void toggleBackups();
    void toggleDeleted();
    void toggleManual();
    void togglePreferences();
    void openFilter(const model::SavedFilter &filter); // to be edited; a new one has no uuid
    void endFilter();                                  // it is saved
    void close();
    void followDay(); // it has turned: what the open page says of today is another day's
    [[nodiscard]] QWidget *page() const { return m_page; } // null: none is open
    [[nodiscard]] BackupsPage &backups() { return *m_backups; }
    [[nodiscard]] PreferencesPage &preferences() { return *m_preferences; }
    [[nodiscard]] bool isHistory() const;
    [[nodiscard]] bool isDays() const;
    [[nodiscard]] bool isStatistics() const;
    [[nodiscard]] bool isPreferences() const;
    // Where one finds in the page that is open; false: it has no such field.
    bool find();

  Q_SIGNALS:
    void pageChanged();
    void placeAsked(const lectern::ui::Place &place);
    void paperAsked(lectern::model::PaperId paper); // a kept one
    void readingAsked(lectern::model::PaperId paper);
    void highlightAsked(lectern::model::PaperId paper, const QUuid &highlight);
    void undone(const lectern::library::UndoneSteps &undone);
    void done(const lectern::library::Step &step);
    void filterSaveAsked(const lectern::model::SavedFilter &filter);
    void filterDeleteAsked(const lectern::model::SavedFilter &filter);
    void decideAllAsked(const QString &query, lectern::model::DecisionState state);
    void tagAllAsked(const QString &query, const QString &tag, std::optional<int> colour);
    void pinAsked(const QString &tag, int digit);
    void backUpAsked(lectern::library::BackupKind kind);
    void restoreAsked(const lectern::library::Backup &backup);
    void putBackAsked(const QList<lectern::model::PaperId> &papers);
    void purgeAsked(const QList<lectern::model::PaperId> &papers, const QString &title);
    void pictureSaved(const QString &path);
    void queryAsked(const QString &query); // an example is to be tried
    void failed(const lectern::base::Error &error);

  private:
    void connectCare();
    void connectStatistics();
    void toggle(QWidget *page);

    HistoryPage *m_history;
    DaysPage *m_days;
    StatisticsPage *m_statistics;
    RulesPage *m_rules;
    HighlightsPage *m_highlights;
    FilterPage *m_filter;
    BackupsPage *m_backups;
    DeletedPage *m_deleted;
    ManualPage *m_manual;
    PreferencesPage *m_preferences;
    QWidget *m_page = nullptr;
};

} // namespace lectern::ui

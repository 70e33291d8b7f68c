// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/desk/desk_pages.h"

#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/settings/settings.h"
#include "ui/views/desk/panes.h"
#include "ui/views/pages/backups_page.h"
#include "ui/views/pages/days_page.h"
#include "ui/views/pages/deleted_page.h"
#include "ui/views/pages/filter_page.h"
#include "ui/views/pages/history_page.h"
#include "ui/views/pages/manual_page.h"
#include "ui/views/pages/rules_page.h"
#include "ui/views/preferences/preferences_page.h"
#include "ui/views/reader/highlights_page.h"
#include "ui/views/statistics/statistics_page.h"

namespace lectern::ui {

namespace {

constexpr QSize leastPageSize(280, 280);

} // namespace

DeskPages::DeskPages(library::Library &library, Settings &settings, const CommandTable &commands,
                     const ThemeSource &theme, Panes &panes, QObject *parent)
    : QObject(parent)
    , m_history(new HistoryPage(library, theme))
    , m_days(new DaysPage(library, theme))
    , m_statistics(new StatisticsPage(library, theme))
    , m_rules(new RulesPage(library, {settings.memory(), library.path()}, theme))
    , m_highlights(new HighlightsPage(library, theme))
    , m_filter(new FilterPage(library, {settings.memory(), library.path()}, theme))
    , m_backups(new BackupsPage(library, theme))
    , m_deleted(new DeletedPage(library, theme))
    , m_manual(new ManualPage(library, commands, theme))
    , m_preferences(new PreferencesPage(settings, library, commands, theme)) {
    for (QWidget *page : std::initializer_list<QWidget *>{m_history, m_days, m_statistics, m_rules,
                                                          m_highlights, m_filter, m_backups,
                                                          m_deleted, m_manual, m_preferences}) {
        page->setMinimumSize(leastPageSize); // a page that is not open makes no window larger
        panes.addPage(page);
    }
    connectCare();
    connectStatistics();
    const auto showKey = [this, &commands] {
        m_highlights->setKey(commands.keyText(command::highlight));
    };
    connect(&commands, &CommandTable::keysChanged, this, showKey);
    showKey();
    connect(m_manual, &ManualPage::queryChosen, this, &DeskPages::queryAsked);
    connect(m_manual, &ManualPage::left, this, &DeskPages::close);
    connect(m_preferences, &PreferencesPage::left, this, &DeskPages::close);
    connect(m_preferences, &PreferencesPage::failed, this, &DeskPages::failed);
    connect(m_highlights, &HighlightsPage::chosen, this, &DeskPages::highlightAsked);
    connect(m_highlights, &HighlightsPage::failed, this, &DeskPages::failed);
    connect(m_filter, &FilterPage::saveAsked, this, &DeskPages::filterSaveAsked);
    connect(m_filter, &FilterPage::deleteAsked, this, &DeskPages::filterDeleteAsked);
    connect(m_filter, &FilterPage::decideAsked, this, &DeskPages::decideAllAsked);
    connect(m_filter, &FilterPage::tagAsked, this, &DeskPages::tagAllAsked);
    connect(m_filter, &FilterPage::pinAsked, this, &DeskPages::pinAsked);
    connect(m_filter, &FilterPage::left, this, &DeskPages::close);
    connect(m_filter, &FilterPage::failed, this, &DeskPages::failed);
    connect(m_rules, &RulesPage::done, this, &DeskPages::done);
    connect(m_rules, &RulesPage::historyAsked, this, [this] {
        m_history->showKind(library::StepKind::Rule);
        toggle(m_history);
    });
    connect(m_rules, &RulesPage::paperChosen, this, &DeskPages::readingAsked);
    connect(m_rules, &RulesPage::failed, this, &DeskPages::failed);
    connect(m_history, &HistoryPage::undone, this, &DeskPages::undone);
    connect(m_history, &HistoryPage::inboxAsked, this,
            [this] { Q_EMIT placeAsked(Place::undecided()); });
    connect(m_history, &HistoryPage::failed, this, &DeskPages::failed);
    connect(m_days, &DaysPage::failed, this, &DeskPages::failed);
    connect(m_days, &DaysPage::paperChosen, this, &DeskPages::paperAsked);
    connect(m_days, &DaysPage::dayChosen, this,
            [this](const library::DayShare &day) { Q_EMIT placeAsked(Place::of(day.digest)); });
}

void DeskPages::connectCare() {
    connect(m_backups, &BackupsPage::backUpAsked, this, &DeskPages::backUpAsked);
    connect(m_backups, &BackupsPage::restoreAsked, this, &DeskPages::restoreAsked);
    connect(m_backups, &BackupsPage::failed, this, &DeskPages::failed);
    connect(m_deleted, &DeletedPage::putBackAsked, this, &DeskPages::putBackAsked);
    connect(m_deleted, &DeletedPage::purgeAsked, this, &DeskPages::purgeAsked);
    connect(m_deleted, &DeletedPage::failed, this, &DeskPages::failed);
}

void DeskPages::connectStatistics() {
    connect(m_statistics, &StatisticsPage::placeAsked, this, &DeskPages::placeAsked);
    connect(m_statistics, &StatisticsPage::pictureSaved, this, &DeskPages::pictureSaved);
    connect(m_statistics, &StatisticsPage::failed, this, &DeskPages::failed);
}

void DeskPages::toggleBackups() {
    toggle(m_backups);
}

void DeskPages::toggleDeleted() {
    toggle(m_deleted);
}

void DeskPages::toggleManual() {
    toggle(m_manual);
}

void DeskPages::togglePreferences() {
    m_preferences->prepare();
    toggle(m_preferences);
}

bool DeskPages::find() {
    if (m_page && m_page == m_manual)
        m_manual->focusFind();
    else if (m_page && m_page == m_preferences)
        m_preferences->focusSearch();
    else
        return false;
    return true;
}

void DeskPages::toggleHistory() {
    if (!isHistory()) m_history->showKind({});
    toggle(m_history);
}

void DeskPages::toggleDays() {
    toggle(m_days);
}

void DeskPages::toggleStatistics() {
    toggle(m_statistics);
}

void DeskPages::toggleRules() {
    toggle(m_rules);
}

void DeskPages::toggleHighlights() {
    toggle(m_highlights);
}

void DeskPages::openFilter(const model::SavedFilter &filter) {
    m_filter->edit(filter);
    if (m_page != m_filter) toggle(m_filter);
}

void DeskPages::endFilter() {
    m_filter->forget();
    close();
}

bool DeskPages::isHistory() const {
    return m_page && m_page == m_history;
}

bool DeskPages::isDays() const {
    return m_page && m_page == m_days;
}

bool DeskPages::isStatistics() const {
    return m_page && m_page == m_statistics;
}

bool DeskPages::isPreferences() const {
    return m_page && m_page == m_preferences;
}

void DeskPages::close() {
    if (m_page) toggle(m_page);
}

void DeskPages::followDay() {
    if (m_page == m_history) m_history->refresh();
    if (m_page == m_days) m_days->refresh();
    if (m_page == m_statistics) m_statistics->refresh();
}

void DeskPages::toggle(QWidget *page) {
    m_page = page == m_page ? nullptr : page;
    Q_EMIT pageChanged();
}

} // namespace lectern::ui

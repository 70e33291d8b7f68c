// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/page_scenes.h"

#include "tests/gallery/fillings.h"
#include "ui/commands/command_ids.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_pages.h"
#include "ui/views/search/query_edit.h"

#include <QUuid>

namespace lectern::tests {

namespace {

constexpr QSize usualPage(1360, 860);
constexpr QSize narrowPage(640, 860);

void historyEmpty(Stage &stage, const QSize &size) {
    stage.open(size);
    stage.run(ui::command::history);
}

// A morning's changes, and the way back to the third of them.
void history(Stage &stage, const QSize &size) {
    fillAndAnnotate(stage);
    const auto dinner = stage.paper(QStringLiteral("Every Sufficiently"));
    stage.apply(library::SetNote{
        dinner,
        QStringLiteral("Compare with the seating lemma from March. Is the quarrel orderly for most "
                       "colourings? Ask Solveig for the table."),
        {}});
    stage.apply(library::RenameTag{QStringLiteral("theory"), QStringLiteral("maths/theory")});
    stage.open(size);
    for (const QString &id : {ui::command::skip, ui::command::later, ui::command::keep,
                              ui::command::keep, ui::command::undo})
        stage.run(id);
    const auto papers = stage.papers(QStringLiteral("is:undecided"));
    stage.apply(
        library::Decide{model::PaperIds(papers.mid(0, 8)), model::DecisionState::Skipped, {}});
    stage.run(ui::command::history);
    for (int i = 0; i < 6; ++i)
        stage.press(Qt::Key_J);
}

void rulesEmpty(Stage &stage, const QSize &size) {
    stage.fill();
    stage.open(size);
    stage.run(ui::command::rules);
}

void rules(Stage &stage, const QSize &size) {
    fillAndAnnotate(stage);
    using Does = model::RuleAction::Does;
    stage.apply(library::SaveRule{{{},
                                   QStringLiteral("Robots that fold"),
                                   true,
                                   QStringLiteral("robot OR laundry OR sorting"),
                                   {{Does::Tag, QStringLiteral("robots")}}}});
    stage.apply(library::SaveRule{{{},
                                   QStringLiteral("Nothing with “survey” in it, however long the "
                                                  "name of the rule may be"),
                                   true,
                                   QStringLiteral("survey"),
                                   {{Does::Skip, {}}}}});
    stage.apply(library::SaveRule{{{},
                                   QStringLiteral("Quiet days"),
                                   false,
                                   QStringLiteral("quiet"),
                                   {{Does::Tag, QStringLiteral("theory")}, {Does::Later, {}}}}});
    stage.open(size);
    stage.run(ui::command::rules);
}

void filterEditor(Stage &stage, const QSize &size) {
    fillAndAnnotate(stage);
    stage.open(size);
    stage.desk().pages().openFilter(
        {{},
         QStringLiteral("Code, this week"),
         QStringLiteral("(is:undecided OR is:later) has:code newer:7d -titel:survey"),
         QStringLiteral("upvotes"),
         QStringLiteral("code")});
    stage.settle();
}

// One that is saved, while its query is written on.
void filterChanged(Stage &stage, const QSize &size) {
    fillAndAnnotate(stage);
    stage.open(size);
    stage.desk().pages().openFilter({QUuid::createUuid(), QStringLiteral("Code, this week"),
                                     QStringLiteral("(is:undecided OR is:later) has:code newer:7d"),
                                     QStringLiteral("upvotes"), QStringLiteral("code")});
    stage.settle();
    auto &query = *stage.window().findChild<ui::QueryEdit *>();
    query.moveCursor(QTextCursor::End);
    query.setFocus();
    stage.type(QStringLiteral(" model -titel:survey"));
    stage.settle();
}

void days(Stage &stage, const QSize &size) {
    triage(stage, size);
    stage.run(ui::command::days);
}

} // namespace

QList<Scene> pageScenes() {
    using ui::Shade;
    return {
        {QStringLiteral("08-days"), usualPage, Shade::Light, days},
        {QStringLiteral("08-days-narrow"), narrowPage, Shade::Light, days},
        {QStringLiteral("08-days-dark"), usualPage, Shade::Dark, days},
        {QStringLiteral("13-history"), usualPage, Shade::Light, history},
        {QStringLiteral("13-history-dark"), usualPage, Shade::Dark, history},
        {QStringLiteral("13-history-narrow"), narrowPage, Shade::Light, history},
        {QStringLiteral("13-history-empty"), usualPage, Shade::Light, historyEmpty},
        {QStringLiteral("16-filter-editor"), usualPage, Shade::Light, filterEditor},
        {QStringLiteral("16-filter-editor-dark"), usualPage, Shade::Dark, filterEditor},
        {QStringLiteral("16-filter-changed"), usualPage, Shade::Light, filterChanged},
        {QStringLiteral("24-rules-empty"), usualPage, Shade::Light, rulesEmpty},
        {QStringLiteral("24-rules"), usualPage, Shade::Light, rules},
        {QStringLiteral("16-filter-editor-narrow"), narrowPage, Shade::Light, filterEditor},
        {QStringLiteral("24-rules-narrow"), narrowPage, Shade::Light, rules},
        {QStringLiteral("24-rules-dark"), usualPage, Shade::Dark, rules},
    };
}

} // namespace lectern::tests

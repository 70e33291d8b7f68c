// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/list_scenes.h"

#include "ui/commands/command_ids.h"

#include <array>

namespace lectern::tests {

namespace {

constexpr QSize listWindow(1360, 860);
constexpr QSize narrowListWindow(640, 860);

const QString group = QStringLiteral("Reading group");

void describe(Stage &stage, const QString &list, int papers, const QString &words, int budget) {
    stage.apply(library::DescribeList{list, words});
    stage.apply(
        library::AddToList{list, stage.papers(QStringLiteral("is:undecided")).mid(0, papers)});
    stage.apply(library::SetListBudget{list, budget});
}

void fillLists(Stage &stage) {
    stage.fill();
    for (const QString &name : {group, QStringLiteral("Thesis, chapter 3")})
        stage.apply(library::CreateList{name});
    describe(stage, group, 14, QStringLiteral("Thursdays at four, room 2.17. Two papers each."), 7);
    stage.apply(library::AddToList{QStringLiteral("Thesis, chapter 3"),
                                   stage.papers(QStringLiteral("is:undecided")).mid(9, 5)});
    const auto papers = stage.papers(QStringLiteral("list:\"%1\" sort:position").arg(group));
    constexpr std::array comments{"Solveig presents",
                                  "Read before the one on seating",
                                  "",
                                  "For Hoshide; skip section 5",
                                  "Figure 3 first, then the method",
                                  "Only sections 2 and 7; 91 pages",
                                  "",
                                  "Does it cover our suites?",
                                  "Kwabena asked twice",
                                  "",
                                  "Guest from biology, 10 December"};
    for (size_t i = 0; i < comments.size(); ++i)
        stage.apply(library::CommentInList{group, papers.at(qsizetype(i)),
                                           QString::fromUtf8(comments.at(i))});
    using Progress = model::ReadingProgress;
    stage.apply(library::SetProgress{model::PaperIds(papers.mid(0, 4)), Progress::Read});
    stage.apply(library::SetProgress{model::PaperIds(papers.mid(4, 1)), Progress::Reading});
    stage.apply(
        library::ChangeTags{model::PaperIds(papers.mid(0, 2)), {QStringLiteral("rl")}, {}, {}});
    stage.apply(library::ChangeTags{
        model::PaperIds(papers.mid(4, 2)), {QStringLiteral("methods/agents")}, {}, {}});
}

void openList(Stage &stage, const QSize &size, const QString &name) {
    stage.open(size);
    for (const ui::PaletteEntry &place : stage.desk().places())
        if (place.name == name) place.run();
    stage.settle();
}

void readingList(Stage &stage, const QSize &size) {
    fillLists(stage);
    openList(stage, size, group);
    for (int row = 0; row < 4; ++row)
        stage.press(Qt::Key_J);
}

void comment(Stage &stage, const QSize &size) {
    readingList(stage, size);
    stage.run(ui::command::commentInList);
    stage.type(QStringLiteral("Figure 3, then"));
}

void emptyList(Stage &stage, const QSize &size) {
    stage.fill();
    stage.apply(library::CreateList{group});
    openList(stage, size, group);
}

void pickList(Stage &stage, const QSize &size) {
    fillLists(stage);
    stage.open(size);
    stage.read();
    stage.run(ui::command::addToList);
}

void dropQuestion(Stage &stage, const QSize &size) {
    fillLists(stage);
    stage.apply(library::SetListBudget{group, 14});
    stage.open(size);
    stage.select(stage.papers(QStringLiteral("is:undecided no:list")).constFirst());
    stage.run(ui::command::addToList);
    stage.type(group);
    stage.press(Qt::Key_Return);
}

void newList(Stage &stage, const QSize &size) {
    fillLists(stage);
    stage.open(size);
    stage.run(ui::command::newList);
    stage.type(QStringLiteral("reading GROUP"));
}

} // namespace

QList<Scene> listScenes() {
    using ui::Shade;
    return {
        {QStringLiteral("07-reading-list"), listWindow, Shade::Light, readingList},
        {QStringLiteral("07-reading-list-dark"), listWindow, Shade::Dark, readingList},
        {QStringLiteral("07-reading-list-narrow"), narrowListWindow, Shade::Light, readingList},
        {QStringLiteral("07-comment"), listWindow, Shade::Light, comment},
        {QStringLiteral("07-empty-list"), listWindow, Shade::Light, emptyList},
        {QStringLiteral("07-list-picker"), listWindow, Shade::Light, pickList},
        {QStringLiteral("07-budget-question"), listWindow, Shade::Light, dropQuestion},
        {QStringLiteral("07-budget-question-dark"), listWindow, Shade::Dark, dropQuestion},
        {QStringLiteral("07-new-list"), listWindow, Shade::Light, newList},
    };
}

} // namespace lectern::tests

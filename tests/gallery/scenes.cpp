// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/scenes.h"

#include "tests/gallery/care_scenes.h"
#include "tests/gallery/fillings.h"
#include "tests/gallery/help_scenes.h"
#include "tests/gallery/list_scenes.h"
#include "tests/gallery/page_scenes.h"
#include "tests/gallery/preference_scenes.h"
#include "tests/gallery/reader_scenes.h"
#include "tests/gallery/standing_scenes.h"
#include "tests/gallery/statistics_scenes.h"
#include "tests/gallery/tag_scenes.h"
#include "ui/commands/command_ids.h"
#include "ui/dialogs/import_flow.h"
#include "ui/views/list/list_pane.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QTest>

namespace lectern::tests {

namespace {

constexpr QSize usual(1360, 860);
constexpr QSize narrow(640, 860);
constexpr QSize small(1024, 560);

void firstStart(Stage &stage, const QSize &size) {
    stage.open(size);
}

void search(Stage &stage, const QSize &size) {
    fillAndAnnotate(stage);
    stage.open(size);
    stage.run(ui::command::search);
    stage.type(QStringLiteral("tag:review OR robot"));
}

void searchNothing(Stage &stage, const QSize &size) {
    fillAndAnnotate(stage);
    stage.open(size);
    stage.run(ui::command::search);
    stage.type(QStringLiteral("zeppelin"));
}

void searchWithCompletion(Stage &stage, const QSize &size) {
    fillAndAnnotate(stage);
    stage.open(size);
    stage.run(ui::command::search);
    stage.type(QStringLiteral("-is:read \"a model\" OR robot* tag:r"));
    stage.settle();
}

void sortSearch(Stage &stage, const QSize &size) {
    fillAndAnnotate(stage);
    stage.open(size);
    stage.run(ui::command::sortPapers);
}

void importPreview(Stage &stage, const QSize &size) {
    stage.fill();
    stage.open(size);
    stage.desk().imports().importFiles(
        {QStringLiteral(LECTERN_GALLERY_FIXTURES "/many_scripts.txt")});
    stage.settle();
}

void importThree(Stage &stage, const QSize &size) {
    fillAndAnnotate(stage);
    stage.open(size);
    const QString folder = QStringLiteral(LECTERN_GALLERY_FIXTURES "/");
    stage.desk().imports().importFiles({folder + QStringLiteral("daily_papers_27_nov.txt"),
                                        folder + QStringLiteral("many_scripts.txt"),
                                        folder + QStringLiteral("no_digest.txt")});
    stage.settle();
}

void keys(Stage &stage, const QSize &size) {
    stage.fill();
    stage.open(size);
    stage.run(ui::command::keySheet);
}

// A pass under way, in focus mode.
void focusMode(Stage &stage, const QSize &size) {
    triage(stage, size);
    stage.run(ui::command::focusMode);
}

void focusScripts(Stage &stage, const QSize &size) {
    stage.fill();
    stage.importFile(QStringLiteral("many_scripts.txt"), *model::Day::of(2026, 11, 26));
    stage.open(size);
    stage.select(stage.paper(QStringLiteral("تعلّم")));
    stage.run(ui::command::focusMode);
}

void focusLongTitle(Stage &stage, const QSize &size) {
    stage.fill();
    stage.open(size);
    stage.select(stage.paper(QStringLiteral("On the Surprising Difficulty")));
    stage.run(ui::command::focusMode);
}

void selectSeveral(Stage &stage, const QSize &size) {
    triage(stage, size);
    for (const QString &id : {ui::command::mark, ui::command::markNext, ui::command::nextRow,
                              ui::command::nextRow, ui::command::mark, ui::command::nextRow})
        stage.run(id);
}

void snooze(Stage &stage, const QSize &size) {
    triage(stage, size);
    stage.run(ui::command::snooze);
}

void snoozeDay(Stage &stage, const QSize &size) {
    snooze(stage, size);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D);
    stage.type(QStringLiteral("12 Dec"));
}

void rowMenu(Stage &stage, const QSize &size) {
    triage(stage, size);
    QWidget *rows = QApplication::focusWidget();
    const QPoint at(110, 240);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, rows->mapToGlobal(at));
    QApplication::sendEvent(rows, &asked);
    stage.settle();
}

void changeKeys(Stage &stage, const QSize &size) {
    stage.fill();
    stage.open(size);
    stage.run(ui::command::changeKeys);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_L})
        QTest::keyClick(QApplication::focusWidget(), key);
    QTest::qWait(1'200); // a second key could follow
}

void palette(Stage &stage, const QSize &size) {
    triage(stage, size);
    stage.run(ui::command::palette);
    stage.type(QStringLiteral("ta"));
}

void paletteAtOnce(Stage &stage, const QSize &size) {
    triage(stage, size);
    stage.run(ui::command::palette);
}

model::DecisionState decisionOf(int paper) {
    if (paper % 4 == 1) return model::DecisionState::Kept;
    return paper % 5 == 2 ? model::DecisionState::Later : model::DecisionState::Skipped;
}

void emptyInbox(Stage &stage, const QSize &size) {
    fillAndAnnotate(stage);
    stage.open(size);
    const int papers = int(stage.desk().list().paperCount());
    for (int paper = 0; paper < papers; ++paper) {
        stage.desk().decide(decisionOf(paper));
        stage.settle();
    }
}

void editNote(Stage &stage, const QSize &size) {
    triage(stage, size);
    stage.run(ui::command::editNote);
    stage.type(QStringLiteral(" Bring the railway map."));
}

void exportPapers(Stage &stage, const QSize &size) {
    triage(stage, size);
    stage.run(ui::command::exportPapers);
    stage.read(); // what the file will say comes a moment later
}

// A paper with a correction, and the form for more.
void correct(Stage &stage, const QSize &size) {
    fillAndAnnotate(stage);
    const auto forgetting = stage.paper(QStringLiteral("Forgetting on Purpose"));
    for (const auto &[field, value] :
         {std::pair(QStringLiteral("authors"),
                    QStringLiteral("Ada Voss-Amadi; 林雨澄; Rémi Lemaire")),
          std::pair(QStringLiteral("published"), QStringLiteral("2026-11"))})
        stage.apply(library::Correct{forgetting, {{field, value}}});
    stage.open(size);
    stage.select(forgetting);
}

void correctForm(Stage &stage, const QSize &size) {
    correct(stage, size);
    stage.run(ui::command::correct);
}

void scripts(Stage &stage, const QSize &size) {
    stage.fill();
    stage.importFile(QStringLiteral("many_scripts.txt"), *model::Day::of(2026, 11, 26));
    stage.apply(library::Correct{
        stage.paper(QStringLiteral("تعلّم")),
        {{QStringLiteral("authors"), QStringLiteral("سلمى الحدّاد; 林雨澄; Solveig Brandvold")}}});
    stage.open(size);
    stage.select(stage.paper(QStringLiteral("تعلّم")));
}

// Two digests that tell of one paper in different words, each with what the reader did.
void fillWithOffers(Stage &stage) {
    stage.fill();
    const auto title = QStringLiteral("Quieter Gradients");
    stage.importFile(QStringLiteral("quieter_gradients_mailing.txt"),
                     *model::Day::of(2026, 11, 16));
    const auto first = stage.paper(title);
    const auto one = [](model::PaperId paper) { return model::PaperIds({paper}); };
    stage.onDay(16);
    stage.apply(library::Decide{one(first), model::DecisionState::Kept, {}});
    tag(stage, title, {QStringLiteral("rl"), QStringLiteral("methods")});
    stage.apply(library::SetNote{
        first, QStringLiteral("Compare with the variance budget of the March paper."), {}});
    stage.importFile(QStringLiteral("reading_group_picks.json"), *model::Day::of(2026, 11, 24));
    const auto second = stage.paper(title); // the newest comes first
    stage.onDay(24);
    stage.apply(library::Decide{one(second), model::DecisionState::Later, {}});
    stage.apply(
        library::ChangeTags{one(second), {QStringLiteral("rl"), QStringLiteral("review")}, {}});
    stage.apply(library::SetNote{second, QStringLiteral("Ingrid’s pick."), {}});
}

void offer(Stage &stage, const QSize &size) {
    fillWithOffers(stage);
    stage.open(size);
    stage.run(ui::command::offers);
    stage.awaitDialog();
}

// Offers whose titles are long or run from right to left.
void offerOf(Stage &stage, const QSize &size, const QString &title) {
    fillWithOffers(stage);
    stage.importFile(QStringLiteral("doubtful_scripts.json"), *model::Day::of(2026, 11, 25));
    stage.open(size);
    stage.select(stage.paper(title));
    stage.run(ui::command::samePaper);
    stage.awaitDialog();
}

void offerInArabic(Stage &stage, const QSize &size) {
    offerOf(stage, size, QStringLiteral("تعلّم"));
}

void offerOfLongTitles(Stage &stage, const QSize &size) {
    offerOf(stage, size, QStringLiteral("A Very Long Title"));
}

void pickSame(Stage &stage, const QSize &size) {
    triage(stage, size);
    stage.run(ui::command::samePaper);
    stage.type(QStringLiteral("moss"));
}

void addPaper(Stage &stage, const QSize &size) {
    triage(stage, size);
    stage.run(ui::command::addPaper);
    stage.type(QStringLiteral("https://arxiv.org/abs/2611.09417v2"));
}

// The menu of the plus, while a folder is watched.
void importMenu(Stage &stage, const QSize &size) {
    stage.fill();
    stage.open(size);
    stage.watchNewFolder();
    stage.popUpMenuWith(ui::command::stopWatching);
}

// A library and files of other days, as the settings remember them.
void recentFiles(Stage &stage, const QSize &size) {
    stage.fill();
    const QString home = QDir::homePath();
    stage.remember(QStringLiteral("recent/libraries"),
                   {home + QStringLiteral("/Theses/chapter 3/library.db")});
    stage.remember(QStringLiteral("recent/files"),
                   {home + QStringLiteral("/Downloads/daily_papers_27_nov.txt"),
                    home + QStringLiteral("/Downloads/scholar alerts & others.mbox"),
                    QStringLiteral("/media/reading group/November 2026/picks of the week.json")});
    stage.open(size);
    stage.run(ui::command::recentFiles);
}

void problem(Stage &stage, const QSize &size) {
    stage.fill();
    stage.open(size);
    stage.run(ui::command::redo);
}

} // namespace

const QList<Scene> &scenes() {
    using ui::Shade;
    static const QList<Scene> all{
        {QStringLiteral("01-three-panes-light"), usual, Shade::Light, triage},
        {QStringLiteral("02-three-panes-dark"), usual, Shade::Dark, triage},
        {QStringLiteral("03-focus-mode"), usual, Shade::Dark, focusMode},
        {QStringLiteral("03-focus-mode-light"), usual, Shade::Light, focusMode},
        {QStringLiteral("03-focus-long-title"), usual, Shade::Light, focusLongTitle},
        {QStringLiteral("03-focus-narrow"), narrow, Shade::Light, focusMode},
        {QStringLiteral("03-focus-scripts"), usual, Shade::Dark, focusScripts},
        {QStringLiteral("04-search"), usual, Shade::Light, search},
        {QStringLiteral("04-search-nothing"), usual, Shade::Light, searchNothing},
        {QStringLiteral("04-search-with-completion"), usual, Shade::Light, searchWithCompletion},
        {QStringLiteral("04-search-with-completion-dark"), usual, Shade::Dark,
         searchWithCompletion},
        {QStringLiteral("05-import-preview"), usual, Shade::Light, importPreview},
        {QStringLiteral("05-import-three-files"), usual, Shade::Light, importThree},
        {QStringLiteral("05-import-three-files-dark"), usual, Shade::Dark, importThree},
        {QStringLiteral("05-import-menu"), usual, Shade::Light, importMenu},
        {QStringLiteral("05-recent-files"), usual, Shade::Light, recentFiles},
        {QStringLiteral("05-recent-files-dark"), usual, Shade::Dark, recentFiles},
        {QStringLiteral("09-palette"), usual, Shade::Dark, palette},
        {QStringLiteral("09-palette-light"), usual, Shade::Light, paletteAtOnce},
        {QStringLiteral("10-keys"), usual, Shade::Light, keys},
        {QStringLiteral("10-keys-dark"), usual, Shade::Dark, keys},
        {QStringLiteral("10-keys-narrow"), narrow, Shade::Light, keys},
        {QStringLiteral("10-change-keys"), usual, Shade::Light, changeKeys},
        {QStringLiteral("10-change-keys-dark"), usual, Shade::Dark, changeKeys},
        {QStringLiteral("11-empty-inbox"), usual, Shade::Light, emptyInbox},
        {QStringLiteral("11-empty-inbox-dark"), usual, Shade::Dark, emptyInbox},
        {QStringLiteral("12-first-start"), usual, Shade::Light, firstStart},
        {QStringLiteral("12-first-start-dark"), usual, Shade::Dark, firstStart},
        {QStringLiteral("14-narrow"), narrow, Shade::Light, triage},
        {QStringLiteral("14-sidebar-folded"), QSize(860, 700), Shade::Light, triage},
        {QStringLiteral("15-note-editing"), usual, Shade::Light, editNote},
        {QStringLiteral("19-offer"), usual, Shade::Light, offer},
        {QStringLiteral("19-offer-dark"), usual, Shade::Dark, offer},
        {QStringLiteral("19-offer-right-to-left"), usual, Shade::Light, offerInArabic},
        {QStringLiteral("19-offer-long-titles"), usual, Shade::Light, offerOfLongTitles},
        {QStringLiteral("19-offer-narrow"), narrow, Shade::Light, offerOfLongTitles},
        {QStringLiteral("19-same-paper-as"), usual, Shade::Light, pickSame},
        {QStringLiteral("19-add-a-paper"), usual, Shade::Light, addPaper},
        {QStringLiteral("21-export"), usual, Shade::Light, exportPapers},
        {QStringLiteral("21-export-small"), small, Shade::Light, exportPapers},
        {QStringLiteral("22-row-menu-dark"), usual, Shade::Dark, rowMenu},
        {QStringLiteral("22-row-menu"), usual, Shade::Light, rowMenu},
        {QStringLiteral("22-several-selected"), usual, Shade::Light, selectSeveral},
        {QStringLiteral("22-several-selected-dark"), usual, Shade::Dark, selectSeveral},
        {QStringLiteral("22-snooze"), usual, Shade::Light, snooze},
        {QStringLiteral("22-snooze-day-dark"), usual, Shade::Dark, snoozeDay},
        {QStringLiteral("23-many-scripts"), usual, Shade::Light, scripts},
        {QStringLiteral("25-corrected"), usual, Shade::Light, correct},
        {QStringLiteral("25-correct-form"), usual, Shade::Light, correctForm},
        {QStringLiteral("25-correct-form-dark"), usual, Shade::Dark, correctForm},
        {QStringLiteral("error-notice"), usual, Shade::Light, problem},
        {QStringLiteral("scale-200"), QSize(1000, 640), Shade::Light, triage, 2},
        {QStringLiteral("scale-300"), QSize(1000, 640), Shade::Dark, triage, 3},
        {QStringLiteral("scale-300-offer"), QSize(640, 420), Shade::Light, offer, 3},
        {QStringLiteral("04-sort"), usual, Shade::Light, sortSearch},
    };
    static const QList<Scene> everything = all + listScenes() + careScenes() + pageScenes() +
                                           statisticsScenes() + tagScenes() + readerScenes() +
                                           standingScenes() + helpScenes() + preferenceScenes();
    return everything;
}

} // namespace lectern::tests

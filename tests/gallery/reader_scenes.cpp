// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/reader_scenes.h"

#include "tests/gallery/fillings.h"
#include "ui/commands/command_ids.h"
#include "ui/dialogs/export_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>

namespace lectern::tests {

namespace {

constexpr QSize readerUsual(1360, 860);
constexpr QSize readerNarrow(640, 860);

struct Marked {
    const char *quote;
    model::Meaning meaning;
    const char *comment;
};
constexpr Marked marked[] = {
    {"attention is spent on pages that will never matter again", model::Meaning::Claim,
     "Agrees with the token counts in our June pilot."},
    {"a model must decide, at the end of each page, which tenth of its cache it would like to keep",
     model::Meaning::Method, "Regret per page, not per question. See eq. 4."},
    {"our 1.3B model needs 11% of the memory of a model that keeps everything",
     model::Meaning::Result, "It was 14% in version 1."},
    {"drop nearly all adjectives", model::Meaning::Doubt, "All English. What of Yorùbá?"},
    {"Code and checkpoints", model::Meaning::ToDo, "Score our own streams before Thursday."}};

model::PaperId annotated(Stage &stage) {
    fillAndAnnotate(stage);
    const auto paper = stage.paper(QStringLiteral("Forgetting on Purpose"));
    for (const Marked &one : marked)
        stage.apply(library::AddHighlight{paper, QString::fromUtf8(one.quote), one.meaning,
                                          QString::fromUtf8(one.comment)});
    stage.apply(library::SetNote{
        paper, QStringLiteral("For Thursday: is regret measured per page or per token?"), {}});
    return paper;
}

// Read, then another text came; one highlight has lost its place.
model::PaperId revised(Stage &stage) {
    const auto paper = annotated(stage);
    stage.apply(library::SetProgress{model::PaperIds({paper}), model::ReadingProgress::Read});
    stage.apply(library::Correct{
        paper,
        {{QStringLiteral("abstract"),
          QStringLiteral(
              "Language models that read a stream of documents keep everything they have seen in "
              "reach, and pay for it: memory grows with every page, and attention is spent on "
              "pages that will never matter again. We propose scheduled amnesia, a training rule "
              "under which a model must decide, at the end of each page, which tenth of its cache "
              "it would like to keep. On streams of up to nine million tokens our 1.3B model needs "
              "9% of the memory of a model that keeps everything and loses 0.2 points of accuracy. "
              "Code and checkpoints are released.")}}});
    return paper;
}

void large(Stage &stage, const QSize &size) {
    const auto paper = annotated(stage);
    stage.open(size);
    stage.select(paper);
    stage.run(ui::command::openReader);
}

void beside(Stage &stage, const QSize &size) {
    const auto paper = annotated(stage);
    stage.open(size);
    stage.select(paper);
}

void newVersion(Stage &stage, const QSize &size) {
    const auto paper = revised(stage);
    stage.open(size);
    stage.select(paper);
    stage.run(ui::command::openReader);
}

// A paper in its second version, with the text of the first.
void exportOlderVersions(Stage &stage, const QSize &size) {
    fillAndAnnotate(stage);
    for (
        const char *version :
        {R"("version":1,"updated":"2026-11-12","abstract":"A lighthouse keeper who sleeps is of no )"
         R"(use. We put 40 of them on a schedule and lose three ships.")",
         R"("version":2,"updated":"2026-11-20","abstract":"A lighthouse keeper who sleeps is of no )"
         R"(use. We put 52 of them on a schedule and lose one ship, which was insured.")"})
        stage.importText(R"({"lectern":1,"papers":[{"title":"Scheduling Lighthouses","arxiv":)"
                         R"("2611.04711","authors":["Ida Sørensen-Bay"],)" +
                             QByteArray(version) + "}]}",
                         QStringLiteral("version.json"), *model::Day::of(2026, 11, 23));
    stage.open(size);
    stage.select(stage.paper(QStringLiteral("Scheduling Lighthouses")));
    stage.run(ui::command::exportPapers);
    auto *dialog = stage.desk().window()->findChild<ui::ExportDialog *>();
    dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    const auto boxes = dialog->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes)
        if (box->text() == QLatin1String("Older versions")) box->click();
    stage.read();
}

void picking(Stage &stage, const QSize &size) {
    beside(stage, size);
    stage.run(ui::command::highlight);
    stage.press(Qt::Key_Down);
}

void commenting(Stage &stage, const QSize &size) {
    beside(stage, size);
    stage.run(ui::command::highlight);
    for (int i = 0; i < 2; ++i)
        stage.press(Qt::Key_Down);
}

void allHighlights(Stage &stage, const QSize &size) {
    (void)revised(stage);
    stage.open(size);
    stage.run(ui::command::highlights);
}

void pdf(Stage &stage, const QSize &size) {
    const auto paper = annotated(stage);
    const QString page =
        QStringLiteral("Forgetting on Purpose\n\nLanguage models that read a stream of documents "
                       "keep everything they have seen in reach, and pay for it.\n\n") +
        QStringLiteral("Memory grows with every page, and attention is spent on pages that will "
                       "never matter again. We propose a training rule under which a model must "
                       "decide which tenth of its cache it would like to keep. ")
            .repeated(9);
    stage.attachPdf(paper, {page, page});
    stage.open(size);
    stage.select(paper);
    stage.run(ui::command::openReader);
    stage.run(ui::command::openPdf);
    stage.settle();
    stage.run(ui::command::findInText);
    stage.type(QStringLiteral("which tenth"));
    stage.settle();
}

void focused(Stage &stage, const QSize &size) {
    beside(stage, size);
    stage.run(ui::command::focusMode);
}

} // namespace

QList<Scene> readerScenes() {
    using ui::Shade;
    return {
        {QStringLiteral("06-annotated-reader"), readerUsual, Shade::Light, large},
        {QStringLiteral("06-annotated-reader-dark"), readerUsual, Shade::Dark, large},
        {QStringLiteral("06-annotated-beside-list"), readerUsual, Shade::Light, beside},
        {QStringLiteral("06-annotated-narrow"), readerNarrow, Shade::Light, large},
        {QStringLiteral("06-new-version"), readerUsual, Shade::Light, newVersion},
        {QStringLiteral("06-new-version-dark"), readerUsual, Shade::Dark, newVersion},
        {QStringLiteral("21-export-older-versions"), readerUsual, Shade::Light,
         exportOlderVersions},
        {QStringLiteral("21-export-older-versions-dark"), readerUsual, Shade::Dark,
         exportOlderVersions},
        {QStringLiteral("06-highlight"), readerUsual, Shade::Light, picking},
        {QStringLiteral("06-highlight-comment-dark"), readerUsual, Shade::Dark, commenting},
        {QStringLiteral("06-all-highlights"), readerUsual, Shade::Light, allHighlights},
        {QStringLiteral("06-all-highlights-narrow"), readerNarrow, Shade::Light, allHighlights},
        {QStringLiteral("06-all-highlights-dark"), readerUsual, Shade::Dark, allHighlights},
        {QStringLiteral("06-pdf"), readerUsual, Shade::Light, pdf},
        {QStringLiteral("06-pdf-dark"), readerUsual, Shade::Dark, pdf},
        {QStringLiteral("03-focus-highlights"), readerUsual, Shade::Light, focused},
    };
}

} // namespace lectern::tests

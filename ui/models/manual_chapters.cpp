// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/manual_chapters.h"

#include "ui/commands/command_ids.h"

#include <QCoreApplication>

namespace lectern::ui {

namespace {

struct Manual {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};
using Sign = ManualSentences::Sign;

ManualPiece saidPiece(const QString &sentences) {
    return ManualSentences{sentences};
}
ManualPiece stepPiece(const QString &sentences) {
    return ManualSentences{sentences, Sign::Number};
}
ManualPiece itemPiece(const QString &sentences) {
    return ManualSentences{sentences, Sign::Dot};
}

ManualChapter firstDayChapter() {
    return {
        Manual::tr("The first day"),
        Icon::BookOpen,
        {ManualCommand{command::keySheet},
         saidPiece(Manual::tr(
             "A digest is a day's list of new papers: the Daily Papers page, arXiv's mailing, a "
             "feed. Lectern splits it into papers, knows those that it has seen before, and lets "
             "you decide on each with one key. Nothing leaves this machine.")),
         stepPiece(Manual::tr("Copy the whole page of a digest in your browser and press "
                              "{library.paste}. Saved pages, mails and feeds are opened with "
                              "{library.import}, or dropped on the window. You see what would come "
                              "before it comes.")),
         stepPiece(
             Manual::tr("The first undecided paper is current. {paper.keep} keeps it, "
                        "{paper.later} puts it off, {paper.skip} skips it. Each goes on to the "
                        "next; the decided one stays in its place, quieter.")),
         stepPiece(
             Manual::tr("{paper.tag} gives it a tag, {paper.note} opens its note. The note saves "
                        "itself; {list.back} leads back to the list.")),
         stepPiece(
             Manual::tr("{history.undo} takes back what you did last, whatever it was, an import "
                        "too, and after a restart as well.")),
         stepPiece(
             Manual::tr("When nothing is left, the window tells what you kept; {go.kept} goes "
                        "there. {library.export} writes it down as an annotated list.")),
         saidPiece(Manual::tr("{window.palette} runs any command by its name. Every key can be "
                              "changed, and this manual always shows the ones you have."))}};
}

ManualChapter triageChapter() {
    return {Manual::tr("Going through a digest"),
            Icon::Inbox,
            {saidPiece(Manual::tr(
                 "A first pass takes a glance at each title; a second one reads what was "
                 "kept. Choosing a row never changes it: only the keys decide.")),
             itemPiece(Manual::tr(
                 "{list.next} and {list.previous} go from row to row, "
                 "{list.next-undecided} and {list.previous-undecided} from one undecided "
                 "paper to the next, across digests. {list.next-digest} turns to the next "
                 "digest.")),
             itemPiece(
                 Manual::tr("{reader.scroll-down} reads on, and at the end of the abstract goes to "
                            "the next undecided paper.")),
             itemPiece(Manual::tr("{window.focus} shows one paper, large, and nothing else.")),
             itemPiece(Manual::tr(
                 "{paper.snooze} lets a paper come back tomorrow, next week, or on a day "
                 "that you name. {paper.undecided} makes it undecided again.")),
             itemPiece(Manual::tr(
                 "{list.mark} selects, {list.mark-all} selects all in view; then any key "
                 "acts on all of them, as one step. {list.skip-above} skips what is "
                 "undecided above the current paper.")),
             itemPiece(Manual::tr("{history.undo-pass} takes back the whole pass.")),
             saidPiece(Manual::tr(
                 "A paper that is delivered twice is one paper: what you decided stands. "
                 "Where Lectern is not sure, it asks; {paper.same} says that two are the "
                 "same, or not. A folder can be watched, and rules tag, keep or skip by "
                 "themselves what arrives, after a trial that shows what they would do."))}};
}

ManualChapter annotateChapter() {
    return {Manual::tr("Notes and highlights"),
            Icon::Highlighter,
            {itemPiece(Manual::tr(
                 "{paper.note} writes the note of a paper, in Markdown. `[[` names another "
                 "paper, `- [ ]` is a task whose box is ticked by a click when the note "
                 "is read.")),
             itemPiece(Manual::tr(
                 "{paper.highlight} highlights what is selected in the title or the "
                 "abstract, or the sentence at hand; the next key says as what: a claim, "
                 "a method, a result, a doubt, something to do. A highlight may have a "
                 "comment.")),
             saidPiece(Manual::tr(
                 "When a new version of a paper comes, highlights are found again in its "
                 "text. One that has lost its place says so and is never moved silently. "
                 "{highlights.show} shows all of the library, by meaning.")),
             itemPiece(Manual::tr(
                 "{paper.tag} adds a tag, {paper.untag} takes one off; a slash nests them, "
                 "as in `robots/grasping`. A tag that is pinned to a digit is set by that "
                 "key alone.")),
             itemPiece(Manual::tr("{paper.progress} says how far you are: unread, reading, read.")),
             itemPiece(
                 Manual::tr("Files are dropped on the reader and kept with the paper; a PDF opens "
                            "there with {paper.pdf}.")),
             itemPiece(Manual::tr(
                 "{paper.correct} corrects what a digest got wrong. Your correction stays, "
                 "marked, whatever is imported later."))}};
}

ManualChapter listsChapter() {
    return {
        Manual::tr("Lists and filters"),
        Icon::ListOrdered,
        {saidPiece(
             Manual::tr("A reading list has its papers in your own order, each with a line of "
                        "comment. {paper.list} puts the current paper on one, or makes it; "
                        "{paper.unlist} takes it off.")),
         itemPiece(Manual::tr("On the page of a list, {paper.list-up} and {paper.list-down} move "
                              "the paper, {paper.list-comment} writes its comment. Rows can be "
                              "dragged, too.")),
         itemPiece(Manual::tr("A list can have a budget of papers a week; the one too many asks "
                              "which to drop.")),
         saidPiece(Manual::tr("{filter.save} keeps a search under a name, in the sidebar, with the "
                              "number of papers that it finds. Its editor reads every clause back "
                              "in words."))}};
}

ManualChapter exportChapter() {
    return {
        Manual::tr("Export"),
        Icon::Upload,
        {saidPiece(Manual::tr("{library.export} writes a view, a list or a selection as Markdown, "
                              "Org, HTML, PDF, BibTeX, RIS and more, or as a folder of notes, with "
                              "tags, notes and highlights as far as the format carries them.")),
         saidPiece(Manual::tr("What you write into an exported Markdown, Org or HTML file stays: "
                              "export again, and only Lectern's own blocks change. A preview shows "
                              "which lines do, before anything is written.")),
         saidPiece(Manual::tr("{paper.copy-as} copies papers as BibTeX, key, Markdown link or "
                              "title."))}};
}

ManualChapter safetyChapter() {
    return {
        Manual::tr("Nothing is lost"),
        Icon::History,
        {saidPiece(Manual::tr("Every change is safe on the disk once its row has changed.")),
         itemPiece(
             Manual::tr("{history.undo} and {history.redo} go back and forth. {history.show} "
                        "shows every change, and what going back to a point would undo; that is "
                        "one step, which can itself be undone.")),
         itemPiece(Manual::tr("{paper.delete} deletes a paper. For 30 days it can be put back.")),
         itemPiece(
             Manual::tr("Backups are made by themselves while the window is open: of what you "
                        "did when it has changed, of the whole library every week. They lie in a "
                        "folder beside it.")),
         ManualCommand{command::backups}, ManualCommand{command::recentlyDeleted},
         saidPiece(
             Manual::tr("The library is one file. `lectern check` reads all of it, `lectern check "
                        "--repair` mends what can be made anew, `lectern dump` writes it as text "
                        "that outlives this program, and `lectern --help` names all that can be "
                        "done without a window."))}};
}

ManualChapter keysChapter() {
    return {
        Manual::tr("Keys"),
        Icon::Bolt,
        {saidPiece(Manual::tr("The same in the list and in the reader. Letters rest while a text "
                              "field has the focus.")),
         ManualCommand{command::changeKeys}, ManualKeys{}}};
}

} // namespace

QList<ManualChapter> manualChapters(const QDate &today) {
    return {firstDayChapter(), triageChapter(), searchChapter(today), annotateChapter(),
            listsChapter(),    exportChapter(), safetyChapter(),      keysChapter()};
}

} // namespace lectern::ui

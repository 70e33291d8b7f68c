// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the desk do.
#include "resources/embedded.h"
#include "ui/commands/paper_acts.h"
#include "ui/commands/safe_link.h"
#include "ui/commands/when_done.h"
#include "ui/dialogs/correct_flow.h"
#include "ui/dialogs/export_flow.h"
#include "ui/dialogs/import_flow.h"
#include "ui/dialogs/recent_flow.h"
#include "ui/models/palette_places.h"
#include "ui/render/theme.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_pages.h"
#include "ui/views/desk/notice_bar.h"
#include "ui/views/desk/panes.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/pages/focus_page.h"
#include "ui/views/pickers/tag_picker.h"
#include "ui/views/preferences/preferences_page.h"
#include "ui/views/reader/paper_words.h"
#include "ui/views/reader/reader_view.h"
#include "ui/views/sidebar/sidebar_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace lectern::ui {

model::PaperId Desk::currentPaper() const {
    return m_panes->page() ? model::PaperId() : m_list->currentPaper();
}

const model::Paper *Desk::shownPaper() const {
    const std::optional<model::Paper> &paper = m_reader->paper();
    return paper && paper->id == currentPaper() ? &*paper : nullptr;
}

const model::Paper *Desk::paperAtHand() {
    m_reader->awaitPaper();
    return shownPaper();
}

// One sees no other in focus mode; they stay marked until it is left.
QList<model::PaperId> Desk::chosenInOrder() const {
    if (!inFocusMode()) return m_list->selectedInOrder();
    const model::PaperId shown = currentPaper();
    return shown.isValid() ? QList<model::PaperId>{shown} : QList<model::PaperId>();
}

model::PaperIds Desk::chosenPapers() const {
    return model::PaperIds(chosenInOrder());
}

void Desk::undo() {
    m_notes.flush(); // what was typed last is what is undone first
    m_acts->undo();
}

void Desk::redo() {
    m_notes.flush();
    m_acts->redo();
}

void Desk::pickTagToAdd() {
    pickTags(TagQuestion::For::Adding);
}

void Desk::pickTagToRemove() {
    pickTags(TagQuestion::For::Removing);
}

void Desk::pickTags(TagQuestion::For purpose) {
    const model::Paper *paper = paperAtHand();
    if (!paper) return;
    m_tagged = chosenPapers();
    const qint64 papers = m_tagged.ids().size();
    const bool current = m_tagged.contains(paper->id); // others may be marked
    TagQuestion question{purpose, m_sidebar->counts().tags, {}, papers};
    if (current) question.carried = paper->tags;
    for (model::Tag &tag : question.carried)
        tag.papers = 1; // the current one, until the others are asked
    const bool alone = current && papers == 1;
    const QString words = alone ? tr("Tags of %1").arg(shortTitleOf(*paper))
                                : tr("Tags of %Ln papers", nullptr, int(papers));
    m_tags->pick(question, words, sheetCorner());
    if (alone) return;
    // It is open by then: keys that are typed at once are for it.
    whenDone(m_library.tagsOf(m_tagged.ids()), this,
             [this, asked = m_tagged.ids()](const auto &tags) {
                 if (asked != m_tagged.ids()) return; // it is open for others by now
                 if (!tags) return sayProblem(tags.error());
                 m_tags->setCarried(*tags);
             });
}

void Desk::pickHighlight() {
    if (inFocusMode()) {
        if (paperAtHand()) m_focus->pickHighlight();
        return;
    }
    if (!m_panes->shown().reader) openReader();
    m_reader->pickHighlight();
}

void Desk::editNote() {
    if (inFocusMode()) {
        if (paperAtHand()) m_focus->editNote();
        return;
    }
    if (!m_panes->shown().reader) openReader();
    m_reader->editNote();
}

void Desk::pickTemplate() {
    leaveFocusMode();
    if (!m_panes->shown().reader) openReader();
    m_reader->pickTemplate();
}

void Desk::correct() {
    if (const model::Paper *paper = paperAtHand()) m_corrections->ask(*paper);
}

void Desk::openLinkOf(QString (*addressOf)(const model::Facts &)) {
    const model::Paper *paper = paperAtHand();
    const QString address = paper ? addressOf(paper->facts) : QString();
    if (address.isEmpty() || openLink(address)) return;
    m_notice->sayProblem(tr("No browser could be started."));
}

void Desk::go(const Place &place) {
    goTo(place, {});
}

void Desk::goTo(const Place &place, model::PaperId paper) {
    leaveFocusMode();
    m_pages->close();
    m_panes->setFront(Front::Usual);
    m_list->open(place, paper);
    m_list->focusList();
}

QList<PaletteEntry> Desk::places() {
    return palettePlaces(m_sidebar->counts(), [this](const Place &place) { go(place); }) +
           m_recent->entries();
}

void Desk::scrollOn() {
    if (inFocusMode()) {
        if (!m_focus->scrollDown()) m_list->selectNextUndecided();
        return;
    }
    if (!m_panes->shown().reader) return openReader();
    if (!m_reader->scrollDown()) m_list->selectNextUndecided();
}

void Desk::scrollBack() {
    if (inFocusMode())
        m_focus->scrollUp();
    else
        m_reader->scrollUp();
}

void Desk::openReader() {
    leaveFocusMode();
    if (!currentPaper().isValid()) return;
    m_panes->setFront(Front::Reader);
    if (!m_panes->shown().list) m_reader->focusText();
}

void Desk::backToList() {
    if (inFocusMode()) {
        if (!m_focus->hasFocus()) return m_focus->setFocus(Qt::OtherFocusReason);
        return leaveFocusMode();
    }
    if (m_list->hasMarks() && m_list->isAncestorOf(window()->focusWidget()))
        return m_list->clearMarks();
    if (m_notice->isProblem()) m_notice->dismiss();
    m_pages->close();
    m_panes->setFront(Front::Usual);
    if (!m_panes->page()) m_list->focusList();
}

void Desk::toggleSidebar() {
    m_panes->setFront(m_panes->shown().sidebar ? Front::Usual : Front::Sidebar);
    if (m_panes->shown().sidebar) m_sidebar->setFocus(Qt::OtherFocusReason);
}

void Desk::search() {
    leaveFocusMode();
    if (m_pages->find()) return;
    m_pages->close();
    if (m_panes->page() || shownList()) m_list->open(Place::all());
    m_panes->setFront(Front::Usual);
    m_list->focusSearch();
}

void Desk::searchFor(const QString &query) {
    m_pages->close();
    search();
    m_list->searchFor(query);
}

void Desk::findInText() {
    if (m_pages->find()) return;
    const bool again = m_reader->isFinding();
    if (again) m_reader->endFinding();
    if (again || inFocusMode() || !currentPaper().isValid()) return search();
    if (!m_panes->shown().reader) openReader();
    m_reader->find();
}

void Desk::paste() {
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!mime || !m_imports->importMime(*mime, tr("the clipboard")))
        m_notice->sayProblem(tr("There is neither text nor a file on the clipboard."));
}

void Desk::importSample() {
    m_imports->importBytes(resources::embedded(QStringLiteral("sample/daily-papers.txt")),
                           tr("the sample digest"));
}

void Desk::exportPapers() {
    QList<ExportDialog::Choice> choices;
    const auto offer = [&](const Place &place) {
        ExportRequest request;
        request.place = place;
        if (place.list.isValid()) request.list = place.title;
        choices.append({place.title, request});
    };
    if (const auto marked = chosenInOrder(); marked.size() > 1) {
        ExportRequest some;
        some.papers = marked;
        choices.append({tr("The selected papers"), some});
    }
    offer(m_list->place());
    if (currentPaper().isValid()) {
        ExportRequest one;
        one.papers = {currentPaper()};
        choices.append({tr("The current paper"), one});
    }
    offer(Place::kept());
    offer(Place::all());
    m_exports->ask(choices);
}

} // namespace lectern::ui

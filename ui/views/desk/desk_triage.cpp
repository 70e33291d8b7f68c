// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding, the way through a pass and its end, focus mode.
#include "ui/commands/act_words.h"
#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/commands/day_turn.h"
#include "ui/commands/paper_acts.h"
#include "ui/models/day_words.h"
#include "ui/models/triage_progress.h"
#include "ui/render/theme.h"
#include "ui/settings/settings.h"
#include "ui/views/desk/command_menu.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_menus.h"
#include "ui/views/desk/desk_pages.h"
#include "ui/views/desk/notice_bar.h"
#include "ui/views/desk/panes.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/pages/focus_page.h"
#include "ui/views/pickers/snooze_picker.h"
#include "ui/views/reader/reader_view.h"
#include "ui/views/sidebar/sidebar_view.h"

#include <QStackedLayout>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int tallestSheet = 376; // that opens below a row: the tags, eight of them and two to make

} // namespace

void Desk::connectTriage() {
    connect(m_snooze, &SnoozePicker::chosen, this,
            [this](const QDate &day) { decideThese(m_snoozed, model::DecisionState::Later, day); });
    connect(m_list, &ListPane::leaves, this, [this](const Place &place, model::PaperId paper) {
        m_trail.leave({place, paper});
    });
    connect(m_list, &ListPane::marksChanged, &m_commands, &CommandTable::refresh);
    connect(m_list, &ListPane::figuresChanged, this, &Desk::seeWhetherDone);
    connect(m_list, &ListPane::figuresChanged, this, &Desk::showFocusProgress);
    connect(m_list, &ListPane::positionChanged, this, &Desk::showFocusProgress);
    connect(m_reader, &ReaderView::shown, this, &Desk::showFocusPaper);
    connect(m_day, &DayTurn::turned, this, [this] {
        m_sidebar->refresh();
        m_list->lookAgain();
        m_pages->followDay();
    });
}

void Desk::decide(model::DecisionState state, std::optional<QDate> until) {
    if (currentPaper().isValid()) decideThese(chosenPapers(), state, until);
}

// One goes on from them, where the list still stands at them.
void Desk::decideThese(const model::PaperIds &papers, model::DecisionState state,
                       std::optional<QDate> until) {
    const bool there = papers == chosenPapers();
    m_acts->decide(papers, state, until);
    if (there) advance(state);
}

// In focus mode, or where the reader wants it so, the next row may be decided already: one goes on
// from there when this one is.
void Desk::advance(model::DecisionState state) {
    if (state == model::DecisionState::Undecided) return;
    const bool stays =
        !inFocusMode() && m_settings.value(setting::afterDecision) == AfterDecision::Stay;
    if (!inFocusMode() && m_list->hasMarks())
        m_list->selectAfterMarks();
    else if (!stays)
        m_list->selectNext();
}

// A decision just made, and not known yet, is not to be overruled.
void Desk::skipAllAbove() {
    m_acts->whenIdle([this, below = currentPaper()] {
        m_list->withUndecidedAbove(below, [this](const model::PaperIds &papers) {
            if (!papers.isEmpty()) m_acts->decide(papers, model::DecisionState::Skipped);
        });
    });
}

void Desk::snooze() {
    if (!currentPaper().isValid()) return;
    m_snoozed = chosenPapers();
    m_snooze->pick(m_library.today(), sheetCorner());
}

void Desk::turnProgress() {
    const model::Paper *paper = paperAtHand();
    if (!paper) return;
    const int next = (static_cast<int>(paper->progress) + 1) % 3;
    m_acts->setProgress(chosenPapers(), static_cast<model::ReadingProgress>(next));
}

void Desk::deletePapers() {
    if (currentPaper().isValid()) m_acts->deletePapers(chosenPapers());
}

void Desk::undoPass() {
    m_notes.flush();
    m_acts->undoSteps(m_pass.steps());
}

void Desk::notice(const Act &act) {
    m_pass.note(act);
    if (act.step.kind == library::StepKind::Undo && act.kind == ActKind::Did) m_pass.clear();
    const bool decided = act.step.kind == library::StepKind::Decide && act.kind != ActKind::Undid;
    m_mayEnd = decided;
    if (!decided) m_ended = false;
    if (act.kind != ActKind::Did && act.papers.ids().size() == 1)
        m_list->selectPaper(act.papers.ids().constFirst());
    const ActWords words = wordsFor(act);
    m_notice->say(words.act, words.subject,
                  act.kind == ActKind::Undid ? NoticeBar::Offer::Nothing : NoticeBar::Offer::Undo);
    choosePage(); // the summary counts this act too
    m_commands.refresh();
    const bool crosses =
        inFocusMode() || m_settings.value(setting::afterDecision) == AfterDecision::NextUndecided;
    if (decided && crosses) m_list->selectUndecidedHere();
}

// The end of a digest is a summary, once its last paper is decided; a digest that is opened later
// is a list.
void Desk::seeWhetherDone() {
    const TriageProgress &progress = m_list->progress();
    const bool done = progress.total() > 0 && progress.decided() == progress.total();
    if (!m_mayEnd || !done || !m_list->place().digest.isValid()) return;
    m_mayEnd = false;
    m_ended = true;
    choosePage();
}

void Desk::goBack() {
    if (const auto stop = m_trail.back()) {
        m_panes->setFront(Front::Usual);
        m_list->restore(stop->place, stop->paper);
        if (!inFocusMode()) m_list->focusList();
    }
    m_commands.refresh();
}

void Desk::goToDigests() {
    leaveFocusMode();
    if (!m_panes->shown().sidebar) m_panes->setFront(Front::Sidebar);
    m_sidebar->focusDigests();
}

void Desk::turnDigest(int step) {
    if (!m_panes->page() && m_list->selectGroup(step)) return;
    const QList<model::Digest> &digests = m_sidebar->counts().digests; // newest first
    const model::DigestId here = m_list->place().digest;
    const auto found = std::find_if(digests.cbegin(), digests.cend(),
                                    [here](const auto &digest) { return digest.id == here; });
    if (found == digests.cend()) return;
    const qsizetype wanted = (found - digests.cbegin()) + step;
    if (wanted < 0 || wanted >= digests.size()) return;
    m_list->open(Place::of(digests.at(wanted)));
    if (!inFocusMode()) m_list->focusList();
}

void Desk::nextUndecided() {
    if (m_panes->page())
        go(Place::undecided());
    else
        m_list->selectNextUndecided();
}

bool Desk::inFocusMode() const {
    return m_focus && m_layers->currentWidget() == m_focus;
}

void Desk::toggleFocusMode() {
    if (inFocusMode()) return leaveFocusMode();
    if (!currentPaper().isValid()) return;
    if (!m_focus) {
        m_focus = new FocusPage(m_notes, m_commands, m_theme);
        m_layers->addWidget(m_focus);
        connect(m_focus, &FocusPage::writeAsked, m_acts, &PaperActs::write);
    }
    m_layers->setCurrentWidget(m_focus);
    m_reader->setShownElsewhere(true);
    m_focus->setNotice(m_notice);
    m_notice->setPlace(NoticeBar::Place::Page);
    showFocusPaper();
    showFocusProgress();
    m_focus->setFocus(Qt::OtherFocusReason);
    m_commands.refresh();
}

void Desk::leaveFocusMode() {
    if (!inFocusMode()) return;
    m_reader->setShownElsewhere(false);
    m_layers->setCurrentWidget(m_panes);
    m_foot->layout()->addWidget(m_notice);
    m_notice->setPlace(NoticeBar::Place::Pane);
    if (!m_panes->page()) m_list->focusList();
    m_commands.refresh();
}

void Desk::showFocusPaper() {
    if (!inFocusMode()) return;
    if (m_reader->paper())
        m_focus->setPaper(*m_reader->paper());
    else if (!currentPaper().isValid())
        leaveFocusMode(); // the list has none any more
}

void Desk::showFocusProgress() {
    if (!inFocusMode()) return;
    const TriageProgress &progress = m_list->progress();
    QStringList words{m_list->place().title,
                      tr("%L1 of %L2").arg(m_list->currentRow() + 1).arg(m_list->paperCount())};
    if (progress.total() > 0) words += tr("%L1 kept").arg(progress.kept());
    m_focus->setProgress(words.join(QStringLiteral("  ·  ")),
                         progress.total() > 0 ? double(progress.decided()) / progress.total() : -1);
}

void Desk::searchWeb() {
    if (!paperAtHand()) return;
    auto *menu = new CommandMenu(m_commands, webMenu(), m_theme, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Search the web for the title"));
    menu->popup(mapToGlobal(sheetCorner()));
    menu->setActiveAction(menu->actions().value(0));
}

// Where a sheet opens that belongs to the current paper.
QPoint Desk::sheetCorner() const {
    if (inFocusMode()) return {std::max(int(space::xl), (width() - 688) / 2), 88};
    if (const auto below = m_list->belowCurrentRow()) {
        const QPoint corner = m_list->mapTo(this, *below + QPoint(0, space::xs));
        if (corner.y() + tallestSheet <= height()) return corner;
    }
    const QWidget *anchor = m_reader->isVisible() ? static_cast<QWidget *>(m_reader) : m_list;
    return anchor->mapTo(this, QPoint(space::xl, 52));
}

} // namespace lectern::ui

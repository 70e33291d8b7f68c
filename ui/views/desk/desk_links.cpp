// SPDX-License-Identifier: GPL-3.0-or-later
// How the desk hears of tags, and of the pages that stand in place of list and reader.
#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/commands/paper_acts.h"
#include "ui/commands/when_done.h"
#include "ui/dialogs/tag_flow.h"
#include "ui/models/history_words.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_pages.h"
#include "ui/views/desk/notice_bar.h"
#include "ui/views/desk/panes.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/pickers/tag_picker.h"
#include "ui/views/sidebar/sidebar_view.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace lectern::ui {

void Desk::connectTags() {
    connect(m_tagFlow, &TagFlow::failed, this, &Desk::sayProblem);
    connect(m_tagFlow, &TagFlow::done, this, [this](const library::Step &step) {
        m_notice->say(tr("Tags"), stepText(step), NoticeBar::Offer::Undo);
    });
    connect(m_sidebar, &SidebarView::tagMenuAsked, this,
            [this](const model::Tag &tag, const QPoint &at) {
                m_tagFlow->newMenu(tag, this)->popup(at);
            });
    connect(m_sidebar, &SidebarView::papersDropped, m_tagFlow, &TagFlow::addTo);
    const auto pin = [this](const QString &name, int digit) {
        m_tagFlow->dress({{}, name, 0, {}, 0}, {}, digit);
    };
    connect(m_tags, &TagPicker::pinAsked, this, pin);
    connect(m_pages, &DeskPages::pinAsked, this, pin);
    // A digit does something once a tag is pinned to it.
    connect(m_sidebar, &SidebarView::countsChanged, &m_commands, &CommandTable::refresh);
}

// As in the tag picker: off several papers where all of them carry it, else on all of them. The
// current one need not be among them.
void Desk::toggleTag(int digit) {
    const model::Paper *paper = paperAtHand();
    const auto pinned = tagPinnedTo(digit);
    if (!paper || !pinned) return;
    const model::PaperIds papers = chosenPapers();
    const auto turn = [this, papers, name = pinned->name](const QList<model::Tag> &carried) {
        const bool all = std::any_of(carried.cbegin(), carried.cend(), [&](const auto &tag) {
            return tag.name == name && tag.papers >= papers.ids().size();
        });
        m_acts->changeTags(papers, all ? QStringList() : QStringList{name},
                           all ? QStringList{name} : QStringList());
    };
    if (papers.contains(paper->id) && papers.ids().size() == 1) {
        QList<model::Tag> carried = paper->tags;
        for (model::Tag &tag : carried)
            tag.papers = 1;
        return turn(carried);
    }
    m_acts->whenIdle([this, papers, turn] {
        whenDone(m_library.tagsOf(papers.ids()), this,
                 [this, turn](const auto &tags) { tags ? turn(*tags) : sayProblem(tags.error()); });
    });
}

std::optional<model::Tag> Desk::tagPinnedTo(int digit) const {
    for (const model::Tag &tag : m_sidebar->counts().tags)
        if (tag.digit == digit) return tag;
    return std::nullopt;
}

std::optional<model::Tag> Desk::tagInPlace() const {
    // Asked with every key that moves, and there may be thousands of tags.
    if (!m_list->place().query.startsWith(QLatin1String("tag:"))) return std::nullopt;
    const library::Sidebar &counts = m_sidebar->counts();
    for (const model::Tag &tag : counts.tags + counts.parents)
        if (Place::tagged(tag.name).leadsTo(m_list->place())) return tag;
    return std::nullopt;
}

void Desk::connectPages() {
    connect(m_pages, &DeskPages::failed, this, &Desk::sayProblem);
    connect(m_pages, &DeskPages::placeAsked, this, &Desk::go);
    connect(m_pages, &DeskPages::queryAsked, this, &Desk::searchFor);
    connect(m_pages, &DeskPages::paperAsked, this, &Desk::showKept);
    connect(m_pages, &DeskPages::readingAsked, this, &Desk::showInReader);
    connect(m_pages, &DeskPages::highlightAsked, this, &Desk::showInReader);
    connect(m_pages, &DeskPages::pageChanged, this, [this] {
        if (m_pages->page()) leaveFocusMode();
        m_sidebar->setPlace(m_pages->page() ? Place() : m_list->place());
        m_commands.action(command::history)->setChecked(m_pages->isHistory());
        m_commands.action(command::days)->setChecked(m_pages->isDays());
        m_commands.action(command::statistics)->setChecked(m_pages->isStatistics());
        choosePage();
    });
    connect(m_pages, &DeskPages::pictureSaved, this, [this](const QString &path) {
        m_notice->say(tr("Exported"), QFileInfo(path).fileName(), NoticeBar::Offer::Nothing);
    });
    connect(m_pages, &DeskPages::done, this, [this](const library::Step &step) {
        m_notice->say(tr("Rules"), step.sentence(), NoticeBar::Offer::Undo);
    });
    connect(m_pages, &DeskPages::undone, this, [this](const library::UndoneSteps &undone) {
        if (undone.applied.step)
            m_notice->say(tr("Undone"), undone.applied.step->sentence(), NoticeBar::Offer::Undo);
        if (undone.stop)
            m_notice->sayProblem(
                tr("%Ln change(s) were undone; there it ended. %1", nullptr, int(undone.steps))
                    .arg(undone.stop->message));
    });
}

// In the reader alone, among all papers.
void Desk::showInReader(model::PaperId paper) {
    connect(
        m_list, &ListPane::placeShown, this,
        [this, paper] {
            if (currentPaper() == paper) openReader(); // else another place was gone to
        },
        Qt::SingleShotConnection);
    goTo(Place::all(), paper);
}

void Desk::showKept(model::PaperId paper) {
    goTo(Place::kept(), paper);
}

} // namespace lectern::ui

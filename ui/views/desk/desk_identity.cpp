// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk does about papers that are one, or not.
#include "ui/commands/paper_acts.h"
#include "ui/dialogs/add_paper_flow.h"
#include "ui/dialogs/identity_flow.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/notice_bar.h"
#include "ui/views/list/list_pane.h"

namespace lectern::ui {

void Desk::askAboutSame() {
    if (const model::Paper *paper = paperAtHand()) m_identity->askAbout(*paper);
}

void Desk::askAboutAllSame() {
    m_identity->askAll();
}

void Desk::takeApart() {
    m_acts->takeApart(currentPaper());
}

void Desk::addPaper() {
    m_additions->ask();
}

void Desk::connectIdentity() {
    connect(m_identity, &IdentityFlow::joined, this,
            [this](qint64 pairs, const QString &title, model::PaperId paper) {
                m_list->selectPaper(paper);
                m_notice->say(pairs == 1 ? tr("Joined 2 papers")
                                         : tr("Joined %L1 pairs of papers").arg(pairs),
                              title, NoticeBar::Offer::Undo);
            });
    connect(m_identity, &IdentityFlow::toldApart, this, [this](qint64 pairs, const QString &title) {
        m_notice->say(pairs == 1 ? tr("Not the same") : tr("Not the same, %L1 pairs").arg(pairs),
                      title, NoticeBar::Offer::Undo);
    });
    connect(m_identity, &IdentityFlow::nothingOffered, this, [this] {
        m_notice->say(tr("Nothing to compare"), tr("No two papers look alike."),
                      NoticeBar::Offer::Nothing);
    });
    connect(m_identity, &IdentityFlow::failed, this, &Desk::sayProblem);
    connect(m_additions, &AddPaperFlow::added, this,
            [this](const QString &name, model::PaperId paper) {
                m_list->open(Place::undecided(), paper);
                m_notice->say(tr("Added"), name, NoticeBar::Offer::Undo);
            });
    connect(m_additions, &AddPaperFlow::wasKnown, this,
            [this](const QString &name, model::PaperId paper) {
                if (!m_list->selectPaper(paper)) m_list->open(Place::all(), paper);
                m_notice->say(tr("Known already"), name, NoticeBar::Offer::Nothing);
            });
}

} // namespace lectern::ui

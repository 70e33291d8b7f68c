// SPDX-License-Identifier: GPL-3.0-or-later
// Papers out: files, the clipboard, what is dragged to other programs.
#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/commands/paper_copy.h"
#include "ui/dialogs/export_flow.h"
#include "ui/views/desk/command_menu.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_menus.h"
#include "ui/views/desk/notice_bar.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/sidebar/progress_strip.h"

#include <QFileInfo>

namespace lectern::ui {

void Desk::connectExports() {
    connect(m_exports, &ExportFlow::exported, this, [this](const QString &path, qint64 papers) {
        m_notice->say(tr("Exported %Ln paper(s)", nullptr, static_cast<int>(papers)),
                      QFileInfo(path).fileName(), NoticeBar::Offer::Nothing);
    });
    connect(m_exports, &ExportFlow::printed, this, [this](qint64 papers) {
        m_notice->say(tr("Printed %Ln paper(s)", nullptr, static_cast<int>(papers)), {},
                      NoticeBar::Offer::Nothing);
    });
    connect(m_exports, &ExportFlow::started, this, [this](const QString &words) {
        m_progress->start(words, [this] { m_exports->cancel(); });
    });
    connect(m_exports, &ExportFlow::progressed, this, [this](qint64 papers) {
        m_progress->setWords(tr("Exporting… %L1 papers so far").arg(papers));
    });
    connect(m_exports, &ExportFlow::finished, m_progress, &ProgressStrip::finish);
    connect(m_exports, &ExportFlow::failed, this, [this](const base::Error &error) {
        if (error.code != base::ErrorCode::Cancelled) return sayProblem(error);
        m_notice->say(tr("Export stopped"), tr("Nothing was written."), NoticeBar::Offer::Nothing);
    });
    connect(m_copies, &PaperCopy::failed, this, &Desk::sayProblem);
    connect(m_copies, &PaperCopy::copied, this,
            [this](exchange::CopyForm /*form*/, qint64 papers, const QString &text) {
                m_notice->say(tr("Copied %Ln paper(s)", nullptr, static_cast<int>(papers)),
                              text.section(QLatin1Char('\n'), 0, 0), NoticeBar::Offer::Nothing);
            });
    m_list->setMakeMime(
        [this](const QList<model::PaperId> &papers) { return m_copies->newDrag(papers); });
}

void Desk::printPapers() {
    ExportRequest selected;
    selected.papers = chosenInOrder();
    ExportRequest all;
    all.place = m_list->place();
    if (all.place.list.isValid()) all.list = all.place.title;
    m_exports->askToPrint(selected, all);
}

void Desk::copyPapers(exchange::CopyForm form) {
    m_copies->copy(chosenInOrder(), form);
}

void Desk::askCopyAs() {
    auto *menu = new CommandMenu(m_commands, copyMenu(), m_theme, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Copy as"));
    menu->popup(mapToGlobal(sheetCorner()));
    menu->setActiveAction(menu->actions().value(0));
}

} // namespace lectern::ui

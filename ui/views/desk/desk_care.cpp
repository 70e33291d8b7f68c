// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk does with backups and deleted papers.
#include "ui/dialogs/backup_flow.h"
#include "ui/dialogs/import_flow.h"
#include "ui/models/backup_words.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_pages.h"
#include "ui/views/desk/notice_bar.h"
#include "ui/views/pages/backups_page.h"
#include "ui/views/preferences/preferences_page.h"

namespace lectern::ui {

void Desk::connectCare() {
    connect(m_pages, &DeskPages::backUpAsked, m_care, &BackupFlow::backUp);
    connect(m_pages, &DeskPages::restoreAsked, this, [this](const library::Backup &backup) {
        if (m_imports->isWriting())
            return tell(tr("Backup"), tr("An import is under way; go back when it is done."));
        m_notes.flush();
        m_care->restore(backup);
    });
    connect(m_pages, &DeskPages::putBackAsked, m_care, &BackupFlow::putBack);
    connect(m_pages, &DeskPages::purgeAsked, m_care, &BackupFlow::purge);
    connect(m_care, &BackupFlow::madeBackup, this, [this](const library::Backup &backup) {
        tell(tr("Backed up"), nameOfBackupKind(backup.kind));
        m_pages->backups().refresh();
        m_pages->preferences().refresh();
    });
    connect(m_care, &BackupFlow::done, this, [this](const library::Step &step) {
        m_notice->say(tr("Library"), step.sentence(), NoticeBar::Offer::Undo);
    });
    connect(m_care, &BackupFlow::stoodSo, this, [this] {
        tell(tr("Library"),
             tr("Your data are what they were in this backup: nothing was changed."));
    });
    connect(m_care, &BackupFlow::purged, this, [this](qint64 papers) {
        tell(tr("Library"), tr("%Ln paper(s) removed for good", nullptr, int(papers)));
    });
    connect(m_care, &BackupFlow::restoreReady, this, &Desk::restoreReady);
    connect(m_care, &BackupFlow::failed, this, &Desk::sayProblem);
    m_care->start();
}

void Desk::tell(const QString &what, const QString &more) {
    m_notice->say(what, more, NoticeBar::Offer::Nothing);
}

} // namespace lectern::ui

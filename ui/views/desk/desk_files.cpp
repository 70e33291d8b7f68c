// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk does with files on papers.
#include "ui/commands/safe_link.h"
#include "ui/dialogs/file_flow.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/notice_bar.h"
#include "ui/views/desk/panes.h"
#include "ui/views/reader/reader_view.h"

#include <QMenu>

namespace lectern::ui {

void Desk::connectFiles() {
    connect(m_files, &FileFlow::failed, this, &Desk::sayProblem);
    connect(m_files, &FileFlow::done, this, [this](const library::Step &step) {
        m_notice->say(tr("Files"), step.sentence(), NoticeBar::Offer::Undo);
    });
    connect(m_files, &FileFlow::copied, this, [this](const QString &path) {
        m_notice->say(tr("Files"), tr("Copied to %1").arg(path), NoticeBar::Offer::Nothing);
    });
    connect(m_reader, &ReaderView::filesDropped, m_files, &FileFlow::attach);
    connect(m_reader, &ReaderView::fileMenuAsked, this,
            [this](const model::Attachment &file, const QPoint &at) {
                m_files->newMenu(file, this)->popup(at);
            });
    connect(m_reader, &ReaderView::quoted, this, [this](const QString &from) {
        m_notice->say(tr("Note"), tr("Quoted from %1").arg(from), NoticeBar::Offer::Nothing);
    });
}

void Desk::attachFiles() {
    if (currentPaper().isValid()) m_files->chooseFor(currentPaper());
}

const model::Attachment *Desk::attachedPdf() const {
    const model::Paper *paper = shownPaper();
    if (!paper) return nullptr;
    for (const model::Attachment &file : paper->attachments)
        if (file.kind == model::AttachmentKind::Pdf) return &file;
    return nullptr;
}

void Desk::openPdf() {
    m_reader->awaitPaper();
    const model::Attachment *pdf = attachedPdf();
    if (!pdf) return openLinkOf(&pdfOf);
    const model::Attachment file = *pdf; // the paper may be read anew
    leaveFocusMode();
    if (!m_panes->shown().reader) openReader();
    m_reader->openFile(file);
}

} // namespace lectern::ui

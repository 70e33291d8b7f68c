// SPDX-License-Identifier: GPL-3.0-or-later
// Files of the paper in the reader: dropped on it, opened in its place, quoted from.
#include "ui/dialogs/file_flow.h"
#include "ui/pdf/pdf_pane.h"
#include "ui/views/notes/note_section.h"
#include "ui/views/reader/find_bar.h"
#include "ui/views/reader/paper_column.h"
#include "ui/views/reader/reader_bar.h"
#include "ui/views/reader/reader_view.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollArea>

namespace lectern::ui {

void ReaderView::listenToFiles() {
    setAcceptDrops(true);
    connect(m_column, &PaperColumn::fileChosen, this, [this](const QUuid &uuid) {
        if (const auto file = fileOf(uuid)) openFile(*file);
    });
    connect(m_column, &PaperColumn::fileMenuAsked, this,
            [this](const QUuid &uuid, const QPoint &at) {
                if (const auto file = fileOf(uuid)) Q_EMIT fileMenuAsked(*file, at);
            });
}

std::optional<model::Attachment> ReaderView::fileOf(const QUuid &uuid) const {
    if (!m_paper) return std::nullopt;
    for (const model::Attachment &file : m_paper->attachments)
        if (file.uuid == uuid) return file;
    return std::nullopt;
}

void ReaderView::openFile(const model::Attachment &file) {
    closeFile();
    if (m_findBar->isVisible()) m_findBar->leave();
    m_file = new PdfPane(m_library.attachedFile(file.contentHash), file.fileName, m_theme, this);
    connect(m_file, &PdfPane::left, this, &ReaderView::closeFile);
    connect(m_file, &PdfPane::quoteAsked, this, [this](const QString &text, const QString &from) {
        m_column->note().appendQuote(text, from);
        Q_EMIT quoted(from);
    });
    m_bar->hide();
    m_scroll->hide();
    static_cast<QBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_scroll), m_file, 1);
    m_file->setFocus(Qt::OtherFocusReason);
}

void ReaderView::closeFile() {
    PdfPane *file = std::exchange(m_file, nullptr);
    if (!file) return;
    const bool focused = file->isAncestorOf(window()->focusWidget());
    file->hide();
    file->deleteLater();
    m_bar->show();
    m_scroll->show();
    if (focused) focusText();
}

void ReaderView::dragEnterEvent(QDragEnterEvent *event) {
    if (m_paper && !FileFlow::localFilesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        event->ignore(); // the window imports
}

void ReaderView::dropEvent(QDropEvent *event) {
    const QStringList files = FileFlow::localFilesIn(*event->mimeData());
    if (!m_paper || files.isEmpty()) return event->ignore();
    event->setDropAction(Qt::CopyAction); // nothing of the reader's is moved away
    event->accept();
    Q_EMIT filesDropped(m_paper->id, files);
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What closing the window would break off, and waiting until the notes are saved.
#include "core/library/backup/restore.h"
#include "ui/commands/note_saver.h"
#include "ui/dialogs/export_flow.h"
#include "ui/dialogs/file_flow.h"
#include "ui/dialogs/import_flow.h"
#include "ui/dialogs/question.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/main_window.h"

#include <QCloseEvent>

namespace lectern::ui {

void MainWindow::closeEvent(QCloseEvent *event) {
    event->setAccepted(mayClose());
    // What is being typed in a field is left while all that hears of it is there and shown.
    QWidget *focused = focusWidget();
    if (event->isAccepted() && focused) focused->clearFocus();
}

void MainWindow::end() {
    if (m_desk && !whatWouldBreakOff().isEmpty()) {
        m_desk->notes().flush(); // and the library writes it before it goes
        m_abandon = true;
    }
    close();
}

bool MainWindow::mayClose() {
    if (!m_desk || m_abandon) return true;
    if (const QString question = whatWouldBreakOff(); !question.isEmpty()) {
        askToClose(question);
        return false;
    }
    if (m_desk->notes().isIdle()) return true;
    m_closing = true; // and close again when the notes are saved
    m_desk->notes().flush();
    return false;
}

QString MainWindow::whatWouldBreakOff() const {
    if (m_desk->imports().isWriting())
        return tr("An import is under way. Close, and take in nothing of it?");
    if (m_desk->exports().isWriting())
        return tr("An export is under way. Close, and break it off?");
    if (m_desk->files().isAttaching()) return tr("Files are being attached. Close without them?");
    return {};
}

void MainWindow::askToClose(const QString &sentence) {
    auto *question = new Question({tr("Close Lectern"), sentence, tr("Close")}, m_theme, this);
    connect(question, &QDialog::accepted, this, [this] {
        m_abandon = true;
        close();
    });
    connect(question, &QDialog::rejected, this, &MainWindow::abandonRestore);
    question->open();
}

void MainWindow::closeForRestore(const library::PreparedRestore &prepared) {
    abandonRestore();
    m_restore = prepared;
    close();
}

void MainWindow::abandonRestore() {
    if (m_restore) library::abandonRestore(*m_restore);
    m_restore.reset();
}

} // namespace lectern::ui

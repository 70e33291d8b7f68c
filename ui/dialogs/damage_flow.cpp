// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/damage_flow.h"

#include "core/library/library.h"
#include "ui/commands/diagnostics.h"
#include "ui/commands/when_done.h"
#include "ui/dialogs/question.h"
#include "ui/models/damage_words.h"
#include "ui/render/plain_text.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

namespace lectern::ui {

DamageFlow::DamageFlow(library::Library &library, const ThemeSource &theme, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_damaged(library.path())
    , m_theme(theme)
    , m_window(window) {}

void DamageFlow::inspect() {
    whenDone(m_damaged.inspect(), this, [this](const auto &report) {
        if (report)
            m_report = *report;
        else
            m_unreadable = int(report.error().code);
        Q_EMIT inspected(report);
    });
}

void DamageFlow::restore(const library::Backup &backup) {
    Q_EMIT busy(tr("The backup is read through…"));
    whenDone(m_library.verifyBackup(backup.path), this, [this](const auto &verified) {
        Q_EMIT busy({});
        if (!verified) return Q_EMIT failed(verified.error());
        ask(*verified);
    });
}

void DamageFlow::ask(const library::Backup &backup) {
    auto *question = new Question(
        {tr("Restore this backup?"), mendingSentence(backup, m_library.now()), tr("Restore")},
        m_theme, m_window);
    connect(question, &QDialog::accepted, this, [this, backup] { prepare(backup); });
    question->open();
}

void DamageFlow::prepare(const library::Backup &backup) {
    Q_EMIT busy(tr("The library is put together…"));
    whenDone(m_damaged.prepareRestore(backup.path), this, [this](const auto &prepared) {
        Q_EMIT busy({});
        if (!prepared) return Q_EMIT failed(prepared.error());
        Q_EMIT restoreReady(*prepared);
    });
}

void DamageFlow::openCopy() {
    Q_EMIT busy(tr("What can be read is copied…"));
    whenDone(m_damaged.copyReadable(), this, [this](const auto &copy) {
        Q_EMIT busy({});
        if (!copy) return Q_EMIT failed(copy.error());
        Q_EMIT copyReady(*copy);
    });
}

void DamageFlow::chooseOther() {
    auto *chooser = new QFileDialog(m_window, tr("Choose another library"),
                                    QFileInfo(m_library.path()).absolutePath());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &DamageFlow::otherChosen);
    chooser->open();
}

void DamageFlow::copyReport() {
    const QString lines =
        m_report ? damageLines(*m_report) : QStringLiteral("damaged: code %1\n").arg(m_unreadable);
    QGuiApplication::clipboard()->setText(programLines() + lines);
    showPlainMessage(m_window, MessageTone::Information,
                     tr("Copied: versions, the desktop, and what is damaged. No title, note, name "
                        "or path is in it."));
}

} // namespace lectern::ui

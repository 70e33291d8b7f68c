// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backup_flow.h"

#include "ui/commands/when_done.h"
#include "ui/dialogs/question.h"
#include "ui/models/backup_words.h"
#include "ui/render/plain_text.h"

#include <utility>

namespace lectern::ui {

namespace {

constexpr int lookEveryMs = 60'000;
constexpr qsizetype longestTitleAsked = 200;

} // namespace

BackupFlow::BackupFlow(library::Library &library, const ThemeSource &theme, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_theme(theme)
    , m_window(window) {
    m_due.setInterval(lookEveryMs);
    connect(&m_due, &QTimer::timeout, this, &BackupFlow::backUpWhenDue);
}

void BackupFlow::start() {
    m_due.start();
    whenDone(m_library.purgeOld(), this, [](const auto &) {}); // what fails comes next time
}

void BackupFlow::backUpWhenDue() {
    if (std::exchange(m_busy, true)) return; // a large library takes longer than a minute
    whenDone(m_library.backUpWhenDue(), this, [this](const auto &made) {
        m_busy = false;
        const QString message = made ? QString() : made.error().message;
        if (std::exchange(m_told, message) != message && !message.isEmpty())
            Q_EMIT failed(made.error());
    });
}

void BackupFlow::backUp(library::BackupKind kind) {
    whenDone(m_library.backUp(kind), this, [this](const auto &backup) {
        if (!backup) return Q_EMIT failed(backup.error());
        Q_EMIT madeBackup(*backup);
    });
}

void BackupFlow::restore(const library::Backup &backup) {
    if (std::exchange(m_verifying, true)) return; // a large one takes a while to read
    whenDone(m_library.verifyBackup(backup.path), this, [this](const auto &verified) {
        m_verifying = false;
        if (!verified) return Q_EMIT failed(verified.error());
        ask(*verified);
    });
}

void BackupFlow::ask(const library::Backup &backup) {
    auto *question = new Question(
        {tr("Go back to this backup?"), restoreSentence(backup, m_library.now()), tr("Go back")},
        m_theme, m_window);
    connect(question, &QDialog::accepted, this, [this, backup] { goBackTo(backup); });
    question->open();
}

void BackupFlow::goBackTo(const library::Backup &backup) {
    if (backup.kind == library::BackupKind::Reader) {
        whenDone(m_library.load(backup.path, library::LoadWay::Replace), this,
                 [this](const auto &applied) {
                     if (!applied) return Q_EMIT failed(applied.error());
                     if (!applied->step) return Q_EMIT stoodSo();
                     Q_EMIT done(*applied->step);
                 });
        return;
    }
    whenDone(m_library.prepareRestore(backup.path), this, [this](const auto &prepared) {
        if (!prepared) return Q_EMIT failed(prepared.error());
        Q_EMIT restoreReady(*prepared);
    });
}

void BackupFlow::putBack(const QList<model::PaperId> &papers) {
    whenDone(m_library.apply(library::PutBack{papers}), this, [this](const auto &applied) {
        if (!applied) return Q_EMIT failed(applied.error());
        if (applied->step) Q_EMIT done(*applied->step);
    });
}

void BackupFlow::purge(const QList<model::PaperId> &papers, const QString &title) {
    const QString sentence =
        title.isEmpty()
            ? tr("%Ln paper(s) and all that you wrote about them are removed. No undo brings them "
                 "back.",
                 nullptr, int(papers.size()))
            : tr("“%1” and all that you wrote about it are removed. No undo brings them back.")
                  .arg(displayText(title, longestTitleAsked));
    auto *question =
        new Question({tr("Remove for good?"), sentence, tr("Remove")}, m_theme, m_window);
    connect(question, &QDialog::accepted, this, [this, papers] {
        whenDone(m_library.purge(papers), this, [this](const auto &gone) {
            if (!gone) return Q_EMIT failed(gone.error());
            Q_EMIT purged(*gone);
        });
    });
    question->open();
}

} // namespace lectern::ui

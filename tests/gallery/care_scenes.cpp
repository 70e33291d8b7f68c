// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/care_scenes.h"

#include "tests/gallery/fillings.h"
#include "tests/support/damage.h"
#include "ui/commands/command_ids.h"
#include "ui/dialogs/backup_flow.h"
#include "ui/views/desk/desk.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

namespace lectern::tests {

namespace {

constexpr QSize carePage(1360, 860);
constexpr QSize careNarrow(640, 860);

void backupsEmpty(Stage &stage, const QSize &size) {
    stage.fill();
    stage.open(size);
    stage.run(ui::command::backups);
}

void backups(Stage &stage, const QSize &size) {
    fillAndAnnotate(stage);
    for (const int day : {8, 15, 20, 22, 24, 25, 26}) {
        stage.onDay(day);
        stage.backUp(day == 8 || day == 15 || day == 22 ? library::BackupKind::Whole
                                                        : library::BackupKind::Reader);
    }
    stage.open(size);
    stage.run(ui::command::backups);
}

void restoring(Stage &stage, const QSize &size) {
    backups(stage, size);
    stage.press(Qt::Key_Return);
    stage.settle();
}

void deletedEmpty(Stage &stage, const QSize &size) {
    stage.fill();
    stage.open(size);
    stage.run(ui::command::recentlyDeleted);
}

void deleted(Stage &stage, const QSize &size) {
    fillAndAnnotate(stage);
    const auto papers = stage.papers(QStringLiteral("*"));
    for (const int day : {3, 12, 24, 25}) {
        stage.onDay(day);
        stage.apply(library::DeletePapers{model::PaperIds({papers.at(day)})});
    }
    stage.onDay(26);
    stage.apply(library::DeletePapers{model::PaperIds({papers.at(1)})});
    stage.open(size);
    stage.run(ui::command::recentlyDeleted);
}

// After a session that broke off: a page of notes is rubbish.
void damaged(Stage &stage, const QSize &size) {
    fillAndAnnotate(stage);
    for (const int day : {15, 22, 25, 26}) {
        stage.onDay(day);
        stage.backUp(day == 15 || day == 22 ? library::BackupKind::Whole
                                            : library::BackupKind::Reader);
    }
    stage.beforeOpening([](const QString &path) {
        damage(path, QStringLiteral("note"));
        QFile file(path);
        const QDateTime used(QDate(2026, 11, 26), QTime(9, 50), QTimeZone::utc());
        if (!file.open(QIODevice::ReadWrite) ||
            !file.setFileTime(used, QFileDevice::FileModificationTime))
            qFatal("The library can not be made older");
    });
    stage.open(size);
    stage.settle(); // while it and its backups are read
}

void askingToRestore(Stage &stage, const QSize &size) {
    damaged(stage, size);
    stage.press(Qt::Key_Return);
    stage.settle();
}

} // namespace

QList<Scene> careScenes() {
    using ui::Shade;
    return {
        {QStringLiteral("20-damaged-library"), carePage, Shade::Light, damaged},
        {QStringLiteral("20-damaged-library-dark"), carePage, Shade::Dark, damaged},
        {QStringLiteral("20-damaged-library-narrow"), careNarrow, Shade::Light, damaged},
        {QStringLiteral("20-damaged-restoring"), carePage, Shade::Light, askingToRestore},
        {QStringLiteral("25-backups"), carePage, Shade::Light, backups},
        {QStringLiteral("25-backups-dark"), carePage, Shade::Dark, backups},
        {QStringLiteral("25-backups-narrow"), careNarrow, Shade::Light, backups},
        {QStringLiteral("25-backups-empty"), carePage, Shade::Light, backupsEmpty},
        {QStringLiteral("25-restoring"), carePage, Shade::Light, restoring},
        {QStringLiteral("25-restoring-dark"), carePage, Shade::Dark, restoring},
        {QStringLiteral("26-deleted"), carePage, Shade::Light, deleted},
        {QStringLiteral("26-deleted-dark"), carePage, Shade::Dark, deleted},
        {QStringLiteral("26-deleted-empty"), carePage, Shade::Light, deletedEmpty},
    };
}

} // namespace lectern::tests

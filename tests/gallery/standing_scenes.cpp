// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/standing_scenes.h"

#include "core/library/op.h"
#include "tests/support/injected_file_system.h"
#include "tests/support/test_library.h"
#include "ui/commands/command_ids.h"

#include <QDir>
#include <QFile>

namespace lectern::tests {

namespace {

constexpr QSize usualDesk(1360, 860);
constexpr QSize narrowDesk(640, 860);

// As if a newer Lectern had made it: the version of the schema, in SQLite's header.
void makeNewer(const QString &path) {
    QFile file(path);
    const bool made = file.open(QIODevice::ReadWrite) && file.seek(60) &&
                      file.write(QByteArray("\0\0\3\xe7", 4)) == 4;
    if (!made) qFatal("The library can not be made newer");
}

// Whole, and yet with the mark of a session that broke off.
void leaveOpen(const QString &path) {
    library::Library crashing({.path = path});
    must(await(crashing.open()));
    must(await(crashing.apply(library::Decide{
        library::Matching{QStringLiteral("limit:3")}, model::DecisionState::Kept, {}})));
    for (const char *part : {"", "-wal"})
        if (!QFile::copy(path + QLatin1String(part),
                         path + QLatin1String(".as-it-was") + QLatin1String(part)))
            qFatal("The library can not be left open");
}

void onlyRead(Stage &stage, const QSize &size) {
    stage.fill();
    stage.beforeOpening(makeNewer);
    stage.open(size);
}

// Each picture is made by a stage of its own, whose folder lies with the passing files.
void networkDrive(Stage &stage, const QSize &size) {
    const InjectedFileSystem drive(QDir::tempPath(), nfsMagic);
    stage.fill();
    stage.open(size);
}

void driveWithoutLocks(Stage &stage, const QSize &size) {
    stage.fill();
    const InjectedFileSystem drive(QDir::tempPath(), cifsMagic);
    stage.open(size);
}

void gone(Stage &stage, const QSize &size) {
    stage.fill();
    stage.open(size);
    stage.moveLibraryAway();
    stage.run(ui::command::keep);
}

void recovered(Stage &stage, const QSize &size) {
    stage.fill();
    stage.beforeOpening([](const QString &path) {
        leaveOpen(path);
        for (const char *part : {"", "-wal"}) {
            QFile::remove(path + QLatin1String(part));
            QFile::rename(path + QLatin1String(".as-it-was") + QLatin1String(part),
                          path + QLatin1String(part));
        }
    });
    stage.open(size);
}

} // namespace

QList<Scene> standingScenes() {
    using ui::Shade;
    return {
        {QStringLiteral("26-only-read"), usualDesk, Shade::Light, onlyRead},
        {QStringLiteral("26-only-read-dark"), usualDesk, Shade::Dark, onlyRead},
        {QStringLiteral("26-only-read-narrow"), narrowDesk, Shade::Light, onlyRead},
        {QStringLiteral("26-network-drive"), usualDesk, Shade::Light, networkDrive},
        {QStringLiteral("26-network-drive-dark"), usualDesk, Shade::Dark, networkDrive},
        {QStringLiteral("26-no-locks"), usualDesk, Shade::Light, driveWithoutLocks},
        {QStringLiteral("26-no-locks-narrow"), narrowDesk, Shade::Light, driveWithoutLocks},
        {QStringLiteral("26-gone"), usualDesk, Shade::Light, gone},
        {QStringLiteral("26-gone-dark"), usualDesk, Shade::Dark, gone},
        {QStringLiteral("26-recovered"), usualDesk, Shade::Light, recovered},
        {QStringLiteral("26-recovered-dark"), usualDesk, Shade::Dark, recovered},
        {QStringLiteral("26-recovered-narrow"), narrowDesk, Shade::Light, recovered},
    };
}

} // namespace lectern::tests

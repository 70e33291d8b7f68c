// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/diagnostics.h"

#include "core/library/standing.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

namespace lectern::ui {

namespace {

constexpr qint64 quicklyChecked = 256 << 20;

QString nameOf(library::Barrier::Kind kind) {
    using enum library::Barrier::Kind;
    switch (kind) {
    case Protected:
        return QStringLiteral("protected");
    case NewerLibrary:
        return QStringLiteral("newer library");
    case NoLocks:
        return QStringLiteral("no locks");
    case NoSpace:
        return QStringLiteral("no space");
    case Gone:
        return QStringLiteral("gone");
    case Copy:
        return QStringLiteral("copy of a damaged library");
    }
    Q_UNREACHABLE();
}

QString fact(const char *name, const QString &value) {
    return QString::fromLatin1(name) + QStringLiteral(": ") + value + QLatin1Char('\n');
}

QString fact(const char *name, qint64 value) {
    return fact(name, QString::number(value));
}

} // namespace

QString programLines() {
    const QScreen *screen = QGuiApplication::primaryScreen();
    return fact("Lectern", QStringLiteral(LECTERN_VERSION)) +
           fact("Qt", QString::fromLatin1(qVersion())) +
           fact("system", QSysInfo::prettyProductName() + QStringLiteral(", ") +
                              QSysInfo::kernelVersion() + QStringLiteral(", ") +
                              QSysInfo::currentCpuArchitecture()) +
           fact("desktop", QGuiApplication::platformName() + QStringLiteral(", ") +
                               qEnvironmentVariable("XDG_CURRENT_DESKTOP", QStringLiteral("-"))) +
           fact("language", QLocale().name()) +
           fact("scale", QString::number(screen ? screen->devicePixelRatio() : 0)) +
           fact("font families", QFontDatabase::families().size());
}

bool isQuicklyChecked(const library::Library &library) {
    return QFileInfo(library.path()).size() <= quicklyChecked;
}

QString libraryLines(const library::Library &library, const library::Stats &stats,
                     const library::CheckReport *check) {
    const library::OpenReport &report = library::Standing::of(library).report();
    const library::Sidebar &totals = stats.totals;
    return fact("SQLite", report.engine) + fact("library bytes", QFileInfo(library.path()).size()) +
           fact("papers", totals.all) + fact("undecided", totals.undecided) +
           fact("digests", totals.digests.size()) + fact("tags", totals.tags.size()) +
           fact("reading lists", totals.lists.size()) + fact("filters", totals.filters.size()) +
           fact("notes", stats.notes) + fact("steps", stats.steps) +
           fact("writing", report.barrier ? nameOf(report.barrier->kind) : QStringLiteral("yes")) +
           fact("network drive", report.network.isEmpty() ? QStringLiteral("no") : report.network) +
           fact("left open before",
                report.recovered ? QStringLiteral("yes") : QStringLiteral("no")) +
           fact("problems found",
                check ? QString::number(check->problems.size()) : QStringLiteral("not checked"));
}

} // namespace lectern::ui

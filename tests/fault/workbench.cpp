// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/workbench.h"

#include "tests/support/test_library.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>

#include <filesystem>

namespace lectern::tests {

namespace {

QByteArray withoutChance(const QByteArray &text) {
    static const QRegularExpression chance(QStringLiteral(
        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|"
        "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})?"));
    return QString::fromUtf8(text).replace(chance, QStringLiteral("#")).toUtf8();
}

QProcessEnvironment privateEnvironment(const QString &home) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        environment.insert(QLatin1String(name), home);
    // The injector stands before the sanitizers' library.
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       environment.value(QStringLiteral("ASAN_OPTIONS")) +
                           QStringLiteral(":verify_asan_link_order=0"));
    return environment;
}

void copyFolder(const QString &from, const QString &to) {
    QDir(to).removeRecursively();
    std::filesystem::copy(from.toStdString(), to.toStdString(),
                          std::filesystem::copy_options::recursive);
}

} // namespace

Workbench::Workbench() {
    for (const char *name : {"desk/out", "home"})
        EXPECT_TRUE(QDir(m_folder.path()).mkpath(QLatin1String(name)));
}

QString Workbench::path(const QString &name) const {
    return m_folder.filePath(QStringLiteral("desk/") + name);
}

Ending Workbench::run(const QStringList &arguments, const QByteArray &input,
                      std::optional<Fault> fault) const {
    const QString seen = m_folder.filePath(QStringLiteral("seen"));
    QFile::remove(seen);
    QProcessEnvironment environment = privateEnvironment(m_folder.filePath(QStringLiteral("home")));
    if (fault) {
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(LECTERN_FAULT_INJECTOR));
        environment.insert(QStringLiteral("LECTERN_FAULT_FOLDER"),
                           QDir::cleanPath(path(fault->below)));
        environment.insert(QStringLiteral("LECTERN_FAULT_KIND"), QLatin1String(fault->kind));
        environment.insert(QStringLiteral("LECTERN_FAULT_AT"), QString::number(fault->at));
        environment.insert(QStringLiteral("LECTERN_FAULT_SEEN"), seen);
    }
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(LECTERN_PROGRAM),
                  QStringList{QStringLiteral("--library"), libraryPath()} + arguments);
    program.write(input);
    program.closeWriteChannel();
    const bool ended =
        program.waitForFinished(60'000) && program.exitStatus() == QProcess::NormalExit;
    return {ended ? program.exitCode() : -1, QFile::exists(seen), program.readAllStandardOutput(),
            program.readAllStandardError()};
}

Ending Workbench::record(const QString &program, const QStringList &arguments,
                         const QString &recording, int milliseconds) const {
    QProcessEnvironment environment = privateEnvironment(m_folder.filePath(QStringLiteral("home")));
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(LECTERN_FAULT_INJECTOR));
    environment.insert(QStringLiteral("LECTERN_FAULT_FOLDER"), path(QString()).chopped(1));
    environment.insert(QStringLiteral("LECTERN_FAULT_RECORD"), recording);
    QProcess victim;
    victim.setProcessEnvironment(environment);
    victim.start(program, arguments);
    victim.waitForFinished(milliseconds);
    victim.kill();
    victim.waitForFinished(-1);
    return {-1, false, victim.readAllStandardOutput(), victim.readAllStandardError()};
}

void Workbench::keep() const {
    copyFolder(path(QString()), kept());
}

void Workbench::putBack() const {
    copyFolder(kept(), path(QString()));
}

Found Workbench::find() const {
    library::OpenOptions options;
    options.path = libraryPath();
    library::Library library(options);
    must(await(library.open()));
    const QStringList problems = must(await(library.check())).problems;
    EXPECT_TRUE(problems.isEmpty()) << qPrintable(problems.join(u'\n'));
    Found found{withoutChance(everythingIn(library)), {}};
    QDirIterator files(path(QStringLiteral("out")), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        found.files.insert(file.fileName(), withoutChance(file.readAll()));
    }
    return found;
}

} // namespace lectern::tests

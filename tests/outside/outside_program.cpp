// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outside/outside_program.h"

#include <QProcess>
#include <QStandardPaths>

namespace lectern::tests {

bool isHere(const QString &program) {
    return !QStandardPaths::findExecutable(program).isEmpty();
}

OutsideAnswer ask(const QString &program, const QStringList &arguments, const QByteArray &input) {
    constexpr int patience = 120'000;
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted(patience)) return {};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace lectern::tests

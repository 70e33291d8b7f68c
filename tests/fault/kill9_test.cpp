// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/promises.h"
#include "tests/support/test_library.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace lectern;
using tests::await;
using tests::must;
using tests::Promises;

namespace {

QByteArray workUntilKilled(const QString &library, qint64 number, int milliseconds) {
    QProcess victim;
    victim.start(QStringLiteral(LECTERN_FAULT_WRITER), {library, QString::number(number)});
    victim.waitForFinished(milliseconds);
    victim.kill(); // SIGKILL
    victim.waitForFinished(-1);
    return victim.readAllStandardOutput();
}

// LECTERN_KILLS sets how many moments are tried; the promise is the same for 10 or 10,000.
TEST(KillNine, LosesNoAcknowledgedWriteAndLeavesNoHalfOne) {
    const int kills = qEnvironmentVariableIntValue("LECTERN_KILLS");
    QRandomGenerator random(20'261'123);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("library.db"));
    Promises promises;
    for (int kill = 0; kill < (kills > 0 ? kills : 8); ++kill) {
        promises.read(workUntilKilled(path, 1 + kill * 1000, 60 + random.bounded(1200)));
        library::OpenOptions options;
        options.path = path;
        library::Library library(options);
        must(await(library.open()));
        expectKept(library, promises);
        if (HasFailure()) FAIL() << "after kill " << kill;
    }
    EXPECT_FALSE(promises.imports.isEmpty())
        << "no victim lived long enough to be promised anything";
}

} // namespace

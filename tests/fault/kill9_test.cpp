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

// Kills that one library meets; so many that it comes to several thousand papers.
constexpr int killsOfALibrary = 12;

QByteArray workUntilKilled(const QString &library, qint64 number, int milliseconds) {
    QProcess victim;
    victim.start(QStringLiteral(LECTERN_FAULT_WRITER), {library, QString::number(number)});
    victim.waitForFinished(milliseconds);
    victim.kill(); // SIGKILL
    victim.waitForFinished(-1);
    return victim.readAllStandardOutput();
}

void killOneAfterAnother(int kills, QRandomGenerator &random, int &promised) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("library.db"));
    Promises promises;
    for (int kill = 0; kill < kills; ++kill) {
        promises.read(workUntilKilled(path, 1 + kill * 1000, 30 + random.bounded(300)));
        library::OpenOptions options;
        options.path = path;
        library::Library library(options);
        must(await(library.open()));
        expectKept(library, promises);
        if (testing::Test::HasFailure()) FAIL() << "after kill " << kill << " of this library";
    }
    promised += int(promises.imports.size());
}

// LECTERN_KILLS sets how many moments are tried; the promise is the same for 10 or 10,000.
TEST(KillNine, LosesNoAcknowledgedWriteAndLeavesNoHalfOne) {
    const int wanted = qMax(killsOfALibrary, qEnvironmentVariableIntValue("LECTERN_KILLS"));
    QRandomGenerator random(20'261'123);
    int promised = 0;
    for (int killed = 0; killed < wanted && !HasFailure(); killed += killsOfALibrary)
        killOneAfterAnother(qMin(killsOfALibrary, wanted - killed), random, promised);
    EXPECT_GT(promised, 0) << "no victim lived long enough to be promised anything";
}

} // namespace

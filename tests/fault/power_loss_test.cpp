// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/injector/record.h"
#include "tests/fault/power_loss.h"
#include "tests/fault/promises.h"
#include "tests/fault/workbench.h"
#include "tests/support/test_library.h"

#include <QDir>
#include <QRandomGenerator>

namespace lectern::tests {

namespace {

constexpr int lossesInShort = 40;
constexpr int millisecondsOfWork = 1500;

QByteArray recordedWork(const Workbench &bench, int firstNumber) {
    QTemporaryDir folder;
    const QString recording = folder.filePath(QStringLiteral("recording"));
    (void)bench.record(QStringLiteral(LECTERN_FAULT_WRITER),
                       {bench.libraryPath(), QString::number(firstNumber)}, recording,
                       millisecondsOfWork);
    QFile file(recording);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void lay(const QMap<QString, QByteArray> &files, const QString &folder) {
    QDir(folder).removeRecursively();
    ASSERT_TRUE(QDir().mkpath(folder));
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QFile output(file.key());
        ASSERT_TRUE(output.open(QIODevice::WriteOnly) &&
                    output.write(file.value()) == file.value().size());
    }
}

QList<qsizetype> moments(qsizetype acts, int wanted, QRandomGenerator &chance) {
    QList<qsizetype> moments;
    for (int i = 0; i < wanted; ++i)
        moments.append(chance.bounded(acts + 1));
    std::sort(moments.begin(), moments.end());
    return moments;
}

void expectNothingLost(const Workbench &bench, const PowerLossDisk &disk) {
    Promises promises;
    promises.read(disk.told());
    library::OpenOptions options;
    options.path = bench.libraryPath();
    library::Library library(options);
    must(await(library.open()));
    expectKept(library, promises);
}

// Of one file.
QByteArray act(fault::Act act, const QByteArray &names = {}, const QByteArray &content = {}) {
    const fault::Head head{act, uint32_t(names.size()), 1, 0, uint64_t(content.size())};
    return QByteArray(reinterpret_cast<const char *>(&head), sizeof head) + names + content;
}

} // namespace

// LECTERN_LOSSES sets how many states are played; each recording gives a few hundred of them.
TEST(PowerLoss, LosesNoAcknowledgedWriteAndLeavesNoHalfOne) {
    const int wanted = qMax(lossesInShort, qEnvironmentVariableIntValue("LECTERN_LOSSES"));
    QRandomGenerator chance(20'261'129);
    int promised = 0;
    for (int played = 0; played < wanted && !HasFailure();) {
        const Workbench bench;
        PowerLossDisk disk(recordedWork(bench, 1));
        ASSERT_GT(disk.acts(), 100) << "the victim did not get to work";
        for (const qsizetype moment : moments(disk.acts(), qMin(wanted - played, 400), chance)) {
            disk.playUpTo(moment);
            SCOPED_TRACE("after act " + std::to_string(moment));
            lay(disk.filesAfterLoss(chance), bench.path(QString()));
            expectNothingLost(bench, disk);
            if (HasFailure()) return;
            ++played;
        }
        promised += int(disk.told().count('\n'));
    }
    EXPECT_GT(promised, 0) << "nothing was promised, so nothing could be lost";
}

// The disk itself: without it the test above could not fail.
TEST(PowerLossDisk, KeepsWhatWasSyncedAndMayLoseTheRest) {
    using fault::Act;
    const QByteArray recording = act(Act::Named, "/a") + act(Act::Written, {}, "old") +
                                 act(Act::Synced) + act(Act::NamesKept) +
                                 act(Act::Written, {}, "new") + act(Act::Renamed, {"/a\0/b", 5});
    PowerLossDisk disk(recording);
    QRandomGenerator chance(7);
    QSet<QByteArray> outcomes;
    for (int loss = 0; loss < 200; ++loss) {
        disk.playUpTo(disk.acts());
        const auto files = disk.filesAfterLoss(chance);
        ASSERT_EQ(files.size(), 1);
        outcomes.insert(files.firstKey().toUtf8() + ' ' + files.first());
    }
    const QSet<QByteArray> possible = {"/a old", "/a new", "/b old", "/b new"};
    EXPECT_EQ(outcomes, possible);
}

} // namespace lectern::tests

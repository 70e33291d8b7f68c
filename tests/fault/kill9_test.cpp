// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

using namespace lectern;
using tests::await;
using tests::must;

namespace {

// What the victim was promised.
struct Promises {
    QSet<qint64> imports;
    QSet<qint64> kept;
    QSet<qint64> noted;
    QSet<qint64> tagged;
    QSet<qint64> whole;

    void read(const QByteArray &output) {
        for (const QByteArray &line : output.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() != 2) continue;
            const qint64 number = words.at(1).toLongLong();
            if (words.at(0) == "import") imports.insert(number);
            if (words.at(0) == "keep") kept.insert(number);
            if (words.at(0) == "note") noted.insert(number);
            if (words.at(0) == "tag") tagged.insert(number);
            if (words.at(0) == "whole") whole.insert(number);
        }
    }
};

QByteArray workUntilKilled(const QString &library, qint64 number, int milliseconds) {
    QProcess victim;
    victim.start(QStringLiteral(LECTERN_FAULT_WRITER), {library, QString::number(number)});
    victim.waitForFinished(milliseconds);
    victim.kill(); // SIGKILL
    victim.waitForFinished(-1);
    return victim.readAllStandardOutput();
}

// A tag that was given to all papers is on all of them or on none.
void expectWhole(library::Library &library, const Promises &promises) {
    QSet<qint64> whole;
    for (const model::Tag &tag : must(await(library.sidebar())).tags) {
        if (!tag.name.startsWith(u'w')) continue;
        EXPECT_EQ(tag.papers, tag.name.mid(1).toLongLong()) << "half a bulk change";
        whole.insert(tag.papers);
    }
    EXPECT_TRUE(whole.contains(promises.whole));
}

void expectKept(library::Library &library, const Promises &promises) {
    const auto ids = must(await(library.papers(QStringLiteral("*")))).ids;
    QSet<QString> files;
    for (const model::Digest &digest : must(await(library.sidebar())).digests) {
        files.insert(digest.fileName);
        const bool whole = digest.papers == 20 || digest.papers == 2300;
        EXPECT_TRUE(whole) << "half an import: " << digest.papers;
    }
    for (const qint64 number : promises.imports)
        EXPECT_TRUE(files.contains(QString::number(number))) << "import " << number;
    QSet<qint64> kept;
    QSet<qint64> noted;
    QSet<qint64> tagged;
    for (const model::PaperId id : must(await(library.papers(QStringLiteral("is:kept")))).ids) {
        const auto paper = must(await(library.details({id}))).constFirst();
        kept.insert(id.value());
        if (!paper.note.text.isEmpty()) noted.insert(id.value());
        if (!paper.tags.isEmpty()) tagged.insert(id.value());
    }
    EXPECT_TRUE(kept.contains(promises.kept));
    EXPECT_TRUE(noted.contains(promises.noted));
    EXPECT_TRUE(tagged.contains(promises.tagged));
    expectWhole(library, promises);
    EXPECT_TRUE(must(await(library.check())).problems.isEmpty());
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

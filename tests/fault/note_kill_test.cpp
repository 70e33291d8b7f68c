// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/support/typed_note.h"

#include <QDateTime>
#include <QProcess>
#include <QRandomGenerator>

using namespace lectern;
using tests::await;
using tests::must;

namespace {

// A second, and what a busy machine takes for a commit besides.
constexpr qint64 mostLostMs = 1000 + 5000;

struct Typing {
    qint64 saved = 0;                       // letters that the window showed as saved
    QList<std::pair<qint64, qint64>> typed; // letters, moment
    qint64 killed = 0;                      // moment

    void read(const QByteArray &output) {
        for (const QByteArray &line : output.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() != 3) continue;
            if (words.at(0) == "saved") saved = words.at(1).toLongLong();
            if (words.at(0) == "typed")
                typed.append({words.at(1).toLongLong(), words.at(2).toLongLong()});
        }
    }
    // The moment at which the first letter was typed that is not in the library; none: now.
    [[nodiscard]] qint64 firstLost(qint64 kept) const {
        for (const auto &[letters, when] : typed)
            if (letters > kept) return when;
        return killed;
    }
};

// So many milliseconds after it has said `word` for the first time.
Typing typeUntilKilled(const QString &library, const char *word, int milliseconds) {
    QProcess victim;
    victim.start(QStringLiteral(LECTERN_FAULT_TYPING), {library});
    QByteArray output;
    while (!output.contains(word) && victim.waitForReadyRead(60'000))
        output += victim.readAllStandardOutput();
    victim.waitForFinished(milliseconds);
    Typing typing;
    typing.killed = QDateTime::currentMSecsSinceEpoch();
    victim.kill(); // SIGKILL
    victim.waitForFinished(-1);
    typing.read(output + victim.readAllStandardOutput());
    return typing;
}

QString noteIn(const QString &path) {
    library::OpenOptions options;
    options.path = path;
    library::Library library(options);
    must(await(library.open()));
    EXPECT_TRUE(must(await(library.check())).problems.isEmpty());
    const auto ids = must(await(library.papers(QStringLiteral("*")))).ids;
    return must(await(library.details(ids))).constFirst().note.text;
}

// A tenth of LECTERN_KILLS says how many moments are tried: she types as a person does.
TEST(KilledNote, LosesNothingThatWasSavedAndAtMostTheLastSecond) {
    const int kills = qMax(4, qEnvironmentVariableIntValue("LECTERN_KILLS") / 10);
    QRandomGenerator random(20'261'129);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("library.db"));
    {
        library::OpenOptions options;
        options.path = path;
        library::Library library(options);
        must(await(library.open()));
        library::ImportRequest request;
        request.bytes = tests::inventedDigest(1);
        request.name = QStringLiteral("a.txt");
        must(await(library.import(request)));
    }
    qint64 everSaved = 0;
    qint64 longest = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const char *from = kill == 0 ? "saved" : "typed"; // one at least has saved
        const Typing typing = typeUntilKilled(path, from, random.bounded(3000));
        const QString note = noteIn(path);
        ASSERT_FALSE(typing.typed.isEmpty()) << "the window did not come";
        EXPECT_EQ(note, tests::typedNote(note.size())) << "not what was typed";
        EXPECT_GE(note.size(), typing.saved) << "kill " << kill;
        EXPECT_LE(note.size(), typing.typed.constLast().first);
        const qint64 lost = typing.killed - typing.firstLost(note.size());
        EXPECT_LE(lost, mostLostMs) << "kill " << kill;
        longest = std::max(longest, lost);
        everSaved = std::max(everSaved, typing.saved);
        if (HasFailure()) FAIL() << "after kill " << kill;
    }
    RecordProperty("longest", int(longest));
    std::printf("most that was lost: %lld ms\n", static_cast<long long>(longest));
    EXPECT_GT(everSaved, 0) << "no victim lived long enough to save";
}

} // namespace

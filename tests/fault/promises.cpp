// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/promises.h"

#include "tests/support/test_library.h"

namespace lectern::tests {

namespace {

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

} // namespace

void Promises::read(const QByteArray &output) {
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
    const auto keptIds = must(await(library.papers(QStringLiteral("is:kept")))).ids;
    for (const model::Paper &paper : must(await(library.details(keptIds)))) {
        kept.insert(paper.id.value());
        if (!paper.note.text.isEmpty()) noted.insert(paper.id.value());
        if (!paper.tags.isEmpty()) tagged.insert(paper.id.value());
    }
    EXPECT_TRUE(kept.contains(promises.kept));
    EXPECT_TRUE(noted.contains(promises.noted));
    EXPECT_TRUE(tagged.contains(promises.tagged));
    expectWhole(library, promises);
    EXPECT_TRUE(must(await(library.check())).problems.isEmpty());
}

} // namespace lectern::tests

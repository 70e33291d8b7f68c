// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"

#include <QSet>

using namespace lectern;
using tests::await;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;

namespace {

class CitationKeys : public testing::Test {
  protected:
    QStringList keysOf(const QList<model::PaperId> &papers, const QString &wanted) {
        return keysFrom(*m_library, papers, wanted);
    }
    static QStringList keysFrom(library::Library &library, const QList<model::PaperId> &papers,
                                const QString &wanted) {
        QList<library::WantedKey> list;
        for (const model::PaperId paper : papers)
            list.append({paper, wanted});
        return must(await(library.citationKeys(list)));
    }

    TestLibrary m_library;
};

TEST_F(CitationKeys, AreNeverGivenTwiceButForCase) {
    m_library.importText(inventedDigest(800)); // beyond a to zz
    const auto papers = m_library.ids();
    QStringList keys = keysOf(papers.mid(0, 400), QStringLiteral("smithNets2020"));
    keys += keysOf(papers.mid(400), QStringLiteral("smithNETS2020"));
    EXPECT_EQ(keys.constFirst(), QStringLiteral("smithNets2020"));
    EXPECT_EQ(keys.at(1), QStringLiteral("smithNets2020a"));
    EXPECT_EQ(keys.at(27), QStringLiteral("smithNets2020aa"));
    QSet<QString> different;
    for (const QString &key : keys)
        different.insert(key.toLower());
    EXPECT_EQ(different.size(), papers.size());
}

TEST_F(CitationKeys, StayAsTheyWereGiven) {
    m_library.importText(inventedDigest(3));
    const auto papers = m_library.ids();
    const QStringList given = keysOf(papers, QStringLiteral("first"));
    EXPECT_EQ(keysOf(papers, QStringLiteral("other")), given);
    m_library.reopen();
    EXPECT_EQ(keysOf(papers, QStringLiteral("other")), given);
    m_library.importText(inventedDigest(1, 9));
    EXPECT_EQ(keysOf(m_library.ids().mid(0, 1), QStringLiteral("FIRST")),
              QStringList{QStringLiteral("FIRSTc")});
    EXPECT_EQ(must(await(m_library->history(10))).size(), 2) << "a key is no step of undo";
}

TEST_F(CitationKeys, AreOnlyForeseenInALibraryOpenForReading) {
    m_library.importText(inventedDigest(3));
    const auto papers = m_library.ids();
    (void)keysOf(papers.mid(0, 1), QStringLiteral("nets"));
    m_library.close();
    const QStringList foreseen{QStringLiteral("nets"), QStringLiteral("netsa"),
                               QStringLiteral("netsb")};
    {
        library::Library reading({m_library.path(), library::Access::ReadOnly, &m_library.clock()});
        must(await(reading.open()));
        EXPECT_EQ(keysFrom(reading, papers, QStringLiteral("nets")), foreseen);
        EXPECT_EQ(keysFrom(reading, papers, QStringLiteral("other")), foreseen);
    }
    m_library.reopen();
    EXPECT_EQ(keysOf(papers.mid(2), QStringLiteral("other")), QStringList{QStringLiteral("other")});
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
// Papers about the same as another one.
#include "core/library/finding/related_papers.h"
#include "tests/support/test_library.h"

using namespace lectern;
using tests::await;
using tests::must;
using tests::TestLibrary;

namespace {

QByteArray reference(const char *title, const char *abstract) {
    return "TY  - JOUR\nTI  - " + QByteArray(title) + "\nAU  - Keeper, Ada\nAB  - " + abstract +
           "\nER  - \n\n";
}

class RelatedPapers : public testing::Test {
  protected:
    RelatedPapers() {
        m_library.importText(
            reference("Lighthouses and their slow lamps",
                      "We count how often the lamp of a lighthouse turns in fog.") +
                reference("Why the lamp of a lighthouse turns",
                          "The lamp turns in fog because the keeper of the lighthouse winds it.") +
                reference("Bread without flour at home",
                          "We bake bread without flour and ask the neighbours what they think.") +
                reference("A second look at bread and flour",
                          "Neighbours who bake say that bread without flour is none.") +
                reference("Nothing in common with anything", "Quokka."),
            QStringLiteral("a.ris"));
    }
    [[nodiscard]] model::PaperId paper(const char *title) {
        return m_library.ids(QStringLiteral("title:\"%1\"").arg(QLatin1String(title))).constFirst();
    }
    [[nodiscard]] QList<library::RelatedPaper> related(const char *title) {
        return must(await(m_library->related(paper(title))));
    }

    TestLibrary m_library;
};

TEST_F(RelatedPapers, ShareTheWordsThatFewPapersHave) {
    const auto lamps = related("Lighthouses and their slow lamps");
    ASSERT_EQ(lamps.size(), 1);
    EXPECT_EQ(lamps.constFirst().paper, paper("Why the lamp of a lighthouse turns"));
    EXPECT_EQ(lamps.constFirst().title, QStringLiteral("Why the lamp of a lighthouse turns"));
    EXPECT_TRUE(lamps.constFirst().terms.contains(QStringLiteral("lighthouse")));
    EXPECT_FALSE(lamps.constFirst().terms.contains(QStringLiteral("the")));
    EXPECT_GT(lamps.constFirst().likeness, 0.1);
    EXPECT_LT(lamps.constFirst().likeness, 1.0);
    EXPECT_EQ(related("Bread without flour at home").constFirst().paper,
              paper("A second look at bread and flour"));
    EXPECT_TRUE(related("Nothing in common with anything").isEmpty());
}

TEST_F(RelatedPapers, AreNoneThatAreGone) {
    m_library.apply(
        library::DeletePapers{model::PaperIds({paper("Why the lamp of a lighthouse turns")})});
    EXPECT_TRUE(related("Lighthouses and their slow lamps").isEmpty());
}

TEST_F(RelatedPapers, AreAskedForByLike) {
    const auto lamp = paper("Lighthouses and their slow lamps");
    const auto like = QStringLiteral("like:%1").arg(lamp.value());
    EXPECT_EQ(m_library.ids(like), (QList{paper("Why the lamp of a lighthouse turns")}));
    EXPECT_EQ(m_library.ids(QLatin1Char('-') + like).size(), 4);
    EXPECT_TRUE(m_library.ids(like + QStringLiteral(" is:kept")).isEmpty());
    const auto none = must(await(m_library->papers(QStringLiteral("like:2409.11340"))));
    EXPECT_TRUE(none.ids.isEmpty());
    EXPECT_TRUE(none.impossible);
    EXPECT_EQ(none.hint, QStringLiteral("There is no paper “2409.11340” in the library."));
    const auto alone = QString::number(paper("Nothing in common with anything").value());
    const auto empty = must(await(m_library->papers(QStringLiteral("like:") + alone)));
    EXPECT_TRUE(empty.ids.isEmpty() && !empty.impossible);
    EXPECT_EQ(empty.hint, QStringLiteral("No paper is much like “%1”.").arg(alone));
}

// Row numbers say nothing of how many papers there are: a long digest reserves millions.
TEST(RelatedPapersOfMany, ShareMoreThanTheWordsOfEveryPaper) {
    constexpr int many = 20'500;
    QByteArray file;
    for (int i = 0; i < many; ++i) {
        const QByteArray number = QByteArray::number(i);
        file += "TY  - JOUR\nTI  - Harbour walls measured twice, w" + number + "\nAB  - x" +
                number + " beside the harbour walls.\nER  - \n\n";
    }
    TestLibrary library;
    library.importText(file, QStringLiteral("many.ris"));
    const QList<model::PaperId> papers = library.ids();
    ASSERT_EQ(papers.size(), many);
    EXPECT_TRUE(must(await(library->related(papers.at(many / 2)))).isEmpty());
}

} // namespace

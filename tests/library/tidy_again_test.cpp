// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library_file.h"
#include "core/store/paper_facts.h"
#include "tests/support/test_library.h"

#include <functional>
#include <gtest/gtest.h>

namespace lectern {
namespace {

using tests::await;
using tests::must;

constexpr const char *digest = R"([{"paper": {"id": "2611.00017",
    "title": "A Bound of $O(n\\log n)$ for Moss", "summary":
    "We show that moss grows in $O(n\\log n)$ steps.\n  It needs 10^{3} drops. All others wait."}}])";

// A library as older rules of tidying left it: raw and tidy are the same.
class TidyAgain : public testing::Test {
  protected:
    TidyAgain() {
        library.importText(digest, QStringLiteral("2026-11-26.json"));
        id = library.ids().constFirst();
    }
    // The file as it was: each text untidied, under its own hash, and found in search as such.
    void makeOld() {
        library.close();
        {
            const auto file = must(store::LibraryFile::open({library.path()}, library.clock()));
            run(*file, "INSERT INTO search(search, rowid, title, abstract, authors, note, "
                       "highlights) SELECT 'delete', id, title, abstract, authors, note, "
                       "highlights FROM search_source");
            for (const auto &[field, text] : {std::pair(0, oldTitle), std::pair(1, oldAbstract)})
                run(*file,
                    "UPDATE paper_text SET tidy_rules = 1, raw = NULL, tidy = ?, hash = ? "
                    "WHERE field = ?",
                    {text, store::textHash(text), field});
            run(*file,
                "UPDATE highlight SET text_hash = ?, start_at = instr(?, quote) - 1, "
                "end_at = instr(?, quote) - 1 + length(quote)",
                {store::textHash(oldAbstract), oldAbstract, oldAbstract});
            run(*file, "DELETE FROM paper_key WHERE scheme = 4");
            run(*file, "INSERT INTO search(rowid, title, abstract, authors, note, highlights) "
                       "SELECT id, title, abstract, authors, note, highlights FROM search_source");
            run(*file, "DELETE FROM meta WHERE key IN ('tidy_rules', 'tidied_text')");
        }
        library.reopen();
    }
    static void run(store::LibraryFile &file, const char *statement,
                    const QList<QVariant> &values = {}) {
        must(file.connection().run(QLatin1String(statement), values));
    }
    [[nodiscard]] static bool becomes(const std::function<bool()> &wanted) {
        QElapsedTimer timer;
        timer.start();
        while (!wanted() && timer.elapsed() < 30'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        return wanted();
    }
    [[nodiscard]] bool isTidy() {
        return becomes(
            [&] { return library.paper(id).facts.abstract.tidy.contains(QStringLiteral("10³")); });
    }

    const QString oldTitle = QStringLiteral("A Bound of $O(n\\log n)$ for Moss");
    const QString oldAbstract =
        QStringLiteral("We show that moss grows in $O(n\\log n)$ steps.\n  It needs 10^{3} drops. "
                       "All others wait.");
    tests::TestLibrary library;
    model::PaperId id;
};

TEST_F(TidyAgain, TakesTextsThroughTheRulesOfToday) {
    makeOld();
    ASSERT_TRUE(isTidy());
    EXPECT_EQ(library.paper(id).facts.title.tidy, QLatin1String("A Bound of O(n log n) for Moss"));
    EXPECT_EQ(library.paper(id).facts.abstract.tidy,
              QString::fromUtf8("We show that moss grows in O(n log n) steps.\n\nIt needs 10³ "
                                "drops. All others wait."));
    EXPECT_EQ(library.paper(id).facts.title.raw, oldTitle);
    EXPECT_EQ(library.ids(QStringLiteral("title:\"O(n log n) for moss\"")).size(), 1);
    EXPECT_EQ(must(await(library->check())).problems, QStringList());
}

TEST_F(TidyAgain, KnowsThePaperByItsTitleAsItReadsNow) {
    makeOld();
    ASSERT_TRUE(isTidy());
    library.importText("@article{m, title = {A Bound of O(n log n) for Moss}}",
                       QStringLiteral("m.bib"));
    EXPECT_EQ(library.ids().size(), 1);
}

TEST_F(TidyAgain, HighlightsStandWhereTheyStood) {
    library.apply(library::AddHighlight{id,
                                        QStringLiteral("All others wait."),
                                        model::Meaning::Claim,
                                        QStringLiteral("why?"),
                                        model::TextField::Abstract,
                                        {}});
    makeOld();
    ASSERT_TRUE(isTidy());
    const auto marks = library.paper(id).highlights;
    ASSERT_EQ(marks.size(), 1);
    EXPECT_FALSE(marks.constFirst().orphan);
    const QString abstract = library.paper(id).facts.abstract.tidy;
    EXPECT_EQ(abstract.mid(marks.constFirst().start, 16), QLatin1String("All others wait."));
}

TEST_F(TidyAgain, LeavesACorrectionAlone) {
    library.apply(library::Correct{id, {{QStringLiteral("title"), QStringLiteral("My $x$")}}});
    makeOld();
    ASSERT_TRUE(isTidy());
    EXPECT_EQ(library.paper(id).facts.title.tidy, QLatin1String("My $x$"));
}

TEST_F(TidyAgain, IsDoneOnce) {
    makeOld();
    ASSERT_TRUE(isTidy());
    const int steps = int(must(await(library->history())).size());
    library.close();
    library.reopen();
    library.apply(library::SetNote{id, QStringLiteral("x"), {}}); // behind what the start does
    EXPECT_EQ(must(await(library->history())).size(), steps + 1);
}

} // namespace
} // namespace lectern

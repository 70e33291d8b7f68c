// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bibtex.h"
#include "core/exchange/plain_text.h"
#include "tests/exchange/bibtex_reader.h"
#include "tests/exchange/hostile_text.h"
#include "tests/exchange/papers.h"
#include "tests/exchange/whole_export.h"

#include <gtest/gtest.h>

using namespace lectern;
using exchange::Format;

namespace {

TEST(Bibtex, WritesAPaperAsAnEntry) {
    const QByteArray expected = R"(@article{xiaoOmniGenUnifiedImage2024,
  title = {{OmniGen}: {Unified} {Image} {Generation}},
  author = {Shitao Xiao and Yueze Wang},
  journal = {CVPR 2025},
  year = {2024},
  month = sep,
  day = {17},
  eprint = {2409.11340},
  eprinttype = {arxiv},
  archiveprefix = {arXiv},
  primaryclass = {cs.CV},
  doi = {10.1000/omni},
  url = {https://huggingface.co/papers/2409.11340},
  keywords = {rl/offline},
  abstract = {We introduce OmniGen.},
  annote = {Ask *Ana* about this.

- [ ] run it},
  comment = {Claim: “introduce OmniGen” – Compare with Table 2.},
  groups = {To read},
  decision = {kept},
  lectern = {0198c2e7-1111-7222-8333-000000000011}
}
)";
    EXPECT_EQ(exchange::bibtexEntry(tests::exported(tests::omniGen())).toStdString(),
              expected.toStdString());
}

TEST(Bibtex, LeavesOutWhatIsUnknown) {
    model::Paper paper = tests::titleOnly(QStringLiteral("Alone"));
    paper.facts.published = QStringLiteral("--08-20");
    EXPECT_EQ(exchange::bibtexEntry(tests::exported(paper)).toStdString(),
              "@misc{Alone,\n  title = {Alone},\n  lectern = "
              "{0198c2e7-1111-7222-8333-000000000012}\n}\n");
}

TEST(Bibtex, WritesADateAsFarAsItIsKnown) {
    const auto dateOf = [](const char *published) {
        model::Paper paper = tests::titleOnly(QStringLiteral("Alone"));
        paper.facts.published = QLatin1String(published);
        const QByteArray entry = exchange::bibtexEntry(tests::exported(paper));
        const qsizetype begin = entry.indexOf("  year");
        return begin < 0 ? QByteArray() : entry.mid(begin, entry.indexOf("  lectern") - begin);
    };
    EXPECT_EQ(dateOf("2024"), "  year = {2024},\n");
    EXPECT_EQ(dateOf("2024-12"), "  year = {2024},\n  month = dec,\n");
    EXPECT_EQ(dateOf("2024-01-05"), "  year = {2024},\n  month = jan,\n  day = {05},\n");
    EXPECT_EQ(dateOf("2024-13"), "  year = {2024},\n");
}

TEST(Bibtex, FindsThePageOfAnArxivPaperThatNamesNone) {
    model::Paper paper = tests::titleOnly(QStringLiteral("Alone"));
    paper.facts.identifiers.arxiv = QStringLiteral("hep-th/9711200");
    const auto entries = tests::readBibtex(tests::documentOf(Format::Bibtex, QList{paper}));
    ASSERT_TRUE(entries && entries->size() == 1);
    EXPECT_EQ(entries->constFirst().fields.value(QStringLiteral("url")),
              QStringLiteral("https://arxiv.org/abs/hep-th/9711200"));
}

TEST(Bibtex, KeepsATagOneKeyword) {
    model::Paper paper = tests::titleOnly(QStringLiteral("Alone"));
    paper.tags = {model::Tag{model::TagId(1), QStringLiteral("a, b;c"), 0, std::nullopt, 1},
                  model::Tag{model::TagId(2), QStringLiteral("c++"), 0, std::nullopt, 1}};
    const QByteArray entry = exchange::bibtexEntry(tests::exported(paper));
    EXPECT_TRUE(entry.contains("  keywords = {a b c, c++},\n")) << entry.toStdString();
}

model::Paper hostilePaper(tests::HostileText &hostile, int number) {
    model::Paper paper = tests::titleOnly(hostile.next());
    paper.uuid = tests::uuidOf(number);
    paper.facts.authors = {hostile.next(), hostile.next()};
    paper.facts.abstract.tidy = hostile.next();
    paper.facts.venue = hostile.next();
    paper.facts.url = hostile.next();
    paper.facts.identifiers.doi = hostile.next();
    paper.facts.identifiers.arxiv = hostile.next();
    paper.facts.categories = {hostile.next()};
    paper.note.text = hostile.next();
    paper.tags = {model::Tag{model::TagId(1), hostile.next(), 0, std::nullopt, 1}};
    return paper;
}

TEST(Bibtex, IsReadBackWithEveryPaperWhateverTheTextsHold) {
    tests::HostileText hostile(6);
    QList<model::Paper> papers;
    for (int number = 0; number < 500; ++number)
        papers += hostilePaper(hostile, number);
    const auto entries = tests::readBibtex(tests::documentOf(Format::Bibtex, papers));
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), papers.size());
    for (qsizetype i = 0; i < papers.size(); ++i) {
        const auto note =
            tests::shownByLatex(entries->at(i).fields.value(QStringLiteral("annote")));
        ASSERT_TRUE(note);
        EXPECT_EQ(note->simplified(), exchange::oneLine(papers.at(i).note.text));
    }
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
// What a document of ours says, read again by our own importer. Quick by default; LECTERN_LIBRARIES
// says through how many random libraries.
#include "core/digest/reader.h"
#include "core/exchange/citation_key.h"
#include "core/exchange/paper_words.h"
#include "core/exchange/plain_text.h"
#include "core/model/carried_state.h"
#include "tests/exchange/random_papers.h"
#include "tests/exchange/whole_export.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace lectern;
using exchange::Format;

namespace {

int libraries() {
    const int wanted = qEnvironmentVariableIntValue("LECTERN_LIBRARIES");
    return wanted > 0 ? wanted : 200;
}

QList<model::Entry> readBack(Format format, QByteArray document) {
    QBuffer device(&document);
    device.open(QIODevice::ReadOnly);
    const QString name = format == Format::Json       ? QStringLiteral("lectern-json")
                         : format == Format::Biblatex ? QStringLiteral("bibtex")
                                                      : exchange::toText(format);
    auto reader = digest::openDigest(device, QStringLiteral("there"), name);
    EXPECT_TRUE(reader) << document.toStdString();
    QList<model::Entry> entries;
    while (reader) {
        auto entry = (*reader)->next();
        EXPECT_TRUE(entry) << qPrintable(entry ? QString() : entry.error().message);
        if (!entry || !*entry) break;
        entries.append(**entry);
    }
    return entries;
}

void expectSameState(const model::CarriedState &state, const model::Paper &paper) {
    EXPECT_EQ(state.uuid, paper.uuid);
    EXPECT_EQ(state.decision.state, paper.decision.state);
    EXPECT_EQ(state.decision.until, paper.decision.until);
    EXPECT_EQ(state.decision.decided.has_value(), paper.decision.decided.has_value());
    EXPECT_EQ(state.progress, paper.progress);
    EXPECT_EQ(state.tags, exchange::tagNames(paper));
    EXPECT_EQ(state.lists, paper.places);
    EXPECT_EQ(state.corrections, paper.corrections);
    ASSERT_EQ(state.olderTexts.size(), paper.olderTexts.size());
    for (qsizetype i = 0; i < paper.olderTexts.size(); ++i) {
        EXPECT_EQ(state.olderTexts.at(i).text.raw, paper.olderTexts.at(i).text.raw);
        EXPECT_EQ(state.olderTexts.at(i).version, paper.olderTexts.at(i).version);
    }
    ASSERT_EQ(state.highlights.size(), paper.highlights.size());
    for (qsizetype i = 0; i < paper.highlights.size(); ++i) {
        EXPECT_EQ(state.highlights.at(i).uuid, paper.highlights.at(i).uuid);
        EXPECT_EQ(state.highlights.at(i).start, paper.highlights.at(i).start);
        EXPECT_EQ(state.highlights.at(i).end, paper.highlights.at(i).end);
        EXPECT_EQ(state.highlights.at(i).meaning, paper.highlights.at(i).meaning);
    }
}

class RoundTrip : public testing::TestWithParam<Format> {};

TEST_P(RoundTrip, GivesBackEveryPaper) {
    for (int library = 0; library < libraries(); ++library) {
        const auto papers = tests::RandomPapers(static_cast<quint32>(library)).next();
        const QByteArray document = tests::documentOf(GetParam(), papers);
        const auto entries = readBack(GetParam(), document);
        ASSERT_EQ(entries.size(), papers.size()) << library << '\n' << document.toStdString();
        for (qsizetype i = 0; i < papers.size(); ++i) {
            const model::Facts &then = papers.at(i).facts;
            const model::Facts &now = entries.at(i).facts;
            ASSERT_EQ(now.identifiers.arxiv, then.identifiers.arxiv) << library;
            ASSERT_EQ(now.identifiers.doi, then.identifiers.doi) << library;
            ASSERT_EQ(now.authors.size(), then.authors.size()) << library << '\n'
                                                               << document.toStdString();
            ASSERT_EQ(now.published, exchange::publicationDate(then)) << library;
        }
    }
}

TEST_P(RoundTrip, GivesBackNamesAsTheyAreSpoken) {
    model::Paper paper = tests::RandomPapers(7).next(1).constFirst();
    paper.facts.authors = {QStringLiteral("Ludwig van Beethoven"),
                           QStringLiteral("Martin Luther King Jr."),
                           QStringLiteral("ATLAS Collaboration"), QStringLiteral("Bo Ek")};
    const auto entries = readBack(GetParam(), tests::documentOf(GetParam(), {paper}));
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries.constFirst().facts.authors, paper.facts.authors);
}

// A title that came back in other words would be another paper.
TEST_P(RoundTrip, GivesBackTheTextsThatLatexWouldTakeForCommands) {
    model::Paper paper = tests::RandomPapers(7).next(1).constFirst();
    const QString title =
        QStringLiteral("When p < q > r ~ 5 % and C:\\dir_a, {x} & <b>y</b> of GPT");
    const QString abstract =
        QStringLiteral("We find p < 0.05, ~10 m, A&B, $5, {a, b}, x} and {y; see "
                       "https://host.org/~ada/a_b#c?d=1&e=50%25 – and 5''.");
    paper.facts.title = {title, title};
    paper.facts.abstract = {abstract, abstract};
    paper.facts.venue = QStringLiteral("Nature & Science_1");
    const auto entries = readBack(GetParam(), tests::documentOf(GetParam(), {paper}));
    ASSERT_EQ(entries.size(), 1);
    const model::Facts &facts = entries.constFirst().facts;
    EXPECT_EQ(facts.title.tidy.toStdString(), title.toStdString());
    EXPECT_EQ(facts.abstract.tidy.toStdString(), abstract.toStdString());
    EXPECT_EQ(facts.venue.toStdString(), paper.facts.venue.toStdString());
}

INSTANTIATE_TEST_SUITE_P(EveryFormatThatIsRead, RoundTrip,
                         testing::Values(Format::Bibtex, Format::Biblatex, Format::Ris,
                                         Format::CslJson, Format::Json));

// White space is what these formats do not keep.
QString withoutLines(const QString &text) {
    return exchange::printable(text).simplified();
}

class RoundTripReader : public testing::TestWithParam<Format> {};

TEST_P(RoundTripReader, GivesBackWhatTheFormatCarriesOfTheReaders) {
    for (int library = 0; library < libraries(); ++library) {
        const auto papers = tests::RandomPapers(static_cast<quint32>(library)).next();
        const QByteArray document = tests::documentOf(GetParam(), papers);
        const auto entries = readBack(GetParam(), document);
        ASSERT_EQ(entries.size(), papers.size());
        for (qsizetype i = 0; i < papers.size(); ++i) {
            SCOPED_TRACE(document.toStdString());
            const auto &state = entries.at(i).carried;
            ASSERT_TRUE(state) << library;
            ASSERT_EQ(state->uuid, papers.at(i).uuid);
            ASSERT_EQ(state->decision.state, papers.at(i).decision.state);
            ASSERT_EQ(state->tags, exchange::tagNames(papers.at(i))) << library;
            ASSERT_EQ(withoutLines(state->note.text).toStdString(),
                      withoutLines(papers.at(i).note.text).toStdString())
                << library;
        }
    }
}

TEST_P(RoundTripReader, KeepsTheLinesOfANote) {
    model::Paper paper = tests::RandomPapers(7).next(1).constFirst();
    paper.note.text =
        QStringLiteral("First.\n\n- one\n    - two\n\n\n> A quote of 5 % & more_\n\n- [ ] task");
    const auto entries = readBack(GetParam(), tests::documentOf(GetParam(), {paper}));
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries.constFirst().carried->note.text.toStdString(), paper.note.text.toStdString());
}

TEST_P(RoundTripReader, KeepsTheCommasOfTagsAndLists) {
    model::Paper paper = tests::RandomPapers(7).next(1).constFirst();
    paper.tags = {
        model::Tag{model::TagId(1), QStringLiteral("To read, soon; é_50%"), 0, std::nullopt, 1},
        model::Tag{model::TagId(2), QStringLiteral("rl/offline"), 0, std::nullopt, 1}};
    paper.lists = {QStringLiteral("Spring, 2026"), QStringLiteral("To read")};
    const auto entries = readBack(GetParam(), tests::documentOf(GetParam(), {paper}));
    ASSERT_EQ(entries.size(), 1);
    const auto &state = entries.constFirst().carried;
    ASSERT_TRUE(state);
    EXPECT_EQ(state->tags, exchange::tagNames(paper));
    QStringList lists;
    for (const model::PlaceOnList &place : state->lists)
        lists += place.list;
    EXPECT_EQ(lists, paper.lists);
}

INSTANTIATE_TEST_SUITE_P(EveryBibliography, RoundTripReader,
                         testing::Values(Format::Bibtex, Format::Biblatex, Format::Ris,
                                         Format::CslJson));

TEST(RoundTripJson, GivesBackAllThatTheReaderDid) {
    for (int library = 0; library < libraries(); ++library) {
        const auto papers = tests::RandomPapers(static_cast<quint32>(library)).next();
        const auto entries = readBack(Format::Json, tests::documentOf(Format::Json, papers));
        ASSERT_EQ(entries.size(), papers.size());
        for (qsizetype i = 0; i < papers.size(); ++i) {
            ASSERT_TRUE(entries.at(i).carried);
            expectSameState(*entries.at(i).carried, papers.at(i));
            ASSERT_FALSE(testing::Test::HasFailure()) << library;
        }
    }
}

} // namespace

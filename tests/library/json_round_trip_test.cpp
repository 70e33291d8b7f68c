// SPDX-License-Identifier: GPL-3.0-or-later
// A library written as JSON and read into a new one: nothing of its papers is lost.
// LECTERN_LIBRARIES says how many random libraries go through.
#include "core/base/uuid.h"
#include "core/exchange/export_run.h"
#include "core/exchange/paper_json.h"
#include "tests/support/test_library.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace lectern;
using tests::await;
using tests::must;
using tests::TestLibrary;

namespace {

constexpr int fewestLibraries = 4;
constexpr int firstPapers = 9;
constexpr int laterPapers = 6; // some of them known

int randomLibraries() {
    return qMax(fewestLibraries, qEnvironmentVariableIntValue("LECTERN_LIBRARIES") / 100);
}

const QStringList &someTexts() {
    static const QStringList texts = {
        QStringLiteral("one"), QStringLiteral("Zürich & {braces} \\ 100 %"),
        QStringLiteral("line\n\n    indented\n\n- [ ] task"),
        QStringLiteral("\U0001F916 林雨澄 שלום"), QStringLiteral("\"quoted\" <b>&amp;")};
    return texts;
}

// A reader at random.
class RandomReader {
  public:
    RandomReader(TestLibrary &library, quint32 seed)
        : m_library(library)
        , m_random(seed) {}

    void work() {
        m_library.importText(tests::inventedDigest(firstPapers), QStringLiteral("2026-11-23.txt"));
        m_library.importText(tests::inventedDigest(laterPapers, firstPapers - 2),
                             QStringLiteral("2026-11-24.txt"));
        tellOfAnotherVersion();
        for (const auto &list :
             {QStringLiteral("Waiting"), QStringLiteral("Thesis & more"), QStringLiteral("Group")})
            makeList(list); // the first stays without a paper
        for (const model::PaperId paper : m_library.ids())
            act(paper);
        dressTags();
        (void)must(await(m_library->citationKeys(
            {{m_library.ids().constFirst(), QStringLiteral("lighthouses2026")}})));
    }

  private:
    [[nodiscard]] bool chance(int outOf) { return m_random.bounded(outOf) == 0; }
    [[nodiscard]] QString text() {
        return someTexts().at(m_random.bounded(static_cast<int>(someTexts().size())));
    }

    // Of the first paper, that gets an id and a new text by it.
    void tellOfAnotherVersion() {
        const model::PaperId first = m_library.ids().constFirst();
        m_library.apply(
            library::SetProgress{model::PaperIds({first}), model::ReadingProgress::Read});
        const QString title = m_library.paper(first).facts.title.tidy;
        for (const int version : {1, 2}) {
            const QByteArray abstract = "Version " + QByteArray::number(version) + " of the text.";
            m_library.importText(R"({"lectern":1,"papers":[{"title":")" + title.toUtf8() +
                                     R"(","arxiv":"2409.11340","version":)" +
                                     QByteArray::number(version) + R"(,"updated":"2024-09-1)" +
                                     QByteArray::number(version) + R"(","abstract":")" + abstract +
                                     R"("}]})",
                                 QStringLiteral("version.json"));
        }
    }

    void makeList(const QString &list) {
        m_library.apply(library::CreateList{list, chance(2) ? text() : QString()});
        if (chance(2)) m_library.apply(library::SetListBudget{list, 20 + m_random.bounded(9)});
    }

    void act(model::PaperId paper) {
        const model::PaperIds one({paper});
        if (chance(2))
            m_library.apply(library::Decide{
                one, static_cast<model::DecisionState>(1 + m_random.bounded(3)), {}});
        if (chance(3)) m_library.apply(library::SetProgress{one, model::ReadingProgress::Reading});
        if (chance(2)) m_library.apply(library::SetNote{paper, text(), {}});
        if (chance(2))
            m_library.apply(library::ChangeTags{
                one, {QStringLiteral("rl/offline"), QStringLiteral("t%1").arg(chance(2))}, {}});
        if (chance(2)) correct(paper);
        if (chance(2)) addTo(QStringLiteral("Group"), paper);
        if (chance(3)) addTo(QStringLiteral("Thesis & more"), paper);
        if (chance(2)) highlight(paper);
    }

    // Before highlights are made on what she corrected.
    void correct(model::PaperId paper) {
        library::Correct correct{paper, {}};
        const QString number = QString::number(paper.value());
        const QList<library::Correction> all = {
            {QStringLiteral("title"), text().simplified() + QStringLiteral(" corrected")},
            {QStringLiteral("abstract"), QStringLiteral("It says something else: ") + text()},
            {QStringLiteral("authors"), QStringLiteral("Ada Example; Bo, the Second")},
            {QStringLiteral("venue"), text().simplified()},
            {QStringLiteral("published"), QStringLiteral("2024-09")},
            {QStringLiteral("arxiv"), QStringLiteral("2411.%1").arg(10000 + paper.value())},
            {QStringLiteral("doi"), QStringLiteral("10.1000/x.") + number},
            {QStringLiteral("url"), QStringLiteral("https://example.org/") + number}};
        for (const library::Correction &one : all)
            if (chance(2)) correct.corrections.append(one);
        if (!correct.corrections.isEmpty()) m_library.apply(correct);
    }

    void addTo(const QString &list, model::PaperId paper) {
        library::AddToList add{list, {paper}};
        add.place = 1 + m_random.bounded(4);
        add.comment = text().simplified();
        m_library.apply(add);
    }

    void highlight(model::PaperId paper) {
        const QString abstract = m_library.paper(paper).facts.abstract.tidy;
        const int start = m_random.bounded(static_cast<int>(abstract.size()) / 2);
        library::AddHighlight add{paper, abstract.mid(start, 40).trimmed()};
        add.meaning = static_cast<model::Meaning>(m_random.bounded(model::meanings));
        add.comment = chance(2) ? text().simplified() : QString();
        add.target = model::TextField::Abstract;
        add.start = abstract.indexOf(add.quote, start);
        m_library.apply(add);
    }

    void dressTags() {
        for (const model::Tag &tag : must(await(m_library->sidebar())).tags)
            if (tag.id.isValid())
                m_library.apply(library::DressTag{tag.name, m_random.bounded(model::tagColours),
                                                  static_cast<int>(tag.id.value())});
    }

    TestLibrary &m_library;
    QRandomGenerator m_random;
};

// The whole library.
QByteArray exportOf(TestLibrary &library) {
    QByteArray document;
    exchange::Heading heading;
    for (const model::ReadingList &list : must(await(library->lists())))
        heading.lists.append({list.name, list.description, list.budget});
    const auto run = must(exchange::beginDocument(exchange::Format::Json, heading,
                                                  [&document](const QByteArray &bytes) {
                                                      document += bytes;
                                                      return base::Status();
                                                  }));
    for (const model::Paper &paper : must(await(library->details(library.ids()))))
        must(run->add({paper, {}, 0, {}}));
    must(run->finish());
    return document;
}

// Without what a library has of its own: its row numbers, the spelling of its ranks, and the digest
// that the document itself is.
QJsonObject comparable(const model::Paper &paper) {
    QJsonObject json = QJsonDocument::fromJson(exchange::toJsonLine(paper)).object();
    json.remove(QLatin1String("id"));
    QJsonArray places;
    for (const QJsonValue &value : json.value(QLatin1String("places")).toArray()) {
        QJsonObject place = value.toObject();
        place.remove(QLatin1String("rank"));
        places.append(place);
    }
    json.insert(QLatin1String("places"), places);
    QStringList sightings;
    for (const QJsonValue &value : json.value(QLatin1String("sightings")).toArray())
        if (value.toObject().value(QLatin1String("source")) != QLatin1String("lectern"))
            sightings += QString::fromUtf8(QJsonDocument(value.toObject()).toJson());
    sightings.sort();
    json.insert(QLatin1String("sightings"), QJsonArray::fromStringList(sightings));
    return json;
}

QMap<QUuid, QJsonObject> papersOf(TestLibrary &library) {
    QMap<QUuid, QJsonObject> papers;
    for (const model::Paper &paper : must(await(library->details(library.ids()))))
        papers.insert(paper.uuid, comparable(paper));
    return papers;
}

QList<QUuid> onList(TestLibrary &library, const QString &list) {
    QList<QUuid> papers;
    for (const model::PaperId id : must(await(library->listed(list))).papers.ids)
        papers.append(library.paper(id).uuid);
    return papers;
}

// Each with all that is to be known of it, in their order.
QStringList listsOf(TestLibrary &library) {
    QStringList lists;
    for (const model::ReadingList &list : must(await(library->lists()))) {
        QStringList words = {list.name, list.description, QString::number(list.budget.value_or(0))};
        for (const QUuid &paper : onList(library, list.name))
            words += paper.toString();
        lists += words.join(u'|');
    }
    return lists;
}

} // namespace

TEST(JsonRoundTrip, KeepsEverythingOfThePapers) {
    for (int seed = 0; seed < randomLibraries() && !testing::Test::HasFailure(); ++seed) {
        TestLibrary before;
        RandomReader(before, static_cast<quint32>(seed)).work();
        TestLibrary after;
        const auto report = after.importText(exportOf(before), QStringLiteral("export.json"));
        ASSERT_FALSE(report.error) << report.error->message.toStdString();
        const auto then = papersOf(before);
        const auto now = papersOf(after);
        ASSERT_EQ(now.keys(), then.keys()) << seed;
        for (const QUuid &paper : then.keys())
            ASSERT_EQ(QJsonDocument(now.value(paper)).toJson().toStdString(),
                      QJsonDocument(then.value(paper)).toJson().toStdString())
                << seed;
        EXPECT_EQ(listsOf(after), listsOf(before)) << seed;
        EXPECT_TRUE(must(await(after->check())).problems.isEmpty());
    }
}

TEST(JsonRoundTrip, TwiceChangesNothing) {
    TestLibrary before;
    RandomReader(before, 2).work();
    const QByteArray document = exportOf(before);
    const QByteArray full = before.dump();
    before.importText(document, QStringLiteral("export.json"));
    const auto keyOf = [](TestLibrary &library) {
        return library.paper(library.ids().constFirst()).citationKey;
    };
    EXPECT_EQ(keyOf(before), QStringLiteral("lighthouses2026"));
    must(await(before->undo()));
    EXPECT_EQ(before.dump().toStdString(), full.toStdString());
}

TEST(JsonRoundTrip, TellsCorrectionsFromWhatDigestsSaid) {
    TestLibrary before;
    before.importText(tests::inventedDigest(2), QStringLiteral("2026-11-23.txt"));
    const model::Paper paper = before.paper(before.ids().constFirst());
    before.apply(library::Correct{paper.id,
                                  {{QStringLiteral("title"), QStringLiteral("As it should be")},
                                   {QStringLiteral("authors"), QStringLiteral("Ada; Bo")},
                                   {QStringLiteral("venue"), QStringLiteral("Here")}}});
    TestLibrary after;
    after.importText(exportOf(before), QStringLiteral("export.json"));
    const model::PaperId there =
        must(await(after->find(base::toText(paper.uuid)))); // whatever its row is
    EXPECT_EQ(after.paper(there).corrected(), before.paper(paper.id).corrected());
    for (const QString &field : after.paper(there).corrected())
        after.apply(library::Correct{there, {{field, std::nullopt}}});
    EXPECT_EQ(after.paper(there).facts.title, paper.facts.title);
    EXPECT_EQ(after.paper(there).facts.authors, paper.facts.authors);
    EXPECT_EQ(after.paper(there).facts.venue, QString());
}

TEST(JsonRoundTrip, KnowsAPaperAgainByItsCorrectedId) {
    TestLibrary library;
    library.importText(R"({"lectern":1,"papers":[{"title":"A lighthouse","arxiv":"2409.11340"}]})",
                       QStringLiteral("one.json"));
    const model::PaperId paper = library.ids().constFirst();
    library.apply(
        library::Correct{paper, {{QStringLiteral("arxiv"), QStringLiteral("2409.11341")}}});
    library.importText(exportOf(library), QStringLiteral("export.json"));
    EXPECT_EQ(library.ids(), QList<model::PaperId>({paper}));
    TestLibrary other;
    other.importText(R"({"lectern":1,"papers":[{"title":"Light house","arxiv":"2409.11341"}]})",
                     QStringLiteral("one.json"));
    other.importText(exportOf(library), QStringLiteral("export.json"));
    EXPECT_EQ(other.ids().size(), 1);
}

TEST(JsonRoundTrip, TakesListsWithoutPapersOnlyOfAWholeLibrary) {
    TestLibrary before;
    RandomReader(before, 3).work();
    EXPECT_TRUE(exportOf(before).contains("Waiting"));
    QByteArray document = exportOf(before);
    document.truncate(document.indexOf("\n],\"lists\""));
    TestLibrary after;
    after.importText(document + "\n],\"lists\":[]}", QStringLiteral("export.json"));
    EXPECT_FALSE(listsOf(after).join(u' ').contains(QStringLiteral("Waiting")));
}

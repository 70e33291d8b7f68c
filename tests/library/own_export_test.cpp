// SPDX-License-Identifier: GPL-3.0-or-later
// A bibliography that Lectern wrote comes back: its papers are known by the name that it carries.
#include "core/base/uuid.h"
#include "core/exchange/citation_key.h"
#include "core/exchange/export_run.h"
#include "tests/support/test_library.h"

using namespace lectern;
using exchange::Format;
using tests::await;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;

namespace {

const QString hers = QStringLiteral("What Lighthouses Really Do at Night");

QByteArray exportOf(TestLibrary &library, Format format) {
    QByteArray bytes;
    const auto run = must(exchange::beginDocument(format, {}, [&](const QByteArray &piece) {
        bytes += piece;
        return base::Status();
    }));
    for (const model::PaperId id : library.ids()) {
        const model::Paper paper = library.paper(id);
        must(run->add({paper, exchange::citationKey(paper) + QString::number(id.value()), 0, {}}));
    }
    must(run->finish());
    return bytes;
}

void correct(TestLibrary &library, model::PaperId paper, const char *field,
             const std::optional<QString> &value) {
    library.apply(library::Correct{paper, {{QString::fromLatin1(field), value}}});
}

class OwnExport : public testing::TestWithParam<Format> {
  protected:
    OwnExport() {
        m_library.importText(inventedDigest(3));
        m_paper = m_library.ids().constFirst();
        m_told = m_library.paper(m_paper).facts.title.tidy;
    }
    model::FileReport importAgain(const QByteArray &text) {
        return m_library.importText(text, QStringLiteral("again.txt"));
    }

    TestLibrary m_library;
    model::PaperId m_paper;
    QString m_told;
};

TEST_P(OwnExport, OfACorrectedPaperWithoutIdsMakesNoSecondOne) {
    correct(m_library, m_paper, "title", hers);
    correct(m_library, m_paper, "authors", QStringLiteral("Ada Lovelace; Bo Ek"));
    const model::FileReport report = importAgain(exportOf(m_library, GetParam()));
    EXPECT_EQ(report.known, 3);
    EXPECT_EQ(m_library.ids().size(), 3);
    EXPECT_TRUE(must(await(m_library->offers())).isEmpty());
    EXPECT_EQ(m_library.paper(m_paper).facts.title.tidy, hers);
}

TEST_P(OwnExport, OfACorrectedPaperIsKnownOnADryRunToo) {
    correct(m_library, m_paper, "title", hers);
    library::ImportRequest request;
    request.bytes = exportOf(m_library, GetParam());
    request.name = QStringLiteral("again.txt");
    request.dryRun = true;
    const model::FileReport report = must(await(m_library->import(request))).files.constFirst();
    EXPECT_EQ(report.known, 3);
    EXPECT_EQ(report.fresh, 0);
    EXPECT_EQ(report.updated, 0);
    EXPECT_TRUE(report.warnings.isEmpty()) << qPrintable(report.warnings.value(0).message);
}

TEST_P(OwnExport, TellsNoDigestTheReadersWord) {
    correct(m_library, m_paper, "title", hers);
    correct(m_library, m_paper, "venue", QStringLiteral("Her Venue"));
    importAgain(exportOf(m_library, GetParam()));
    correct(m_library, m_paper, "title", std::nullopt);
    correct(m_library, m_paper, "venue", std::nullopt);
    EXPECT_EQ(m_library.paper(m_paper).facts.title.tidy, m_told);
    EXPECT_EQ(m_library.paper(m_paper).facts.venue, QString());
}

TEST_P(OwnExport, TellsNoDigestTheWordThatShePutAnotherFor) {
    correct(m_library, m_paper, "title", hers);
    correct(m_library, m_paper, "venue", QStringLiteral("Her Venue"));
    const QByteArray text = exportOf(m_library, GetParam());
    correct(m_library, m_paper, "title", QStringLiteral("What Lighthouses Do at Noon"));
    correct(m_library, m_paper, "venue", QStringLiteral("Her Other Venue"));
    EXPECT_EQ(importAgain(text).known, 3);
    EXPECT_EQ(m_library.paper(m_paper).facts.venue, QStringLiteral("Her Other Venue"));
    correct(m_library, m_paper, "title", std::nullopt);
    correct(m_library, m_paper, "venue", std::nullopt);
    EXPECT_EQ(m_library.paper(m_paper).facts.title.tidy, m_told);
    EXPECT_EQ(m_library.paper(m_paper).facts.venue, QString());
}

TEST_P(OwnExport, KnowsAPaperByItsAbstractWhereItWasCorrectedAgain) {
    correct(m_library, m_paper, "title", hers);
    const QByteArray text = exportOf(m_library, GetParam());
    correct(m_library, m_paper, "title", QStringLiteral("Words That No Export Has Seen Yet"));
    EXPECT_EQ(importAgain(text).fresh, 0);
}

INSTANTIATE_TEST_SUITE_P(EveryBibliography, OwnExport,
                         testing::Values(Format::Bibtex, Format::Biblatex, Format::Ris,
                                         Format::CslJson, Format::Json));

// Whoever copies an entry in another program copies our name with it.
TEST(OwnExportEdited, IntoAnotherPaperIsAnotherPaper) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    const model::Paper paper = library.paper(library.ids().constFirst());
    const QByteArray name = base::toText(paper.uuid).toUtf8();
    library.importText(
        "@misc{a,\n  title = {A Paper on Kelp and on Nothing Else},\n  abstract = {Kelp "
        "sways, and so does everything that is fixed to it.},\n  lectern = {" +
            name + "}\n}\n",
        QStringLiteral("a.bib"));
    EXPECT_EQ(library.ids().size(), 2);
    // With its own title it is the same, but not against its ids.
    const QByteArray title = paper.facts.title.tidy.toUtf8();
    library.importText("@misc{a,\n  title = {" + title +
                           "},\n  doi = {10.1000/one},\n  lectern = {" + name + "}\n}\n",
                       QStringLiteral("b.bib"));
    EXPECT_EQ(library.ids().size(), 2);
    library.importText("@misc{a,\n  title = {" + title +
                           "},\n  doi = {10.1000/two},\n  lectern = {" + name + "}\n}\n",
                       QStringLiteral("c.bib"));
    EXPECT_EQ(library.ids().size(), 3);
}

// As Better BibTeX keeps a field that it does not know.
TEST(OwnExportEdited, IsKnownByWhatZoteroKeptOfIt) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    const model::PaperId id = library.ids().constFirst();
    correct(library, id, "title", hers);
    const QByteArray name = base::toText(library.paper(id).uuid).toUtf8();
    const model::FileReport report =
        library.importText(R"({"items":[{"itemType":"preprint","title":")" + hers.toUtf8() +
                               R"(","extra":"tex.decision: kept\ntex.lectern: )" + name + R"("}]})",
                           QStringLiteral("zotero.json"));
    EXPECT_EQ(report.known, 1);
    EXPECT_EQ(library.paper(id).decision.state, model::DecisionState::Undecided)
        << "what another program keeps is not what she did";
}

} // namespace

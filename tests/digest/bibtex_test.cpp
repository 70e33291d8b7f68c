// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"
#include "tests/support/samples.h"

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

const QByteArray lighthouse = "@article{keeper2012,\n"
                              "  title = {The {Habits} of {{Lighthouses}}},\n"
                              "  author = {Keeper, Ada B. and van Wick, Tom},\n"
                              "  journal = \"Journal of \" # \"Steady Light\",\n"
                              "  year = 2012, month = feb,\n"
                              "  doi = {10.5555/LIGHT.1},\n"
                              "  abstract = {We watched a lighthouse.\n\nIt did not move.}\n"
                              "}\n";

Reading readBibtexText(const QByteArray &text) {
    Reading reading = readDigest(text);
    EXPECT_EQ(reading.facts.format, QStringLiteral("bibtex"));
    return reading;
}

model::Facts onlyFacts(const QByteArray &text) {
    const Reading reading = readBibtexText(text);
    EXPECT_EQ(reading.entries.size(), 1) << text.constData();
    return reading.entries.value(0).facts;
}

QStringList authorsOf(const QByteArray &value) {
    return onlyFacts("@misc{k, title = {Tides}, author = {" + value + "}}").authors;
}

} // namespace

TEST(Bibtex, TakesTheFactsOfAnEntry) {
    const Reading reading = readBibtexText("% made by hand\n\n" + lighthouse);
    ASSERT_EQ(reading.entries.size(), 1);
    const model::Facts &facts = reading.entries.at(0).facts;
    EXPECT_EQ(facts.title.raw, text("The Habits of Lighthouses"));
    EXPECT_EQ(facts.abstract.raw, text("We watched a lighthouse.\n\nIt did not move."));
    EXPECT_EQ(facts.authors, QStringList({text("Ada B. Keeper"), text("Tom van Wick")}));
    EXPECT_EQ(facts.venue, text("Journal of Steady Light"));
    EXPECT_EQ(facts.published, text("2012-02"));
    EXPECT_EQ(facts.identifiers.doi, text("10.5555/light.1"));
    EXPECT_EQ(reading.entries.at(0).line, 4);
    EXPECT_EQ(reading.facts.rank, model::SourceRank::Bibliography);
    EXPECT_TRUE(reading.warnings.isEmpty());
}

TEST(Bibtex, ReadsEveryLineEndAndEncodingAlike) {
    const Reading plain = readBibtexText(lighthouse + lighthouse);
    for (const char *end : {"\r\n", "\r"}) {
        const Reading other =
            readBibtexText(QByteArray(lighthouse + lighthouse).replace("\n", end));
        ASSERT_EQ(other.entries.size(), 2);
        EXPECT_EQ(other.entries.at(1).facts, plain.entries.at(1).facts);
        EXPECT_EQ(other.entries.at(1).line, 12);
    }
    EXPECT_EQ(onlyFacts("\xEF\xBB\xBF" + lighthouse), plain.entries.at(0).facts);
    const Reading latin = readBibtexText("@misc{k, title = {Caf\xE9 by the Sea}}\n");
    ASSERT_EQ(latin.entries.size(), 1);
    EXPECT_EQ(latin.entries.at(0).facts.title.raw, text("Café by the Sea"));
    EXPECT_EQ(latin.warnings.size(), 1);
}

TEST(Bibtex, JoinsPiecesAndExpandsStrings) {
    const auto facts = onlyFacts("@string(jsl = \"Steady\" # { Light})\n"
                                 "@STRING{Two = jsl # \" \" # 2}\n"
                                 "@article(k, title = \"A (b) c\" # { d}, journal = two)\n");
    EXPECT_EQ(facts.title.raw, text("A (b) c d"));
    EXPECT_EQ(facts.venue, text("Steady Light 2"));
}

TEST(Bibtex, NamesAMacroThatNothingDefines) {
    const Reading reading =
        readBibtexText("@misc{k,\n title = {Tides},\n journal = J_TIDES,\n month = jan}");
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.entries.at(0).facts.venue, text("J_TIDES"));
    ASSERT_EQ(reading.warnings.size(), 1);
    EXPECT_EQ(reading.warnings.at(0).line, 3);
    EXPECT_TRUE(reading.warnings.at(0).message.contains(text("J_TIDES")));
}

TEST(Bibtex, HoldsNoPapersInCommentsAndPreambles) {
    const Reading reading = readBibtexText("@comment{jabref-meta: grouping:\n@article{no,\n"
                                           "title={no}}\n}\n@preamble{\"\\input{x}\"}\n" +
                                           lighthouse + "@comment{lectern 1 0123456789abcdef}\n");
    EXPECT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.rejected, 0);
    EXPECT_TRUE(reading.warnings.isEmpty());
    EXPECT_TRUE(readBibtexText("@comment{lectern 1 0123456789abcdef}\n").entries.isEmpty());
}

TEST(Bibtex, ReadsEntriesThatTouchAndEntriesOnOneLine) {
    EXPECT_EQ(readBibtexText("@misc{a, title={One}}@web_page{b,title={Two}} x @misc\n{c,\n"
                             "title\n=\n{Three}}")
                  .entries.size(),
              3);
    EXPECT_EQ(onlyFacts("@misc{title={No Key}}").title.raw, text("No Key"));
    EXPECT_EQ(onlyFacts("@misc{k, date+an = {1=x}, title={With + in a Name},}").title.raw,
              text("With + in a Name"));
}

TEST(Bibtex, OfDuplicateFieldsTakesTheFirst) {
    EXPECT_EQ(onlyFacts("@misc{k, title={First}, TITLE={Second}}").title.raw, text("First"));
}

TEST(Bibtex, KeepsBracesOfCommandsAndMathematicsOnly) {
    const auto titleOf = [](const char *value) {
        return onlyFacts(QByteArray("@misc{k, title = {") + value + "}}").title.raw;
    };
    EXPECT_EQ(titleOf("{{{EDTF}} Range}"), text("EDTF Range"));
    EXPECT_EQ(titleOf("R{\\o}nnow and {\\\"U}ber"), text("R{\\o}nnow and \\\"Uber"));
    EXPECT_EQ(titleOf("\\emph{Very} {NASA}"), text("\\emph{Very} NASA"));
    EXPECT_EQ(titleOf("$x^{2}$ and {$\\mu$J} cost $5 {US}"),
              text("$x^{2}$ and $\\mu$J cost $5 US"));
    EXPECT_EQ(titleOf("Type~II CO_{2}"), text("Type II CO_{2}"));
}

TEST(Bibtex, SpeaksNamesAsPeopleDo) {
    EXPECT_EQ(authorsOf("R{\\o}nnow, Troels F. and Martinis, John M."),
              QStringList({text("Troels F. Rønnow"), text("John M. Martinis")}));
    EXPECT_EQ(authorsOf("{World Health and Light Organization} and others"),
              QStringList(text("World Health and Light Organization")));
    EXPECT_EQ(authorsOf("de la Cruz, Jr., Ana~M."), QStringList(text("Ana M. de la Cruz Jr.")));
    EXPECT_EQ(authorsOf("family=Beethoven, given=Ludwig, prefix=van, useprefix=true"),
              QStringList(text("Ludwig van Beethoven")));
    EXPECT_EQ(authorsOf("{\\'E}mile {\\v{S}}im\\r{u}nek\n and Tom Wick"),
              QStringList({text("Émile Šimůnek"), text("Tom Wick")}));
}

TEST(Bibtex, FindsArxivIdsWhereverTheyStand) {
    const char *const fields[] = {
        "eprint = {1401.2910}, archiveprefix = {arXiv}, primaryclass = {quant-ph}",
        "eprint = {1401.2910v3}, eprinttype = {arxiv}, eprintclass = {quant-ph}",
        "journal = {arXiv:1401.2910 [quant-ph]}",
        "eprint = {arXiv:1401.2910}, primaryclass = {quant-ph}",
    };
    for (const char *field : fields) {
        const auto facts = onlyFacts(QByteArray("@misc{k, title={Tides}, ") + field + "}");
        EXPECT_EQ(facts.identifiers.arxiv, text("1401.2910")) << field;
        EXPECT_EQ(facts.categories, QStringList(text("quant-ph"))) << field;
        EXPECT_EQ(facts.venue, QString()) << field;
    }
    const auto idOf = [](const char *field) {
        return onlyFacts(QByteArray("@misc{k, title={Tides}, ") + field + "}").identifiers.arxiv;
    };
    EXPECT_EQ(idOf("note = {\\url{http://arxiv.org/abs/1401.2910}}"), text("1401.2910"));
    EXPECT_EQ(idOf("journal = {CoRR}, volume = {abs/1401.2910}"), text("1401.2910"));
    EXPECT_EQ(idOf("journal = {arXiv preprint arXiv:1401.2910}"), text("1401.2910"));
    EXPECT_EQ(idOf("eprint = {1225428}, eprinttype = {jstor}"), QString());
}

// DBLP, Springer and Zotero write so.
// As Zotero has it of a preprint, without another word.
TEST(Bibtex, KnowsAnArxivIdByItsDoi) {
    const model::Identifiers ids =
        onlyFacts("@misc{k, title = {Tides}, doi = {10.48550/arXiv.2409.11340v2}}").identifiers;
    EXPECT_EQ(ids.arxiv, text("2409.11340"));
    EXPECT_EQ(ids.version, 2);
    EXPECT_EQ(ids.doi, text("10.48550/arxiv.2409.11340v2"));
}

TEST(Bibtex, UndoesTheEscapesOfDoisAndAddresses) {
    const auto doiOf = [](const char *value) {
        return onlyFacts(QByteArray("@misc{k, title={Tides}, doi = {") + value + "}}")
            .identifiers.doi;
    };
    for (const char *value : {"10.5555/978-3-030-58452-8\\_13", "10.5555/978-3-030-58452-8{\\_}13",
                              "10.5555/978-3-030-58452-8{\\textunderscore}13",
                              "https://doi.org/10.5555/978-3-030-58452-8\\_13"})
        EXPECT_EQ(doiOf(value), text("10.5555/978-3-030-58452-8_13")) << value;
    EXPECT_EQ(doiOf("10.5555/17:15/16{\\textless}1661::a{\\textgreater}3.0.CO;2-2"),
              text("10.5555/17:15/16<1661::a>3.0.co;2-2"));
    EXPECT_EQ(doiOf("10.5555/17:15/16$<$1661::a$>$3.0.CO;2-2"),
              text("10.5555/17:15/16<1661::a>3.0.co;2-2"));

    const auto urlOf = [](const char *value) {
        return onlyFacts(QByteArray("@misc{k, title={Tides}, url = {") + value + "}}").url;
    };
    EXPECT_EQ(urlOf("https://doi.org/10.5555/8\\_13"), text("https://doi.org/10.5555/8_13"));
    EXPECT_EQ(urlOf("\\url{https://host.org/a\\_b?c=1\\&d=50\\%25\\#e}"),
              text("https://host.org/a_b?c=1&d=50%25#e"));
    for (const char *value :
         {"https://host.org/{\\textasciitilde}ada/", "https://host.org/\\~{}ada/",
          "https://host.org/$\\sim$ada/", "https://host.org/~ada/"})
        EXPECT_EQ(urlOf(value), text("https://host.org/~ada/")) << value;
}

// Zotero writes so, its own italics too.
TEST(Bibtex, ReadsSignsThatAreWrittenAsCommands) {
    const auto facts = onlyFacts(
        "@misc{k, title = {{\\textless}i{\\textgreater}E. moss{\\textless}/i{\\textgreater} at p "
        "{\\textless} 0.05}, abstract = {p {\\textless} 1, q \\textgreater{} 2, "
        "{\\textasciitilde}3, A{\\textbar}B and 10\\textsuperscript{-5} H\\textsubscript{2}O}}");
    EXPECT_EQ(facts.title.tidy, text("E. moss at p < 0.05"));
    EXPECT_EQ(facts.abstract.tidy, text("p < 1, q > 2, ~3, A|B and 10⁻⁵ H₂O"));
}

TEST(Bibtex, SpeaksVenuesAsPeopleDo) {
    const auto venueOf = [](const char *value) {
        return onlyFacts(QByteArray("@article{k, title={Tides}, journal = {") + value + "}}").venue;
    };
    EXPECT_EQ(venueOf("Computers \\& {{Graphics}}"), text("Computers & Graphics"));
    EXPECT_EQ(venueOf("Zeitschrift f{\\\"u}r Physik~A"), text("Zeitschrift für Physik A"));
    EXPECT_EQ(venueOf("{IEEE} Trans. \\emph{Light}"), text("IEEE Trans. Light"));
    for (const char *ads : {"\\apj", "{\\apj}", " \\apj "})
        EXPECT_EQ(venueOf(ads), text("The Astrophysical Journal")) << ads;
}

TEST(Bibtex, ReadsDatesAsTheyAreWritten) {
    const std::pair<const char *, const char *> cases[] = {
        {"date = {2014-07-25}", "2014-07-25"},
        {"date = {2014-12-31/2015-01-01}", "2014-12-31"},
        {"date = {2011-05~}", "2011-05"},
        {"date = {2017-23}", "2017"},
        {"date = {-0333}", ""},
        {"year = 2014, month = jul", "2014-07"},
        {"year = {2014}, month = {7}", "2014-07"},
        {"year = \"2014\", month = jul # \"~25\"", "2014-07-25"},
        {"year = 2014, month = {25~July}", "2014-07-25"},
        {"year = {2014}, month = jul, day = {25}", "2014-07-25"},
        {"year = \"2014\", month = \"Jul\", day = \"5\"", "2014-07-05"}, // Springer's
        {"year = 2014, month = 7, day = 25", "2014-07-25"},
        {"year = 2014, month = jul, day = {32}", "2014-07"},
        {"year = 2014, day = {25}", "2014"},
        {"year = {in press}", ""},
        {"year = {c. 2018}", "2018"},
        {"year = {2018--2019}", "2018"},
    };
    for (const auto &[fields, expected] : cases)
        EXPECT_EQ(onlyFacts(QByteArray("@misc{k, title={Tides}, ") + fields + "}").published,
                  text(expected))
            << fields;
}

// The book stands behind, as BibTeX asks for, or before, as biblatex takes it, too.
TEST(Bibtex, TakesVenueAndYearFromTheBookThatAnEntryIsIn) {
    const QByteArray paper =
        "@inproceedings{a, title = {Tides}, author = {Ek, Bo}, crossref = {Sea12}}\n";
    const QByteArray other = "@misc{b, title = {Between}}\n";
    const QByteArray book =
        "@proceedings{sea12, title = {Proceedings of the Sea}, editor = {Keeper, A.},\n"
        "  year = 2012, month = feb, doi = {10.5555/sea}, url = {https://sea.org}}\n";
    for (const QByteArray &file : {paper + other + book, book + other + paper}) {
        const Reading reading = readBibtexText(file);
        ASSERT_EQ(reading.entries.size(), 3);
        const bool before = file.startsWith(paper);
        EXPECT_EQ(reading.entries.at(1).facts.title.raw, text("Between"))
            << "in the order of the file";
        EXPECT_EQ(reading.entries.at(1).position, 2);
        const model::Facts &facts = reading.entries.at(before ? 0 : 2).facts;
        EXPECT_EQ(facts.venue, text("Proceedings of the Sea"));
        EXPECT_EQ(facts.published, text("2012-02"));
        EXPECT_EQ(facts.authors, QStringList(text("Bo Ek")));
        EXPECT_TRUE(facts.identifiers.doi.isEmpty()) << "all papers of the book would be one";
        EXPECT_TRUE(facts.url.isEmpty());
        EXPECT_TRUE(reading.warnings.isEmpty());
    }
    const model::Facts own =
        readBibtexText("@inbook{a, title = {Tides}, booktitle = {Mine}, date = {2011},"
                       " crossref = {sea12}}\n" +
                       book)
            .entries.value(0)
            .facts;
    EXPECT_EQ(own.venue, text("Mine"));
    EXPECT_EQ(own.published, text("2011"));
}

TEST(Bibtex, TakesWhatXdataGives) {
    const Reading reading = readBibtexText(
        "@article{a, title = {Tides}, xdata = {light, none}}\n"
        "@xdata{light, journaltitle = {Steady Light}, date = {2012-03}, title = {No}}\n");
    ASSERT_EQ(reading.entries.size(), 1) << "xdata is no paper";
    EXPECT_EQ(reading.entries.at(0).facts.title.raw, text("Tides"));
    EXPECT_EQ(reading.entries.at(0).facts.venue, text("Steady Light"));
    EXPECT_EQ(reading.entries.at(0).facts.published, text("2012-03"));
    ASSERT_EQ(reading.warnings.size(), 1);
    EXPECT_EQ(reading.warnings.at(0).message,
              text("“none”, from which this entry takes more, is not in the file."));
}

TEST(Bibtex, WaitsForABookNoLongerThanItsMemoryAllows) {
    QByteArray file = "@inproceedings{a, title = {Tides}, crossref = {sea}}\n";
    for (int i = 0; i < 10'050; ++i)
        file +=
            "@misc{m" + QByteArray::number(i) + ", title = {T " + QByteArray::number(i) + "}}\n";
    file += "@proceedings{sea, title = {The Sea}, year = 2012}\n";
    const Reading reading = readBibtexText(file);
    ASSERT_EQ(reading.entries.size(), 10'052);
    EXPECT_EQ(reading.entries.at(0).facts.venue, QString());
    EXPECT_EQ(reading.warnings.size(), 1);
}

TEST(Bibtex, EndsAnUnclosedEntryWhereTheNextBegins) {
    const Reading reading =
        readBibtexText(lighthouse + "@article{x, title={never closed\n" + lighthouse);
    EXPECT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.rejected, 1);
    ASSERT_EQ(reading.warnings.size(), 1);
    EXPECT_EQ(reading.warnings.at(0).line, 11);
    EXPECT_TRUE(reading.warnings.at(0).message.contains(text("never closed")));
}

TEST(Bibtex, RefusesTheEntryThatTheEndCutsShort) {
    const Reading reading = readBibtexText(lighthouse + lighthouse.chopped(3));
    EXPECT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.rejected, 1);
}

TEST(Bibtex, CountsBracesUpToSixtyFour) {
    const auto nested = [](int depth) {
        return "@misc{k, title = " + QByteArray(depth, '{') + "Deep" + QByteArray(depth, '}') +
               "}\n" + lighthouse;
    };
    EXPECT_EQ(readBibtexText(nested(64)).entries.size(), 2);
    const Reading reading = readBibtexText(nested(65));
    EXPECT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.rejected, 1);
    EXPECT_TRUE(reading.warnings.at(0).message.contains(text("64 levels")));
    EXPECT_EQ(readBibtexText(nested(100'000)).entries.size(), 1);
}

TEST(Bibtex, RefusesAFileWhoseStringsStandForTooMuch) {
    QByteArray bomb = "@string{s = {" + QByteArray(60'000, 'x') + "}}\n";
    for (int i = 0; i < 200; ++i)
        bomb += "@misc{k, title = {t}, abstract = s # s # s # s # s # s # s # s # s # s}\n";
    const Reading reading = readBibtexText(bomb);
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, base::ErrorCode::TooLarge);
    EXPECT_TRUE(reading.error->message.contains(text("100 times")));
}

TEST(Bibtex, ReadsWhatReferenceManagersWrite) {
    if (!sample(QString())) GTEST_SKIP() << noSamples;
    const Reading zotero = readDigestFile(*sample(QStringLiteral(
        "zotero_bibtex_csl/export__arXiv_identifiers_in_BibLaTeX_export_460.bibtex")));
    ASSERT_EQ(zotero.entries.size(), 3);
    const model::Facts &quantum = zotero.entries.at(0).facts;
    EXPECT_EQ(quantum.authors.constFirst(), text("Troels F. Rønnow"));
    EXPECT_EQ(quantum.identifiers.arxiv, text("1401.2910"));
    EXPECT_EQ(quantum.identifiers.doi, text("10.1126/science.1252319"));
    EXPECT_EQ(quantum.published, text("2014-07"));
    EXPECT_EQ(zotero.entries.at(1).facts.title.raw,
              text("BV Master Action for Heterotic and Type II String Field Theories"));
    EXPECT_EQ(zotero.entries.at(2).facts.venue, QString());
    const Reading bulk = readDigestFile(
        *sample(QStringLiteral("zotero_bibtex_csl/export__Bulk_performance_test.bib")));
    EXPECT_EQ(bulk.entries.size(), 1241);
    EXPECT_TRUE(bulk.warnings.isEmpty());
}

} // namespace lectern::tests

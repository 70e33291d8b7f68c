// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/scholar/scholar_about.h"
#include "core/digest/formats/scholar/scholar_target.h"
#include "tests/digest/reading.h"

#include <gtest/gtest.h>

using namespace lectern;
using tests::readDigest;
using tests::Reading;
using tests::text;

namespace {

const QByteArray scholarAlert =
    "<!doctype html><html><body><h3><span>[PDF]</span> "
    "<a "
    "href=\"http://scholar.google.com/scholar_url?url=https://arxiv.org/pdf/"
    "1912.02015v2&amp;hl=en\""
    " class=\"gse_alrt_title\">On the Patience of Lighthouses</a></h3>"
    "<div style=\"color:#006621\">A Keeper, T Wick, M Le Nguyen…\u00A0- arXiv preprint "
    "arXiv:1912.02015, 2019</div>"
    "<div class=\"gse_alrt_sni\">We watch a lighthouse in a crowd-<br>based study of its <br>beam "
    "…</div><br>"
    "<h3><a class=\"m_17gse_alrt_title\" "
    "href=\"http://scholar.google.com/"
    "scholar_url?url=https%3A%2F%2Fdl.acm.org%2Fdoi%2Fabs%2F10.1145%"
    "2F3377.1%3Fa%3Db%26c&amp;hl=en\">Wicks</a></h3>"
    "<div>T Wick - … on Steady Light (SL), 2020</div></body></html>";

TEST(ScholarAlert, TellsPapersWithWhatIsKnownOfThem) {
    const Reading reading = readDigest(scholarAlert);
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.facts.format, text("scholar-alert"));
    EXPECT_EQ(reading.facts.rank, model::SourceRank::Snippet);
    const model::Facts &first = reading.entries[0].facts;
    EXPECT_EQ(first.title.tidy, text("On the Patience of Lighthouses"));
    EXPECT_EQ(first.authors, (QStringList{text("A Keeper"), text("T Wick"), text("M Le Nguyen")}));
    EXPECT_EQ(first.identifiers.arxiv, text("1912.02015"));
    EXPECT_EQ(first.identifiers.version, 2);
    EXPECT_EQ(first.url, text("https://arxiv.org/pdf/1912.02015v2"));
    EXPECT_EQ(first.published, text("2019"));
    EXPECT_EQ(first.venue, QString());
    EXPECT_EQ(first.abstract.tidy,
              text("We watch a lighthouse in a crowd-based study of its beam …"));
    const model::Facts &second = reading.entries[1].facts;
    EXPECT_EQ(second.identifiers.doi, text("10.1145/3377.1"));
    EXPECT_EQ(second.venue, text("on Steady Light (SL)"));
    EXPECT_EQ(second.published, text("2020"));
    EXPECT_EQ(second.abstract.tidy, QString());
}

TEST(ScholarAlert, InAMailHasItsDay) {
    const Reading reading = readDigest("From: Google Scholar <scholaralerts-noreply@google.com>\n"
                                       "Subject: Ada Keeper - new related research\n"
                                       "Date: Thu, 12 Dec 2019 23:50:00 -0800\n"
                                       "Content-Type: text/html; charset=utf-8\n\n" +
                                       scholarAlert);
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.facts.format, text("scholar-alert"));
    EXPECT_EQ(reading.facts.day, model::Day::of(2019, 12, 12));
}

TEST(ScholarAlert, MendsWhatKerningTookApart) {
    EXPECT_EQ(digest::scholarTitle(text("I ntegrated D evelopment E nvironments")),
              text("Integrated Development Environments"));
    for (const char *title :
         {"Repairing C programs", "A study of R packages", "Vitamin A and I", "From A to B by C"})
        EXPECT_EQ(digest::scholarTitle(text(title)), text(title));
    EXPECT_EQ(digest::scholarTitle(text("[HTML] Wicks")), text("Wicks"));
}

TEST(ScholarAlert, ReadsTheLineAboutAPaper) {
    struct Case {
        const char *about;
        const char *authors;
        const char *venue;
        const char *year;
    };
    for (const Case &each : {
             Case{"A Karmakar - 2019", "A Karmakar", "", "2019"},
             Case{"M Abdi, H Rocha", "M Abdi;H Rocha", "", ""},
             Case{"T Nguyen, P Vu… - 2019 IEEE Conference on Software …", "T Nguyen;P Vu",
                  "2019 IEEE Conference on Software", "2019"},
             Case{"A B - J. of Light, 2020 - Elsevier", "A B", "J. of Light", "2020"},
             Case{"", "", "", ""},
             Case{" - ", "", "", ""},
         }) {
        model::Facts facts;
        digest::readScholarAbout(text(each.about), facts);
        EXPECT_EQ(facts.authors.join(u';'), text(each.authors)) << each.about;
        EXPECT_EQ(facts.venue, text(each.venue)) << each.about;
        EXPECT_EQ(facts.published, text(each.year)) << each.about;
    }
}

TEST(ScholarAlert, FollowsItsLinksToWebAddressesOnly) {
    EXPECT_EQ(
        digest::scholarTarget(text("https://scholar.google.com/scholar_url?url=javascript:x")),
        QString());
    EXPECT_EQ(digest::scholarTarget(text("file:///etc/passwd")), QString());
    EXPECT_EQ(digest::scholarTarget(text("https://example.org/a?b=c")),
              text("https://example.org/a?b=c"));
    EXPECT_EQ(
        digest::scholarIdentifiers(text("https://openreview.net/forum?id=rJl-b3RcF7")).openReview,
        text("rJl-b3RcF7"));
    EXPECT_EQ(
        digest::scholarIdentifiers(text("https://link.springer.com/content/pdf/10.1007/a_1.pdf"))
            .doi,
        text("10.1007/a_1"));
    EXPECT_EQ(digest::scholarIdentifiers(text("https://example.org/pdf/1912.02015")).arxiv,
              QString());
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"
#include "tests/support/samples.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace lectern;
using base::ErrorCode;
using model::Announced;
using tests::Reading;
using tests::text;

namespace {

const QByteArray rule = QByteArray(78, '-') + '\n';

QByteArray heading() {
    return "Date: Fri,  3 Mar 23 01:29:12 GMT\n"
           "Subject: astro-ph daily 2 new + 1 crosses received\n\n" +
           rule + rule + "Archives at http://arxiv.org/\n" + rule +
           " Submissions to:\nMoss Studies\n"
           " received from  Wed  1 Mar 23 19:00:00 GMT  to  Thu  2 Mar 23 19:00:00 GMT\n" +
           rule + rule;
}

const QByteArray mossItem = "\\\\\n"
                            "arXiv:2303.00763\n"
                            "Date: Wed, 1 Mar 2023 19:00:02 GMT   (3197kb,D)\n"
                            "\n"
                            "Title: Moss grows on the northern side of every observatory that\n"
                            "  was ever built\n"
                            "Authors: Ada Moss (1), Bo F\\'ern (2) and Cy Reed ((1) Here, (2)\n"
                            "  There)\n"
                            "Categories: astro-ph.CO gr-qc\n"
                            "Comments: 12 pages, only minor changes to\n"
                            "  the results\n"
                            "Report-no: MOSS-12\n"
                            "Journal-ref: J. Moss 12 (2023)\n"
                            "  34-56\n"
                            "DOI: 10.1000/Moss.12\n"
                            "License: http://creativecommons.org/licenses/by/4.0/\n"
                            "\\\\\n"
                            "  We look at moss. Results: In contrast to lichen\n"
                            "it grows $> 5$ cm.\n"
                            "  It is green.\n"
                            "\\\\ ( https://arxiv.org/abs/2303.00763 ,  3197kb)\n";

const QByteArray crossItem = "\\\\\n"
                             "arXiv:math/0703001 (*cross-listing*)\n"
                             "Date: Thu, 1 Mar 2007 10:00:00 GMT   (14kb)\n"
                             "Date (revised v2): Fri, 2 Mar 2007 10:00:00 GMT   (15kb)\n"
                             "Date (revised v3): Wed, 1 Mar 2023 10:00:00 GMT   (0kb,I)\n"
                             "\n"
                             "Title: Fern groups\n"
                             "Author: Bo Fern\n"
                             "Categories: math.GR\n"
                             "\\\\\n"
                             "  An abstract of ferns.\n"
                             "\\\\ ( https://arxiv.org/abs/math/0703001 ,  15kb)\n";

const QByteArray replacedItem = "\\\\\n"
                                "arXiv:2011.00552\n"
                                "replaced with revised version Thu, 2 Mar 2023 11:00:13 GMT   "
                                "(829kb,D)\n"
                                "\n"
                                "Title: Reeds, revised\n"
                                "Authors: Cy Reed\n"
                                "Categories: q-bio.PE\n"
                                "\\\\ ( https://arxiv.org/abs/2011.00552 ,  829kb)\n";

QByteArray mailing() {
    return heading() + mossItem + "%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-\n" + rule +
           crossItem + "%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%\n" + rule +
           replacedItem + "%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---\nFor help, see x\n";
}

QByteArray quoted(const QByteArray &mark, const QByteArray &lines) {
    QByteArray result;
    for (const QByteArray &line : lines.split('\n'))
        result += mark + line + '\n';
    return result;
}

void expectMailing(const Reading &reading) {
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 3);
    const model::Facts &moss = reading.entries[0].facts;
    EXPECT_EQ(moss.title.tidy,
              text("Moss grows on the northern side of every observatory that was ever built"));
    EXPECT_EQ(moss.authors.size(), 3);
    EXPECT_EQ(moss.identifiers.arxiv, text("2303.00763"));
    EXPECT_EQ(moss.comments, text("12 pages, only minor changes to the results"));
    EXPECT_TRUE(moss.abstract.tidy.startsWith(text("We look at moss. Results: In contrast")));
    EXPECT_TRUE(moss.abstract.tidy.endsWith(text("It is green.")));
    EXPECT_EQ(reading.entries[1].announced, Announced::Cross);
    EXPECT_EQ(reading.entries[2].announced, Announced::Replaced);
    EXPECT_EQ(reading.entries[2].facts.title.tidy, text("Reeds, revised"));
    EXPECT_EQ(reading.rejected, 0);
}

TEST(ArxivMail, TellsWhoseItIsAndOfWhichDay) {
    const Reading reading = tests::readDigest(mailing());
    EXPECT_EQ(reading.facts.format, text("arxiv-mail"));
    EXPECT_EQ(reading.facts.source, text("arxiv-astro-ph"));
    EXPECT_EQ(reading.facts.rank, model::SourceRank::MailOrFeed);
    EXPECT_EQ(reading.facts.day, model::Day::of(2023, 3, 3));
}

TEST(ArxivMail, ReckonsTheDayFromTheDeadlineWhereNoDateStands) {
    const auto dayAfter = [](const char *deadline) {
        return tests::readDigest("received from  Wed  1 Mar 23 19:00:00 GMT  to  " +
                                 QByteArray(deadline) + '\n' + rule + mossItem)
            .facts.day;
    };
    EXPECT_EQ(dayAfter("Thu  2 Mar 23 19:00:00 GMT"), model::Day::of(2023, 3, 3));
    EXPECT_EQ(dayAfter("Fri  3 Mar 23 19:00:00 GMT"), model::Day::of(2023, 3, 6));
    EXPECT_EQ(dayAfter("Thu 31 Dec 98 19:00:00 GMT"), model::Day::of(1999, 1, 1));
    EXPECT_EQ(dayAfter("Thu 20 Nov 2025 19:00:00 GMT"), model::Day::of(2025, 11, 21));
}

TEST(ArxivMail, HoldsEveryFactOfAnItem) {
    const Reading reading = tests::readDigest(mailing());
    expectMailing(reading);
    const model::Entry &moss = reading.entries[0];
    EXPECT_EQ(moss.facts.title.raw,
              text("Moss grows on the northern side of every observatory that\n"
                   "  was ever built"));
    EXPECT_EQ(moss.facts.abstract.raw, text("  We look at moss. Results: In contrast to lichen\n"
                                            "it grows $> 5$ cm.\n"
                                            "  It is green."));
    EXPECT_EQ(moss.facts.categories, QStringList({text("astro-ph.CO"), text("gr-qc")}));
    EXPECT_EQ(moss.facts.venue, text("J. Moss 12 (2023) 34-56"));
    EXPECT_EQ(moss.facts.identifiers.doi, text("10.1000/moss.12"));
    EXPECT_EQ(moss.facts.identifiers.version, 1);
    EXPECT_EQ(moss.facts.published, text("2023-03-01"));
    EXPECT_EQ(moss.facts.updated, QString());
    EXPECT_EQ(moss.facts.url, text("https://arxiv.org/abs/2303.00763"));
    EXPECT_FALSE(moss.facts.withdrawn);
    EXPECT_EQ(moss.announced, Announced::New);
    EXPECT_EQ(moss.position, 1);
    EXPECT_EQ(moss.line, 17);
}

TEST(ArxivMail, KnowsVersionsAndWithdrawals) {
    const Reading reading = tests::readDigest(mailing());
    const model::Facts &cross = reading.entries[1].facts;
    EXPECT_EQ(cross.identifiers.arxiv, text("math/0703001"));
    EXPECT_EQ(cross.identifiers.version, 3);
    EXPECT_EQ(cross.published, text("2007-03-01"));
    EXPECT_EQ(cross.updated, text("2023-03-01"));
    EXPECT_TRUE(cross.withdrawn);
    const model::Facts &replaced = reading.entries[2].facts;
    EXPECT_EQ(replaced.identifiers.version, std::nullopt);
    EXPECT_EQ(replaced.published, QString());
    EXPECT_EQ(replaced.updated, text("2023-03-02"));
    EXPECT_EQ(replaced.abstract.raw, QString());
}

TEST(ArxivMail, ReadsWhatAMailClientHasQuotedOrWrapped) {
    for (const char *mark : {"> ", ">", ">> ", "> > ", "| ", "    "})
        expectMailing(tests::readDigest("On Friday arXiv wrote:\n" + quoted(mark, mailing())));
    QByteArray halved = mailing();
    expectMailing(tests::readDigest(halved.replace("\\\\", "\\")));
    QByteArray unindented = mailing();
    expectMailing(tests::readDigest(unindented.replace("\n  ", "\n")));
    QByteArray parted = mailing();
    expectMailing(tests::readDigest(
        parted.replace("\\\\ ( http", "\\\\\n( http").replace("--------\n", "--\n------\n")));
    QByteArray windows = mailing();
    expectMailing(tests::readDigest(windows.replace("\n", "\r\n")));
    expectMailing(tests::readDigest("\xEF\xBB\xBF" + mailing()));
}

TEST(ArxivMail, ReadsEachLineInItsOwnEncoding) {
    QByteArray mixed = mailing();
    mixed.replace("Author: Bo Fern", "Author: Andr\xe9 Fern").replace("Cy Reed", "Cy Ré");
    const Reading reading = tests::readDigest(mixed);
    ASSERT_EQ(reading.entries.size(), 3);
    EXPECT_EQ(reading.entries[1].facts.authors, QStringList(text("André Fern")));
    EXPECT_EQ(reading.entries[2].facts.authors, QStringList(text("Cy Ré")));
    EXPECT_EQ(reading.warnings.size(), 1);
}

TEST(ArxivMail, KeepsBackslashesInsideAnAbstract) {
    QByteArray broken = mailing();
    broken.replace("it grows", "and\n\\\\\nit grows");
    const Reading reading = tests::readDigest(broken);
    expectMailing(reading);
    EXPECT_TRUE(reading.entries[0].facts.abstract.raw.contains(text("and\n\\\\\nit grows")));
}

TEST(ArxivMail, FindsItsWayWhereRulesAndEndsAreLost) {
    QByteArray lost = mailing();
    expectMailing(tests::readDigest(lost.replace(rule, "")));
    QByteArray endless = mailing();
    endless.replace("\\\\ ( https://arxiv.org/abs/2303.00763 ,  3197kb)\n", "");
    expectMailing(tests::readDigest(endless));
}

TEST(ArxivMail, RefusesOnlyTheItemThatIsCutShort) {
    const QByteArray whole = mailing();
    const qsizetype cross = whole.indexOf(crossItem);
    const auto entriesUpTo = [&whole](qsizetype size) {
        return tests::readDigest(whole.first(size));
    };
    for (qsizetype size = cross + 40; size < cross + crossItem.indexOf("\n\\\\ ("); ++size) {
        if (whole.first(size).trimmed().endsWith('\\')) continue; // no abstract: a whole item
        const Reading reading = entriesUpTo(size);
        ASSERT_FALSE(reading.error) << size;
        EXPECT_EQ(reading.entries.size(), 1) << size;
        EXPECT_EQ(reading.rejected, 1) << size;
        EXPECT_EQ(reading.warnings.size(), 1) << size;
    }
}

TEST(ArxivMail, MayHoldNoPaper) {
    const Reading reading = tests::readDigest(heading() + "%%%---%%%---%%%---%%%---\n");
    EXPECT_FALSE(reading.error);
    EXPECT_EQ(reading.entries.size(), 0);
    EXPECT_EQ(reading.rejected, 0);
}

TEST(ArxivMail, RejectsAnItemWithoutATitleByItsLine) {
    QByteArray untitled = mailing();
    const Reading reading = tests::readDigest(untitled.replace("Title: Fern groups\n", ""));
    EXPECT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.rejected, 1);
    ASSERT_EQ(reading.warnings.size(), 1);
    EXPECT_EQ(reading.warnings[0].line,
              untitled.first(untitled.indexOf("math/0703")).count('\n') + 1);
}

TEST(ArxivMail, RefusesAnItemLargerThanAnyMayBe) {
    QByteArray huge = mailing();
    huge.replace("  It is green.\n", (QByteArray(1000000, 'a') + '\n').repeated(9));
    const Reading reading = tests::readDigest(huge);
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, ErrorCode::TooLarge);
    EXPECT_TRUE(reading.error->message.contains(text("8 MiB")));
}

QByteArray monthly() {
    return "Papers received as of Sat 29 Nov 97 01:00:19 GMT.\n\n" + rule + rule +
           "\\\\\n"
           "Paper (*cross-listing*): cond-mat/9712129\n"
           "From: Ada Moss <someone@example.com>\n"
           "Date: Thu, 11 Dec 1997 20:47:36 GMT   (14kb)\n"
           "Date (revised): Sat, 30 May 1998 21:45:24 GMT   (16kb)\n"
           "Date (revised): Mon, 8 Jun 1998 16:33:09 GMT   (16kb)\n"
           "\n"
           "Title: On moss\n"
           "Authors: A. Moss (Moss University), B. Fern (Fern University)\n"
           "Comments: This paper has been withdrawn by the author\n"
           "Subj-class: Moss Mechanics; Ferns\n"
           "\\\\\n" +
           rule +
           "\\\\\n"
           "Paper: astro-ph/0001001\n"
           "Date: Mon, 3 Jan 2000 19:46:07 GMT   (346kb)\n"
           "\n"
           "Title: Ferns\n"
           "Authors: B. Fern\n"
           "\\\\\n";
}

TEST(ArxivListing, ReadsAMonthOfTheNineties) {
    const Reading reading = tests::readDigest(monthly());
    ASSERT_FALSE(reading.error);
    EXPECT_EQ(reading.facts.format, text("arxiv-listing"));
    EXPECT_EQ(reading.facts.source, text("arxiv"));
    EXPECT_EQ(reading.facts.day, model::Day::of(1997, 11, 29));
    ASSERT_EQ(reading.entries.size(), 2);
    const model::Entry &moss = reading.entries[0];
    EXPECT_EQ(moss.facts.identifiers.arxiv, text("cond-mat/9712129"));
    EXPECT_EQ(moss.facts.identifiers.version, 3);
    EXPECT_EQ(moss.facts.updated, text("1998-06-08"));
    EXPECT_EQ(moss.facts.authors, QStringList({text("A. Moss"), text("B. Fern")}));
    EXPECT_EQ(moss.announced, Announced::Cross);
    EXPECT_TRUE(moss.facts.withdrawn);
    EXPECT_EQ(reading.entries[1].facts.identifiers.arxiv, text("astro-ph/0001001"));
    EXPECT_EQ(reading.entries[1].announced, Announced::New);
}

TEST(ArxivListing, ReadsAWeekByItsDays) {
    const QByteArray item = "\\\\\narXiv:2303.01496\nDate: Thu, 2 Mar 2023 18:56:47 GMT   "
                            "(828kb,D)\n\nTitle: Moss\nAuthors: A. Moss\n\\\\\n";
    const Reading reading =
        tests::readDigest(rule + "\\\\\n/* Fri, 3 Mar 2023 */\n\\\\\n" + rule + item + rule +
                          "\\\\\n/* Thu, 2 Mar 2023 */\n\\\\\n" + rule + item);
    ASSERT_FALSE(reading.error);
    EXPECT_EQ(reading.facts.format, text("arxiv-listing"));
    EXPECT_EQ(reading.facts.day, model::Day::of(2023, 3, 3));
    EXPECT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.rejected, 0);
}

TEST(ArxivListing, IsNotWhatOnlySpeaksOfArxiv) {
    for (const char *other : {"Dear all,\narXiv:2303.00763 is nice.\n\\\\\nBye\n",
                              "\\\\\n\\begin{document}\n\\\\\n", "\\\\\n"})
        EXPECT_EQ(tests::readDigest(other).error->code, ErrorCode::NoPapers) << other;
    const Reading forced =
        tests::readDigest("Dear all,\nnothing\n", QStringLiteral("arxiv-listing"));
    ASSERT_TRUE(forced.error);
    EXPECT_EQ(forced.error->code, ErrorCode::NoPapers);
}

TEST(ArxivListing, SurvivesEveryCutAndLostByte) {
    const QByteArray whole = mailing() + monthly();
    for (qsizetype i = 0; i < whole.size(); i += 7) {
        const Reading cut = tests::readDigest(whole.first(i), QStringLiteral("arxiv-listing"));
        EXPECT_LE(cut.entries.size() + cut.rejected, 5) << i;
        QByteArray dented = whole;
        dented[i] = '\0';
        const Reading reading = tests::readDigest(dented, QStringLiteral("arxiv-listing"));
        EXPECT_GE(reading.entries.size(), 4) << i;
    }
}

TEST(ArxivSamples, GiveTheFactsThatStandInThem) {
    const auto path = tests::sample(QStringLiteral("arxiv_listing_new/astro-ph__new.CO.txt"));
    if (!path) GTEST_SKIP() << tests::noSamples;
    const Reading reading = tests::readDigestFile(*path);
    EXPECT_EQ(reading.facts.source, text("arxiv-astro-ph.co"));
    EXPECT_EQ(reading.facts.day, model::Day::of(2023, 3, 3));
    ASSERT_EQ(reading.entries.size(), 23);
    EXPECT_TRUE(reading.warnings.isEmpty());
    EXPECT_EQ(reading.entries[0].facts.identifiers.arxiv, text("2303.00769"));
    EXPECT_EQ(reading.entries[0].facts.authors.size(), 13);
    EXPECT_EQ(reading.entries[1].facts.authors.last(), text("The CMB-S4 Collaboration"));
    const auto announced = [&reading](Announced kind) {
        return std::count_if(reading.entries.cbegin(), reading.entries.cend(),
                             [kind](const model::Entry &e) { return e.announced == kind; });
    };
    EXPECT_EQ(announced(Announced::Replaced), 16);
    for (const model::Entry &entry : reading.entries)
        EXPECT_EQ(entry.facts.abstract.raw.isEmpty(), entry.announced == Announced::Replaced);
}

TEST(ArxivSamples, HaveAnIdAuthorsAndADateInEveryItem) {
    for (const char *name :
         {"arxiv_listing_month/astro-ph__0007.txt", "arxiv_listing_month/astro-ph__0801.txt",
          "arxiv_listing_month/astro-ph__2302.txt", "arxiv_listing_month/math-ph__9712.txt",
          "arxiv_listing_pastweek/astro-ph__pastweek.IM.txt",
          "arxiv_mail/cs_2024-11-22.excerpt.txt"}) {
        const auto path = tests::sample(text(name));
        if (!path) GTEST_SKIP() << tests::noSamples;
        const Reading reading = tests::readDigestFile(*path);
        EXPECT_EQ(reading.rejected, 0) << name;
        EXPECT_TRUE(reading.facts.day || text(name).contains(text("0801")) ||
                    text(name).contains(text("2302")))
            << name;
        for (const model::Entry &entry : reading.entries) {
            EXPECT_FALSE(entry.facts.identifiers.arxiv.isEmpty()) << name << entry.line;
            EXPECT_TRUE(entry.facts.identifiers.version) << name << entry.line;
            EXPECT_EQ(entry.facts.published.size(), 10) << name << entry.line;
            EXPECT_FALSE(entry.facts.authors.isEmpty()) << name << entry.line;
            EXPECT_FALSE(entry.facts.categories.isEmpty()) << name << entry.line;
        }
    }
}

} // namespace

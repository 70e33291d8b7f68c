// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"
#include "tests/support/samples.h"

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

const QByteArray arxivRss = R"(<?xml version='1.0' encoding='UTF-8'?>
<rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0">
 <channel>
  <title>cs.LG updates on arXiv.org</title>
  <link>http://rss.arxiv.org/rss/cs.LG</link>
  <lastBuildDate>Tue, 26 Mar 2024 04:00:03 +0000</lastBuildDate>
  <pubDate>Tue, 26 Mar 2024 00:00:00 -0400</pubDate>
  %1
 </channel>
</rss>)";

QByteArray rssWith(const QByteArray &items) {
    return QByteArray(arxivRss).replace("%1", items);
}

QByteArray rssItem(const QByteArray &type) {
    return "<item><title>On &lt;small&gt; "
           "steps</title><link>https://arxiv.org/abs/2403.15527</link>"
           "<description>arXiv:2403.15527v2 Announce Type: " +
           type +
           " \nAbstract: We walk.\n  Slowly.</description>"
           "<guid isPermaLink=\"false\">oai:arXiv.org:2403.15527v2</guid>"
           "<category>cs.LG</category><category>stat.ML</category><category>62F15</category>"
           "<arxiv:announce_type>" +
           type +
           "</arxiv:announce_type><arxiv:DOI>10.1000/XYZ</arxiv:DOI>"
           "<arxiv:journal_reference>J. Steps 3 (2024)</arxiv:journal_reference>"
           "<dc:creator>Ann Lee, Bo Rodr\\'iguez</dc:creator></item>";
}

const QByteArray apiHead = R"(<?xml version="1.0"?>
<feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
<id>http://arxiv.org/api/abc</id><title>arXiv Query</title><updated>2026-04-12T22:10:26Z</updated>)";

} // namespace

TEST(ArxivRss, ReadsAnItemWithAllThatItTells) {
    const Reading reading = readDigest(rssWith(rssItem("new")));
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 1);
    const model::Entry &entry = reading.entries.constFirst();
    EXPECT_EQ(reading.facts.format, text("arxiv-rss"));
    EXPECT_EQ(reading.facts.source, text("arxiv-cs.lg"));
    EXPECT_EQ(reading.facts.day, model::Day::of(2024, 3, 26));
    EXPECT_EQ(entry.facts.title.raw, text("On <small> steps"));
    EXPECT_EQ(entry.facts.abstract.raw, text("We walk.\n  Slowly."));
    EXPECT_EQ(entry.facts.identifiers.arxiv, text("2403.15527"));
    EXPECT_EQ(entry.facts.identifiers.version, 2);
    EXPECT_EQ(entry.facts.identifiers.doi, text("10.1000/xyz"));
    EXPECT_EQ(entry.facts.venue, text("J. Steps 3 (2024)"));
    EXPECT_EQ(entry.facts.categories, (QStringList{text("cs.LG"), text("stat.ML")}));
    EXPECT_EQ(entry.facts.authors.size(), 2);
    EXPECT_EQ(entry.announced, model::Announced::New);
}

TEST(ArxivRss, KnowsHowEachPaperWasAnnounced) {
    const Reading reading =
        readDigest(rssWith(rssItem("cross") + rssItem("replace") + rssItem("replace-cross")));
    ASSERT_EQ(reading.entries.size(), 3);
    EXPECT_EQ(reading.entries.at(0).announced, model::Announced::Cross);
    EXPECT_EQ(reading.entries.at(1).announced, model::Announced::Replaced);
    EXPECT_EQ(reading.entries.at(2).announced, model::Announced::Replaced);
    EXPECT_EQ(reading.entries.at(2).position, 3);
}

TEST(ArxivRss, TakesTheEmptyFeedOfAWeekendAsOne) {
    const Reading reading = readDigest(rssWith({}));
    EXPECT_FALSE(reading.error);
    EXPECT_TRUE(reading.entries.isEmpty());
    EXPECT_EQ(reading.facts.day, model::Day::of(2024, 3, 26));
}

TEST(ArxivRss, ReadsTheSiteSummaryOfBefore) {
    const Reading reading = readDigest(R"(<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="http://arxiv.org/"><title>hep-ex updates on arXiv.org</title>
<link>http://arxiv.org/</link><dc:date>2018-05-23T20:30:00-05:00</dc:date></channel>
<item rdf:about="http://arxiv.org/abs/1805.08875">
<title>Spin of (small) things. (arXiv:1805.08875v1 [hep-ex] UPDATED)</title>
<link>http://arxiv.org/abs/1805.08875</link>
<description>&lt;p&gt;Where $2&amp;lt;x$ holds.
&lt;/p&gt;</description>
<dc:creator>&lt;a href="http://arxiv.org/a"&gt;Ann Lee&lt;/a&gt;, &lt;a href="x"&gt;Bo Ek&lt;/a&gt;</dc:creator>
</item></rdf:RDF>)");
    ASSERT_EQ(reading.entries.size(), 1);
    const model::Entry &entry = reading.entries.constFirst();
    EXPECT_EQ(reading.facts.format, text("arxiv-rss"));
    EXPECT_EQ(entry.facts.title.raw, text("Spin of (small) things"));
    EXPECT_EQ(entry.facts.abstract.raw, text("Where $2<x$ holds."));
    EXPECT_EQ(entry.facts.authors, (QStringList{text("Ann Lee"), text("Bo Ek")}));
    EXPECT_EQ(entry.facts.identifiers.version, 1);
    EXPECT_EQ(entry.announced, model::Announced::Replaced);
}

// As bioRxiv's feeds have them.
TEST(Rss, SpeaksTheNamesOfAListWithFamiliesFirst) {
    const Reading reading = readDigest(R"(<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="http://example.org"><title>Tides</title></channel>
<item rdf:about="http://example.org/1"><title>On tides</title><link>http://example.org/1</link>
<dc:creator><![CDATA[ Moss, A., Fern, B. C., van den Reed, D. ]]></dc:creator>
<dc:identifier>doi:10.1101/2024.01.01.573841</dc:identifier>
</item></rdf:RDF>)");
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.entries.constFirst().facts.identifiers.doi,
              text("10.1101/2024.01.01.573841"));
    EXPECT_EQ(reading.entries.constFirst().facts.authors,
              (QStringList{text("A. Moss"), text("B. C. Fern"), text("D. van den Reed")}));
}

TEST(Rss, KeepsParagraphsApartAndAPersonOne) {
    const Reading reading = readDigest(R"(<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Tides</title><entry><title>On tides</title>
<link href="http://example.org/1"/><author><name>Ada Moss</name></author>
<author><name>Fern, Bo</name></author><author><name>Reed, Jr.</name></author>
<summary type="html">&lt;p&gt;They rise.&lt;/p&gt;&lt;p&gt;They fall.&lt;/p&gt;</summary>
</entry></feed>)");
    ASSERT_EQ(reading.entries.size(), 1);
    const model::Facts &facts = reading.entries.constFirst().facts;
    EXPECT_EQ(facts.abstract.tidy, text("They rise.\n\nThey fall."));
    EXPECT_EQ(facts.authors, (QStringList{text("Ada Moss"), text("Bo Fern"), text("Reed Jr.")}));
}

// The mark stands inside the brackets, behind the category.
TEST(ArxivRss, KnowsHowEachPaperOfTheSiteSummaryWasAnnounced) {
    QByteArray items;
    for (const char *mark : {"", " CROSS LISTED", " UPDATED"})
        items += "<item><title>On moss. (arXiv:1805.08875v2 [hep-ex]" + QByteArray(mark) +
                 ")</title><link>http://arxiv.org/abs/1805.08875</link></item>";
    const Reading reading =
        readDigest("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
                   "xmlns=\"http://purl.org/rss/1.0/\"><channel><link>http://arxiv.org/</link>"
                   "</channel>" +
                   items + "</rdf:RDF>");
    ASSERT_EQ(reading.entries.size(), 3);
    EXPECT_EQ(reading.facts.format, text("arxiv-rss"));
    EXPECT_EQ(reading.entries[0].announced, model::Announced::New);
    EXPECT_EQ(reading.entries[1].announced, model::Announced::Cross);
    EXPECT_EQ(reading.entries[2].announced, model::Announced::Replaced);
    for (const model::Entry &entry : reading.entries) {
        EXPECT_EQ(entry.facts.title.raw, text("On moss"));
        EXPECT_EQ(entry.facts.categories, QStringList{text("hep-ex")});
        EXPECT_EQ(entry.facts.identifiers.version, 2);
    }
}

TEST(ArxivAtom, ReadsTheDaysAnnouncements) {
    const Reading reading = readDigest(R"(<?xml version='1.0'?>
<feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://www.w3.org/2005/Atom">
<id>http://rss.arxiv.org/atom/cs.AI</id><title>cs.AI updates on arXiv.org</title>
<updated>2025-08-20T04:00:12+00:00</updated><link href="http://rss.arxiv.org/atom/cs.AI" rel="self"/>
<entry><id>oai:arXiv.org:2508.13426v1</id><title>Agents at rest</title><updated>2025-08-20T04:00:12+00:00</updated>
<link href="https://arxiv.org/abs/2508.13426" rel="alternate"/>
<summary>arXiv:2508.13426v1 Announce Type: new
Abstract: They sleep.</summary><category term="cs.AI"/><published>2025-08-20T00:00:00-04:00</published>
<arxiv:announce_type>new</arxiv:announce_type><dc:creator>Ann Lee, Bo Ek</dc:creator></entry></feed>)");
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.facts.format, text("arxiv-atom"));
    EXPECT_EQ(reading.facts.source, text("arxiv-cs.ai"));
    EXPECT_EQ(reading.facts.day, model::Day::of(2025, 8, 20));
    EXPECT_EQ(reading.entries.constFirst().facts.abstract.raw, text("They sleep."));
    EXPECT_EQ(reading.entries.constFirst().facts.published, QString());
    EXPECT_EQ(reading.entries.constFirst().facts.authors.size(), 2);
}

TEST(ArxivApi, ReadsAnAnswer) {
    const Reading reading = readDigest(
        apiHead +
        "<entry><id>http://arxiv.org/abs/quant-ph/0201082v1</id><title>A  title\n  wrapped</title>"
        "<updated>2002-01-20T08:18:33Z</updated><published>2002-01-17T08:18:33Z</published>"
        "<summary>  First\nline.</summary><author><name>Ann Lee</name>"
        "<arxiv:affiliation>Here</arxiv:affiliation></author><author><name>Bo Ek</name></author>"
        "<arxiv:comment>This paper has been withdrawn</arxiv:comment>"
        "<link href=\"http://arxiv.org/pdf/quant-ph/0201082v1\" rel=\"related\"/>"
        "<link href=\"http://arxiv.org/abs/quant-ph/0201082v1\" rel=\"alternate\"/>"
        "<category term=\"math.DG\"/><category term=\"53D10, 53D15\"/>"
        "<arxiv:primary_category term=\"quant-ph\"/></entry></feed>");
    ASSERT_EQ(reading.entries.size(), 1);
    const model::Facts &facts = reading.entries.constFirst().facts;
    EXPECT_EQ(reading.facts.format, text("arxiv-api"));
    EXPECT_EQ(facts.identifiers.arxiv, text("quant-ph/0201082"));
    EXPECT_EQ(facts.identifiers.version, 1);
    EXPECT_EQ(facts.title.raw, text("A  title\n  wrapped"));
    EXPECT_EQ(facts.title.tidy, text("A title wrapped"));
    EXPECT_EQ(facts.authors, (QStringList{text("Ann Lee"), text("Bo Ek")}));
    EXPECT_EQ(facts.categories, (QStringList{text("quant-ph"), text("math.DG")}));
    EXPECT_EQ(facts.published, text("2002-01-17"));
    EXPECT_EQ(facts.updated, text("2002-01-20"));
    EXPECT_EQ(facts.url, text("http://arxiv.org/abs/quant-ph/0201082v1"));
    EXPECT_TRUE(facts.withdrawn);
}

TEST(ArxivApi, RefusesAnErrorThatComesAsAFeed) {
    const Reading reading = readDigest(
        apiHead +
        "<entry><id>https://arxiv.org/api/errors#incorrect_id_format_for_abc</id>"
        "<title>Error</title><summary>incorrect id format for abc</summary></entry></feed>");
    ASSERT_TRUE(reading.error);
    EXPECT_TRUE(reading.error->message.contains(text("incorrect id format for abc")));
    EXPECT_TRUE(reading.entries.isEmpty());
}

// As the manual of the API shows one; it would come in as a paper called “Error”.
TEST(ArxivApi, RefusesAnErrorThatNamesNoSchemaOfArxiv) {
    const Reading reading = readDigest(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">"
        "<link href=\"http://arxiv.org/api/query?id_list=abc\" rel=\"self\"/>"
        "<title>ArXiv Query: id_list=abc</title><id>http://arxiv.org/api/abc</id>"
        "<entry><id>http://arxiv.org/api/errors#incorrect_id_format_for_abc</id>"
        "<title>Error</title><summary>incorrect id format for abc</summary></entry></feed>");
    ASSERT_TRUE(reading.error);
    EXPECT_TRUE(reading.error->message.contains(text("incorrect id format for abc")));
}

TEST(ArxivApi, TakesAnAnswerWithoutEntries) {
    const Reading reading = readDigest(apiHead + "</feed>");
    EXPECT_FALSE(reading.error);
    EXPECT_TRUE(reading.entries.isEmpty());
}

TEST(Rss, ReadsAFeedMadeFromTheDailyPapers) {
    const Reading reading = readDigest(R"(<rss><channel><title>Somebody's papers</title>
<lastBuildDate>Mon, 03 Aug 2026 02:05:52</lastBuildDate>
<item><title>Rewards of one's own</title><link>https://huggingface.co/papers/2607.23802</link>
<description>&lt;p&gt;&lt;img src="x.png"/&gt;&lt;/p&gt;&lt;p&gt;&lt;b&gt;Authors:&lt;/b&gt; Ann Lee, Bo Ek&lt;/p&gt;&lt;p&gt;&lt;b&gt;Upvotes:&lt;/b&gt; 3&lt;/p&gt;&lt;p&gt;&lt;b&gt;Summary:&lt;/b&gt; It works.&lt;/p&gt;</description>
<pubDate>Mon, 03 Aug 2026 02:05:52</pubDate></item></channel></rss>)");
    ASSERT_EQ(reading.entries.size(), 1);
    const model::Entry &entry = reading.entries.constFirst();
    EXPECT_EQ(reading.facts.format, text("rss"));
    EXPECT_EQ(reading.facts.source, text("Somebody's papers"));
    EXPECT_EQ(entry.facts.identifiers.arxiv, text("2607.23802"));
    EXPECT_EQ(entry.facts.abstract.raw, text("It works."));
    EXPECT_EQ(entry.facts.authors.size(), 2);
    EXPECT_EQ(entry.readings.upvotes, 3);
    EXPECT_EQ(entry.facts.published, text("2026-08-03"));
}

TEST(Atom, ReadsAFeedOfAnybody) {
    const Reading reading =
        readDigest(R"(<feed xmlns="http://www.w3.org/2005/Atom"><title>A lab</title>
<updated>2026-01-02T00:00:00Z</updated><entry><title type="html">Fast &amp;amp; loose</title>
<link href="https://lab.example.org/2024.12345"/><summary>Short.</summary>
<content type="html">&lt;p&gt;A longer text.&lt;/p&gt;</content></entry></feed>)");
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.facts.format, text("atom"));
    EXPECT_EQ(reading.entries.constFirst().facts.title.raw, text("Fast & loose"));
    EXPECT_EQ(reading.entries.constFirst().facts.abstract.raw, text("A longer text."));
    EXPECT_EQ(reading.entries.constFirst().facts.identifiers.arxiv, QString());
}

TEST(Feeds, FindTheDoiThatIsTheNameOrTheAddressOfAnItem) {
    const auto doiOf = [](const QByteArray &inside) {
        const Reading reading =
            readDigest("<rss><channel><title>A journal</title><item><title>Kelp</title>" + inside +
                       "</item></channel></rss>");
        return reading.entries.value(0).facts.identifiers.doi;
    };
    EXPECT_EQ(doiOf("<guid>10.1000/KELP.1</guid><link>https://a.org/1</link>"),
              text("10.1000/kelp.1"));
    EXPECT_EQ(doiOf("<guid>7</guid><link>https://doi.org/10.1000/kelp.1</link>"),
              text("10.1000/kelp.1"));
    EXPECT_EQ(doiOf("<guid>https://a.org/10.1000/7</guid><link>https://a.org/1</link>"), QString());
}

TEST(Feeds, TakeTheNameOfAnItemWithoutALinkForItsPage) {
    const Reading reading =
        readDigest("<rss><channel><title>A lab</title><item><title>Kelp</title>"
                   "<guid>https://lab.org/kelp</guid><author>moss@lab.org (Ada Moss)</author>"
                   "</item><item><title>Moss</title><guid>42</guid><author>Bo Ek (MIT)</author>"
                   "</item></channel></rss>");
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.entries.at(0).facts.url, text("https://lab.org/kelp"));
    EXPECT_EQ(reading.entries.at(0).facts.authors, QStringList(text("Ada Moss")));
    EXPECT_EQ(reading.entries.at(1).facts.url, QString());
    EXPECT_EQ(reading.entries.at(1).facts.authors, QStringList(text("Bo Ek")));
}

TEST(Feeds, AreKnownByARootBehindWhatHasToBeMended) {
    const QByteArray feed = rssWith(rssItem("new"));
    const QByteArray channel =
        QByteArray(feed).replace("cs.LG updates", "cs.LG Andr\xE9's updates");
    const QByteArray before = QByteArray(feed).replace("<rss ", "<!-- Andr\xE9 \x01 --><rss ");
    for (const QByteArray &file : {"\n \n" + feed, channel, before}) {
        const Reading reading = readDigest(file);
        ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
        EXPECT_EQ(reading.facts.format, text("arxiv-rss"));
        EXPECT_EQ(reading.entries.size(), 1);
    }
}

TEST(Feeds, TakeTheEntitiesOfHtml) {
    const QByteArray item = rssItem("new").replace("Ann Lee", "Ann&nbsp;L&eacute;e");
    const Reading reading =
        readDigest(QByteArray(rssWith(item)).replace("cs.LG up", "cs.LG&nbsp;up"));
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    EXPECT_EQ(reading.entries.at(0).facts.authors.at(0), text("Ann Lée"));
    EXPECT_TRUE(readDigest(rssWith("<item><title>&bogus;</title></item>")).error);
    const QByteArray many =
        rssItem("new").replace("Slowly", QByteArray("&nbsp;").repeated(100'000));
    EXPECT_EQ(readDigest(rssWith(many)).entries.size(), 1);
}

TEST(Feeds, TakeTheFirstOfSeveralDois) {
    const QByteArray item = rssItem("new").replace("10.1000/XYZ", " 10.1000/XYZ\n 10.1000/ABC ");
    EXPECT_EQ(readDigest(rssWith(item)).entries.at(0).facts.identifiers.doi, text("10.1000/xyz"));
}

TEST(Feeds, AreRefusedWhenCutShortOrDamaged) {
    const QByteArray whole = rssWith(rssItem("new") + rssItem("cross"));
    for (qsizetype size = whole.indexOf("<item>"); size < whole.size() - 1; size += 7)
        EXPECT_TRUE(readDigest(whole.first(size)).error) << size;
    EXPECT_TRUE(readDigest(rssWith("<item><title>x</item>")).error);
    EXPECT_TRUE(readDigest(whole + "<more/>").error);
}

TEST(Feeds, RefuseADocumentTypeOfTheirOwn) {
    const QByteArray own = "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                           "<rss><channel><item><title>&b;</title></item></channel></rss>";
    const Reading reading = readDigest(own);
    ASSERT_TRUE(reading.error);
    EXPECT_TRUE(reading.entries.isEmpty());
}

TEST(Feeds, RefuseWhatPassesTheCapsOfXml) {
    EXPECT_TRUE(readDigest(rssWith(QByteArray("<a>").repeated(100))).error);
    EXPECT_TRUE(
        readDigest(rssWith("<item " + QByteArray("a=\"1\" ").repeated(20'000) + "/>")).error);
}

TEST(Feeds, AreReadInTheEncodingTheyDeclare) {
    const Reading latin = readDigest("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><channel>"
                                     "<item><title>Caf\xE9</title></item></channel></rss>");
    ASSERT_EQ(latin.entries.size(), 1);
    EXPECT_EQ(latin.entries.constFirst().facts.title.raw, text("Café"));
    const QString utf16 =
        text("<rss><channel><item><title>Caf\u00e9</title></item></channel></rss>");
    const QByteArray bytes =
        "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(utf16.utf16()), utf16.size() * 2);
    const Reading wide = readDigest(bytes);
    ASSERT_EQ(wide.entries.size(), 1);
    EXPECT_EQ(wide.entries.constFirst().facts.title.raw, text("Café"));
}

} // namespace lectern::tests

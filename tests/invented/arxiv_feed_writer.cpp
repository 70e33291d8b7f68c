// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/invented/text_forms.h"
#include "tests/invented/writers.h"

namespace lectern::tests {

namespace {

QByteArray announced(const InventedPaper &paper) {
    return "arXiv:" + paper.arxivId +
           "v1 Announce Type: new \nAbstract: " + escapedForMarkup(paper.abstract);
}

QByteArray oaiAuthor(const QByteArray &name) {
    const qsizetype blank = name.lastIndexOf(' ');
    return "<author><keyname>" + escapedForMarkup(name.mid(blank + 1)) + "</keyname><forenames>" +
           escapedForMarkup(name.left(blank)) + "</forenames></author>";
}

const QByteArray dublinCore = "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
const QByteArray arxivSchema = "xmlns:arxiv=\"http://arxiv.org/schemas/atom\"";

} // namespace

QByteArray writeArxivRss(const Papers &papers) {
    QByteArray file = "<?xml version='1.0' encoding='UTF-8'?>\n<rss " + arxivSchema + ' ' +
                      dublinCore +
                      " version=\"2.0\">\n<channel><title>cs.LG updates on arXiv.org</title>"
                      "<link>http://rss.arxiv.org/rss/cs.LG</link>"
                      "<pubDate>Wed, 18 Sep 2024 00:00:00 -0400</pubDate>\n";
    for (const InventedPaper &paper : papers)
        file += "<item>\n<title>" + escapedForMarkup(paper.title) +
                "</title>\n<link>https://arxiv.org/abs/" + paper.arxivId +
                "</link>\n<description>" + announced(paper) +
                "</description>\n<guid isPermaLink=\"false\">oai:arXiv.org:" + paper.arxivId +
                "v1</guid>\n<category>cs.LG</category>\n"
                "<arxiv:announce_type>new</arxiv:announce_type>\n<dc:creator>" +
                escapedForMarkup(paper.authors.join(", ")) + "</dc:creator>\n</item>\n";
    return file + "</channel></rss>\n";
}

QByteArray writeArxivRdf(const Papers &papers) {
    QByteArray file =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF "
        "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
        "xmlns=\"http://purl.org/rss/1.0/\" " +
        dublinCore +
        ">\n<channel rdf:about=\"http://arxiv.org/\"><title>cs updates on arXiv.org</title>\n"
        "<link>http://arxiv.org/</link><dc:date>2024-09-18T20:30:00-05:00</dc:date></channel>\n";
    for (const InventedPaper &paper : papers)
        file += "<item rdf:about=\"http://arxiv.org/abs/" + paper.arxivId + "\">\n<title>" +
                escapedForMarkup(paper.title) + ". (arXiv:" + paper.arxivId +
                "v1 [cs.LG])</title>\n<link>http://arxiv.org/abs/" + paper.arxivId +
                "</link>\n<description>" +
                escapedForMarkup("<p>" + escapedForMarkup(paper.abstract) + "</p>") +
                "</description>\n<dc:creator>" +
                escapedForMarkup(escapedForMarkup(paper.authors.join(", "))) +
                "</dc:creator>\n</item>\n";
    return file + "</rdf:RDF>\n";
}

QByteArray writeArxivAtom(const Papers &papers) {
    QByteArray file =
        "<?xml version='1.0' encoding='UTF-8'?>\n<feed " + arxivSchema + ' ' + dublinCore +
        " xmlns=\"http://www.w3.org/2005/Atom\"><id>http://rss.arxiv.org/atom/cs.AI</id>"
        "<title>cs.AI updates on arXiv.org</title><updated>2024-09-18T04:00:12+00:00</updated>\n"
        "<link href=\"http://rss.arxiv.org/atom/cs.AI\" rel=\"self\"/>\n";
    for (const InventedPaper &paper : papers)
        file += "<entry><id>oai:arXiv.org:" + paper.arxivId + "v1</id>\n<title>" +
                escapedForMarkup(paper.title) + "</title>\n<link href=\"https://arxiv.org/abs/" +
                paper.arxivId + "\" rel=\"alternate\"/>\n<summary>" + announced(paper) +
                "</summary>\n<category term=\"cs.AI\"/>\n"
                "<published>2024-09-18T00:00:00-04:00</published>\n"
                "<arxiv:announce_type>new</arxiv:announce_type><dc:creator>" +
                escapedForMarkup(paper.authors.join(", ")) + "</dc:creator>\n</entry>\n";
    return file + "</feed>\n";
}

QByteArray writeArxivApi(const Papers &papers) {
    QByteArray file = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed " + arxivSchema +
                      " xmlns=\"http://www.w3.org/2005/Atom\">\n"
                      "<id>http://arxiv.org/api/abc</id><title>arXiv Query</title>"
                      "<updated>2024-09-18T22:10:26Z</updated>\n";
    for (const InventedPaper &paper : papers) {
        file += "<entry>\n<id>http://arxiv.org/abs/" + paper.arxivId + "v1</id>\n<title>" +
                escapedForMarkup(paper.title) +
                "</title>\n<updated>2024-09-18T08:18:33Z</updated>\n"
                "<published>2024-09-17T08:18:33Z</published>\n<summary>" +
                escapedForMarkup(paper.abstract) + "</summary>\n";
        for (const QByteArray &author : paper.authors)
            file += "<author><name>" + escapedForMarkup(author) + "</name></author>\n";
        file += "<link href=\"http://arxiv.org/abs/" + paper.arxivId +
                "v1\" rel=\"alternate\"/>\n<category term=\"cs.LG\"/>\n"
                "<arxiv:primary_category term=\"cs.LG\"/>\n</entry>\n";
    }
    return file + "</feed>\n";
}

QByteArray writeArxivOai(const Papers &papers) {
    QByteArray file = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\">\n"
                      "<responseDate>2024-09-18T04:01:02Z</responseDate>\n<ListRecords>\n";
    for (const InventedPaper &paper : papers) {
        file += "<record>\n<header><identifier>oai:arXiv.org:" + paper.arxivId +
                "</identifier></header>\n<metadata>\n"
                "<arXiv xmlns=\"http://arxiv.org/OAI/arXiv/\">\n<id>" +
                paper.arxivId + "</id><created>2024-09-17</created>\n<authors>";
        for (const QByteArray &author : paper.authors)
            file += oaiAuthor(author);
        file += "</authors>\n<title>" + escapedForMarkup(paper.title) +
                "</title>\n<categories>cs.LG stat.ML</categories>\n<abstract>  " +
                escapedForMarkup(paper.abstract) +
                "\n</abstract>\n</arXiv>\n</metadata>\n</record>\n";
    }
    return file + "</ListRecords></OAI-PMH>\n";
}

} // namespace lectern::tests

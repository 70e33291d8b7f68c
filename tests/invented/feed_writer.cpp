// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/invented/text_forms.h"
#include "tests/invented/writers.h"

namespace lectern::tests {

QByteArray writeRss(const Papers &papers) {
    QByteArray file = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel>\n"
                      "<title>A Reader's Papers</title><link>https://example.org/</link>\n"
                      "<pubDate>Wed, 18 Sep 2024 00:00:00 +0000</pubDate>\n";
    for (const InventedPaper &paper : papers)
        file += "<item><title>" + escapedForMarkup(paper.title) +
                "</title><link>https://arxiv.org/abs/" + paper.arxivId + "</link>\n<description>" +
                escapedForMarkup("<p>" + escapedForMarkup(paper.abstract) + "</p>") +
                "</description>\n<author>" + escapedForMarkup(paper.authors.join(", ")) +
                "</author></item>\n";
    return file + "</channel></rss>\n";
}

QByteArray writeAtom(const Papers &papers) {
    QByteArray file = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>A Reader's Papers</title>"
                      "<id>urn:example:papers</id><updated>2024-09-18T00:00:00Z</updated>\n";
    for (const InventedPaper &paper : papers) {
        file += "<entry><id>https://example.org/" + paper.arxivId + "</id><title>" +
                escapedForMarkup(paper.title) +
                "</title>\n<link rel=\"alternate\" href=\"https://arxiv.org/abs/" + paper.arxivId +
                "\"/><updated>2024-09-18T00:00:00Z</updated>\n<summary>" +
                escapedForMarkup(paper.abstract) + "</summary>\n";
        for (const QByteArray &author : paper.authors)
            file += "<author><name>" + escapedForMarkup(author) + "</name></author>";
        file += "</entry>\n";
    }
    return file + "</feed>\n";
}

} // namespace lectern::tests

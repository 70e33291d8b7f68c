// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/invented/text_forms.h"
#include "tests/invented/writers.h"

namespace lectern::tests {

namespace {

constexpr int listingColumns = 79;

QByteArray listingRule() {
    return QByteArray(78, '-') + '\n';
}

QByteArray listingField(const QByteArray &name, const QByteArray &text) {
    return wrapped(name + ": " + text, listingColumns, "  ") + '\n';
}

QByteArray listingHead(const InventedPaper &paper) {
    return "\\\\\narXiv:" + paper.arxivId +
           "\nDate: Tue, 17 Sep 2024 19:00:02 GMT   (3197kb,D)\n\n" +
           listingField("Title", paper.title) + listingField("Authors", paper.authors.join(", ")) +
           "Categories: cs.LG stat.ML\nComments: 12 pages, 3 figures\n\\\\";
}

} // namespace

QByteArray writeArxivMail(const Papers &papers) {
    QByteArray file =
        "Date: Wed, 18 Sep 24 01:29:12 GMT\nSubject: cs daily " +
        QByteArray::number(papers.size()) + " new + 0 crosses received\n\n" + listingRule() +
        " Submissions to:\nMachine Learning\n"
        " received from  Mon 16 Sep 24 18:00:00 GMT  to  Tue 17 Sep 24 18:00:00 GMT\n" +
        listingRule() + listingRule();
    for (const InventedPaper &paper : papers)
        file += listingHead(paper) + "\n  " + wrapped(paper.abstract, listingColumns) +
                "\n\\\\ ( https://arxiv.org/abs/" + paper.arxivId + " ,  3197kb)\n" + listingRule();
    return file + "%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---\nFor help, see arXiv.\n";
}

QByteArray writeArxivListing(const Papers &papers) {
    QByteArray file = "Papers received as of Wed 18 Sep 24\n\n" + listingRule();
    for (const InventedPaper &paper : papers)
        file += listingHead(paper) + '\n' + listingRule();
    return file;
}

} // namespace lectern::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/invented/text_forms.h"
#include "tests/invented/writers.h"

namespace lectern::tests {

QByteArray writeScholarAlert(const Papers &papers) {
    QByteArray file = "<!doctype html><html><body><div>";
    for (const InventedPaper &paper : papers)
        file += "<h3><span>[PDF]</span> <a href=\"http://scholar.google.com/scholar_url?url="
                "https://arxiv.org/pdf/" +
                paper.arxivId + "&amp;hl=en\" class=\"gse_alrt_title\">" +
                escapedForMarkup(paper.title) + "</a></h3><div>" +
                escapedForMarkup(paper.authors.join(", ")) +
                " - arXiv preprint arXiv:" + paper.arxivId +
                ", 2024</div>"
                "<div class=\"gse_alrt_sni\">" +
                escapedForMarkup(paper.abstract) + "</div><br>\n";
    return file + "</div></body></html>";
}

} // namespace lectern::tests

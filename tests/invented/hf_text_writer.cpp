// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/invented/text_forms.h"
#include "tests/invented/writers.h"

namespace lectern::tests {

QByteArray writeHfText(const Papers &papers) {
    QByteArray file = "new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\n"
                      "Daily Papers\n\nbyAK and the research community\n\nNov 23";
    for (const InventedPaper &paper : papers)
        file += "\n\n" + onOneLine(paper.title) + "\n\n" + onOneLine(paper.abstract);
    return file;
}

QByteArray writeHfLinkLines(const Papers &papers) {
    QByteArray file = "# Daily Papers - Hugging Face\n\n"
                      "Get trending papers in your email inbox once a day!\n\nSubscribe\n\n"
                      "https://huggingface.co/login?next=%2Fpapers\n\nDaily Papers\n\nby \n\nAK\n\n"
                      "https://huggingface.co/akhaliq\n\n and the research community\n\nSep 18\n\n";
    for (const InventedPaper &paper : papers) {
        const QByteArray address = "https://huggingface.co/papers/" + paper.arxivId;
        file += " [-] " + QByteArray::number(paper.votes) +
                "\n\nhttps://huggingface.co/login?next=%2Fpapers%2F" + paper.arxivId + "\n\n" +
                onOneLine(paper.title) + "\n\n" + address + "\n\n" + onOneLine(paper.abstract) +
                "\n\n" + address + "\n\n[\n\n2 authors](" + address + ")\n\n·\n\nSep 17, 2024\n\n";
    }
    return file;
}

} // namespace lectern::tests

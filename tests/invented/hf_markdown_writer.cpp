// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/invented/text_forms.h"
#include "tests/invented/writers.h"

#include <algorithm>

namespace lectern::tests {

namespace {

const QByteArray hubAddress = "https://huggingface.co/";

QByteArray markdownText(const QByteArray &text) {
    return escapedForMarkdown(onOneLine(text));
}

QByteArray cardVote(const InventedPaper &paper) {
    return "[" + QByteArray::number(paper.votes) + "](" + hubAddress + "login?next=%2Fpapers%2F" +
           paper.arxivId + ")\n\n";
}

QByteArray cardTitle(const InventedPaper &paper) {
    return "### [" + markdownText(paper.title) + "](" + hubAddress + "papers/" + paper.arxivId +
           ")\n\n";
}

// A list of addresses, each with the number by which the text names it.
class References {
  public:
    QByteArray to(const QByteArray &path) {
        m_paths.append(path);
        return '[' + QByteArray::number(m_paths.size()) + ']';
    }
    [[nodiscard]] QByteArray definitions() const {
        QByteArray lines;
        for (qsizetype i = 0; i < m_paths.size(); ++i)
            lines += '[' + QByteArray::number(i + 1) + "]: " + hubAddress + m_paths[i] + '\n';
        return lines;
    }

  private:
    QByteArrayList m_paths;
};

} // namespace

QByteArray writeHfMarkdown(const Papers &papers) {
    QByteArray file = "---\nretrieved: 2024-09-18\n---\n"
                      "Get trending papers in your email inbox once a day!\n\n# Daily Papers\n\n"
                      "## by [AK](" +
                      hubAddress + "akhaliq) and the research community\n\nSep 18\n\n";
    for (const InventedPaper &paper : papers) {
        const QByteArray address = "](" + hubAddress + "papers/" + paper.arxivId;
        file += cardVote(paper) + cardTitle(paper) + "[" + markdownText(paper.abstract) + address +
                ")\n\n[- 2 authors" + address + ")\n\n·\n\nSep 17[3" + address + "#community)\n\n";
    }
    return file;
}

QByteArray writeHfMarkdownReferences(const Papers &papers) {
    References references;
    QByteArray file = "[Subscribe]" + references.to("login?next=%2Fpapers") +
                      "\n\n# Daily Papers\n\n## by [[] AK]" + references.to("akhaliq") +
                      " and the research community\n\nSep 18\n\n";
    for (const InventedPaper &paper : papers) {
        const QByteArray page = "papers/" + paper.arxivId;
        file += "[\n" + QByteArray::number(paper.votes) + "\n]" +
                references.to("login?next=%2Fpapers%2F" + paper.arxivId) + "\n\n### [" +
                onOneLine(paper.title) + "]" + references.to(page) + "\n\n[\n\n" +
                wrapped(paper.abstract, 120) + "\n\n]" + references.to(page) +
                "\n\n[\n* 2 authors\n]" + references.to(page) + "\n\n·\n\nSep 17, 2024 [ 3]" +
                references.to(page + "#community") + "\n\n";
    }
    return file + references.definitions();
}

QByteArray writeHfMarkdownTrends(const Papers &papers) {
    QByteArray file = "Get trending papers in your email inbox!\n\n# Trending Papers\n\n";
    for (const InventedPaper &paper : papers) {
        const QByteArray text = markdownText(paper.abstract);
        for (const char *label : {"· Published on Sep 17, 2024", "· Sep 17, 2024"})
            file += "Submitted by\n\n![](https://a.example/b.png)\n\n" + cardTitle(paper) + text +
                    "\n\n" + label + "\n\n[Upvote\n\n" + QByteArray::number(paper.votes) + "](" +
                    hubAddress + "login?next=%2Fpapers%2F" + paper.arxivId + ")\n\n";
    }
    return file;
}

QByteArray writeHfPaperClip(const Papers &papers) {
    const InventedPaper &paper = papers.at(std::min<qsizetype>(papers.size() - 1, 1));
    return "[Papers](" + hubAddress + "papers)\n\narxiv:" + paper.arxivId + "\n\n## " +
           onOneLine(paper.title) + "\n\nAuthors:\n\n" + paper.authors.join("\n,\n\n") +
           "\n\n## Abstract\n\nA summary.\n\nAI-generated summary\n\n" + onOneLine(paper.abstract) +
           "\n\n### Community\n\nNo talk yet.\n";
}

} // namespace lectern::tests

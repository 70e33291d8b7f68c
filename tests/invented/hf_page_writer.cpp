// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/invented/text_forms.h"
#include "tests/invented/writers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lectern::tests {

namespace {

QJsonArray hfItems(const Papers &papers) {
    QJsonArray items;
    for (const InventedPaper &paper : papers) {
        QJsonArray authors;
        for (const QByteArray &author : paper.authors)
            authors.append(QJsonObject{{QStringLiteral("name"), QString::fromUtf8(author)},
                                       {QStringLiteral("hidden"), false}});
        const QJsonObject inner{
            {QStringLiteral("id"), QString::fromUtf8(paper.arxivId)},
            {QStringLiteral("authors"), authors},
            {QStringLiteral("publishedAt"), QStringLiteral("2024-09-17T17:59:14.000Z")},
            {QStringLiteral("title"), QString::fromUtf8(paper.title)},
            {QStringLiteral("summary"), QString::fromUtf8(paper.abstract)},
            {QStringLiteral("upvotes"), paper.votes}};
        items.append(
            QJsonObject{{QStringLiteral("paper"), inner}, {QStringLiteral("numComments"), 2}});
    }
    return items;
}

} // namespace

QByteArray writeHfApiJson(const Papers &papers) {
    return QJsonDocument(hfItems(papers)).toJson();
}

QByteArray writeHfHtml(const Papers &papers) {
    const QJsonObject props{{QStringLiteral("dailyPapers"), hfItems(papers)},
                            {QStringLiteral("periodType"), QStringLiteral("day")},
                            {QStringLiteral("dateString"), QStringLiteral("2024-09-18")}};
    const QByteArray json = QJsonDocument(props).toJson(QJsonDocument::Compact);
    return "<!DOCTYPE html><html><body><div class=\"SVELTE_HYDRATER contents\" "
           "data-target=\"DailyPapers\" data-props=\"" +
           escapedForMarkup(json) + "\"></div></body></html>";
}

QByteArray writeHfMail(const Papers &papers) {
    QByteArray file = "<h1>Daily Papers</h1><p>by AK and the AI research community</p>"
                      "<p>Here is the selection of papers for today (6 Oct):</p><ul>\n";
    for (const InventedPaper &paper : papers)
        file += "<li><a href=\"https://huggingface.co/papers/" + paper.arxivId +
                "?utm_source=digest&amp;utm_medium=mail\">" + escapedForMarkup(paper.title) + " (" +
                QByteArray::number(paper.votes) + " ▲)</a></li>\n";
    return file + "</ul><p>Onwards and upwards,<br>AK and the research community</p>";
}

QByteArray writeHfDigest(const Papers &papers) {
    QByteArray file = "## Daily Papers (2024-09-18)\n\n";
    for (const InventedPaper &paper : papers)
        file += "### [" + escapedForMarkdown(onOneLine(paper.title)) + "](https://arxiv.org/abs/" +
                paper.arxivId + ")\n\n![](https://cdn.example.org/" + paper.arxivId +
                ".png)\n\nVote: " + QByteArray::number(paper.votes) +
                "\n\nAuthors: " + paper.authors.join(", ") + "\n\n" + onOneLine(paper.abstract) +
                "\n\n";
    return file;
}

} // namespace lectern::tests

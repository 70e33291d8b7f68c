// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/formats.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lectern::tests {

namespace {

QByteArray onOneLine(QByteArray text) {
    return text.replace('\n', ' ').replace('\r', ' ');
}

QByteArray escapedForHtml(const QByteArray &text) {
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

QByteArray writeRis(const QList<InventedPaper> &papers) {
    QByteArray file;
    for (const InventedPaper &paper : papers)
        file += "TY  - JOUR\nTI  - " + onOneLine(paper.title) +
                "\nAU  - Keeper, Ada\nPY  - 2012\n" + "AB  - " + onOneLine(paper.abstract) +
                "\nER  - \n\n";
    return file;
}

// BibTeX has no way to write a brace without a partner.
QByteArray withoutBraces(QByteArray text) {
    return text.replace('{', '(').replace('}', ')');
}

QByteArray writeBibtex(const QList<InventedPaper> &papers) {
    QByteArray file = "@string{jsl = \"Journal of Steady Light\"}\n\n";
    for (const InventedPaper &paper : papers)
        file += "@article{key,\n  title = {" + onOneLine(withoutBraces(paper.title)) +
                "},\n  author = {Keeper, Ada and Wick, Tom},\n  journal = jsl,\n  year = 2012,\n" +
                "  abstract = {" + onOneLine(withoutBraces(paper.abstract)) + "}\n}\n\n";
    return file;
}

QByteArray writeHfText(const QList<InventedPaper> &papers) {
    QByteArray file = "new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\n"
                      "Daily Papers\n\nbyAK and the research community\n\nNov 23";
    for (const InventedPaper &paper : papers)
        file += "\n\n" + onOneLine(paper.title) + "\n\n" + onOneLine(paper.abstract);
    return file;
}

QJsonArray hfItems(const QList<InventedPaper> &papers) {
    QJsonArray items;
    for (const InventedPaper &paper : papers) {
        const QString id = QStringLiteral("2409.%1").arg(items.size() + 1, 5, 10, QLatin1Char('0'));
        const QJsonObject inner{{QStringLiteral("id"), id},
                                {QStringLiteral("title"), QString::fromUtf8(paper.title)},
                                {QStringLiteral("summary"), QString::fromUtf8(paper.abstract)},
                                {QStringLiteral("upvotes"), 7}};
        items.append(QJsonObject{{QStringLiteral("paper"), inner}});
    }
    return items;
}

QByteArray writeHfApiJson(const QList<InventedPaper> &papers) {
    return QJsonDocument(hfItems(papers)).toJson();
}

QByteArray writeHfHtml(const QList<InventedPaper> &papers) {
    const QJsonObject props{{QStringLiteral("dailyPapers"), hfItems(papers)},
                            {QStringLiteral("periodType"), QStringLiteral("day")},
                            {QStringLiteral("dateString"), QStringLiteral("2024-09-18")}};
    const QByteArray json = QJsonDocument(props).toJson(QJsonDocument::Compact);
    return "<!DOCTYPE html><html><body><div class=\"SVELTE_HYDRATER contents\" "
           "data-target=\"DailyPapers\" data-props=\"" +
           escapedForHtml(json) + "\"></div></body></html>";
}

QByteArray writeKaggle(const QList<InventedPaper> &papers) {
    QByteArray file;
    int number = 0;
    for (const InventedPaper &paper : papers) {
        const QString id = QStringLiteral("2409.%1").arg(++number, 5, 10, QLatin1Char('0'));
        const QJsonObject line{
            {QStringLiteral("id"), id},
            {QStringLiteral("authors"), QStringLiteral("Ada Keeper, Tom Wick")},
            {QStringLiteral("title"), QString::fromUtf8(paper.title)},
            {QStringLiteral("categories"), QStringLiteral("cs.LG")},
            {QStringLiteral("abstract"), QString::fromUtf8(paper.abstract)},
            {QStringLiteral("versions"),
             QJsonArray{QJsonObject{{QStringLiteral("version"), QStringLiteral("v1")}}}},
            {QStringLiteral("update_date"), QStringLiteral("2024-09-18")}};
        file += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return file;
}

} // namespace

QList<InventedPaper> inventedPapers(int count) {
    QList<InventedPaper> papers;
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        QByteArray abstract = "We watch lighthouse " + number + " for a year.";
        for (int night = 0; night < 12; ++night)
            abstract += " The beam of night " + QByteArray::number((i * 31 + night * 7) % 977) +
                        " was steady.";
        papers.append(
            {"Invented Paper Number " + number + " on the Habits of Lighthouses", abstract});
    }
    return papers;
}

const QList<FormatUnderTest> &formatsUnderTest() {
    static const QList<FormatUnderTest> formats = {
        {"hf-text", writeHfText, false, false, true, true},
        {"hf-api-json", writeHfApiJson, true, true, true, true},
        {"hf-html", writeHfHtml, true, true, true, false},
        {"kaggle-jsonl", writeKaggle, false, true, true, true},
        {"ris", writeRis, false, true, true, true},
        {"bibtex", writeBibtex, false, true, true, true},
    };
    return formats;
}

} // namespace lectern::tests

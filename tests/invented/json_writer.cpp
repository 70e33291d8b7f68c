// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/invented/writers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lectern::tests {

namespace {

QString utf8(const QByteArray &text) {
    return QString::fromUtf8(text);
}

QByteArray compact(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonArray nameTexts(const InventedPaper &paper) {
    QJsonArray names;
    for (const QByteArray &author : paper.authors)
        names.append(utf8(author));
    return names;
}

// Each author as an object with the given and the family name under these keys.
QJsonArray nameObjects(const InventedPaper &paper, const QString &given, const QString &family,
                       const QJsonObject &more = {}) {
    QJsonArray names;
    for (const QByteArray &author : paper.authors) {
        const qsizetype blank = author.lastIndexOf(' ');
        QJsonObject name = more;
        name.insert(given, utf8(author.left(blank)));
        name.insert(family, utf8(author.mid(blank + 1)));
        names.append(name);
    }
    return names;
}

} // namespace

QByteArray writeKaggle(const Papers &papers) {
    QByteArray file;
    for (const InventedPaper &paper : papers)
        file +=
            compact({{QStringLiteral("id"), utf8(paper.arxivId)},
                     {QStringLiteral("submitter"), utf8(paper.authors.value(0))},
                     {QStringLiteral("authors"), utf8(paper.authors.join(", "))},
                     {QStringLiteral("title"), utf8(paper.title)},
                     {QStringLiteral("comments"), QStringLiteral("12 pages")},
                     {QStringLiteral("journal-ref"), QJsonValue()},
                     {QStringLiteral("doi"), QJsonValue()},
                     {QStringLiteral("categories"), QStringLiteral("cs.LG stat.ML")},
                     {QStringLiteral("abstract"), utf8(paper.abstract)},
                     {QStringLiteral("versions"),
                      QJsonArray{QJsonObject{{QStringLiteral("version"), QStringLiteral("v1")},
                                             {QStringLiteral("created"),
                                              QStringLiteral("Tue, 17 Sep 2024 10:11:12 GMT")}}}},
                     {QStringLiteral("update_date"), QStringLiteral("2024-09-18")}}) +
            '\n';
    return file;
}

QByteArray writeCslJson(const Papers &papers) {
    QJsonArray items;
    for (const InventedPaper &paper : papers)
        items.append(QJsonObject{
            {QStringLiteral("id"), utf8(paper.arxivId)},
            {QStringLiteral("type"), QStringLiteral("article-journal")},
            {QStringLiteral("title"), utf8(paper.title)},
            {QStringLiteral("author"),
             nameObjects(paper, QStringLiteral("given"), QStringLiteral("family"))},
            {QStringLiteral("abstract"), utf8(paper.abstract)},
            {QStringLiteral("container-title"), QStringLiteral("Journal of Steady Light")},
            {QStringLiteral("issued"),
             QJsonObject{{QStringLiteral("date-parts"), QJsonArray{QJsonArray{2024, 9, 17}}}}}});
    return QJsonDocument(items).toJson();
}

QByteArray writeZoteroJson(const Papers &papers) {
    QJsonArray items;
    for (const InventedPaper &paper : papers)
        items.append(QJsonObject{
            {QStringLiteral("itemType"), QStringLiteral("journalArticle")},
            {QStringLiteral("title"), utf8(paper.title)},
            {QStringLiteral("abstractNote"), utf8(paper.abstract)},
            {QStringLiteral("creators"),
             nameObjects(paper, QStringLiteral("firstName"), QStringLiteral("lastName"),
                         {{QStringLiteral("creatorType"), QStringLiteral("author")}})},
            {QStringLiteral("date"), QStringLiteral("2024-09-17")},
            {QStringLiteral("extra"), QString(QStringLiteral("arXiv: ") + utf8(paper.arxivId))}});
    return QJsonDocument(QJsonObject{{QStringLiteral("config"),
                                      QJsonObject{{QStringLiteral("label"),
                                                   QStringLiteral("BetterBibTeX JSON")}}},
                                     {QStringLiteral("items"), items}})
        .toJson();
}

QByteArray writeLecternJson(const Papers &papers) {
    QJsonArray items;
    for (const InventedPaper &paper : papers)
        items.append(QJsonObject{{QStringLiteral("title"), utf8(paper.title)},
                                 {QStringLiteral("abstract"), utf8(paper.abstract)},
                                 {QStringLiteral("authors"), nameTexts(paper)},
                                 {QStringLiteral("arxiv"), utf8(paper.arxivId)}});
    return QJsonDocument(
               QJsonObject{{QStringLiteral("lectern"), 1}, {QStringLiteral("papers"), items}})
        .toJson();
}

QByteArray writePaperJson(const Papers &papers) {
    QJsonArray items;
    for (const InventedPaper &paper : papers)
        items.append(
            QJsonObject{{QStringLiteral("title"), utf8(paper.title)},
                        {QStringLiteral("abstract"), utf8(paper.abstract)},
                        {QStringLiteral("authors"), nameTexts(paper)},
                        {QStringLiteral("url"),
                         QString(QStringLiteral("https://arxiv.org/abs/") + utf8(paper.arxivId))}});
    return QJsonDocument(items).toJson();
}

} // namespace lectern::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/library/told_papers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace lectern::tests {

QByteArray bibtex(const QList<Told> &entries) {
    QByteArray text;
    for (const Told &told : entries) {
        text +=
            "@article{key" + QByteArray::number(text.size()) + ",\n  title = {" + told.title + "}";
        if (!told.arxiv.isEmpty())
            text += ",\n  eprint = {" + told.arxiv + "},\n  archiveprefix = {arXiv}";
        if (!told.doi.isEmpty()) text += ",\n  doi = {" + told.doi + "}";
        if (!told.author.isEmpty()) text += ",\n  author = {" + told.author + "}";
        if (!told.abstract.isEmpty()) text += ",\n  abstract = {" + told.abstract + "}";
        text += "\n}\n\n";
    }
    return text;
}

QByteArray ris(const QList<Told> &entries) {
    QByteArray text;
    const auto line = [&](const char *tag, const QByteArray &value) {
        if (!value.isEmpty()) text += tag + QByteArray("  - ") + value + "\r\n";
    };
    for (const Told &told : entries) {
        line("TY", "JOUR");
        line("TI", told.title);
        line("AU", told.author);
        line("AB", told.abstract);
        line("DO", told.doi);
        line("UR", told.arxiv.isEmpty() ? QByteArray() : "https://arxiv.org/abs/" + told.arxiv);
        text += "ER  - \r\n";
    }
    return text;
}

QByteArray cslJson(const QList<Told> &entries) {
    QJsonArray items;
    for (const Told &told : entries) {
        const QList<QByteArray> name = told.author.split(',');
        QJsonObject item{{QStringLiteral("id"), QString::number(items.size())},
                         {QStringLiteral("type"), QStringLiteral("article-journal")},
                         {QStringLiteral("title"), QString::fromUtf8(told.title)},
                         {QStringLiteral("abstract"), QString::fromUtf8(told.abstract)}};
        if (!told.doi.isEmpty()) item.insert(QStringLiteral("DOI"), QString::fromUtf8(told.doi));
        if (!told.arxiv.isEmpty())
            item.insert(QStringLiteral("URL"),
                        QString::fromUtf8("https://arxiv.org/abs/" + told.arxiv));
        if (name.size() == 2)
            item.insert(QStringLiteral("author"),
                        QJsonArray{QJsonObject{
                            {QStringLiteral("family"), QString::fromUtf8(name.at(0))},
                            {QStringLiteral("given"), QString::fromUtf8(name.at(1).trimmed())}}});
        items.append(item);
    }
    return QJsonDocument(items).toJson();
}

void expectSoundToTheLast(TestLibrary &library) {
    EXPECT_EQ(must(await(library->check())).problems, QStringList());
}

} // namespace lectern::tests

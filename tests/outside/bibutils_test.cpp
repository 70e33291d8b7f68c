// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plain_text.h"
#include "tests/exchange/whole_export.h"
#include "tests/outside/outside_program.h"
#include "tests/outside/readable_papers.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace lectern;
using exchange::Format;

namespace {

struct Mods {
    QString title;
    QStringList topics;
    QString doi;
};

// bibutils parts a title at its first colon or question mark, which it keeps.
QString subtitle(const QString &title) {
    return title.endsWith(QLatin1Char('?')) ? QStringLiteral(" ") : QStringLiteral(": ");
}

// The records of a MODS collection.
QList<Mods> modsIn(const QByteArray &xml) {
    QList<Mods> records;
    QXmlStreamReader reader(xml);
    QStringList path;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            path += reader.name().toString();
            const QString type = reader.attributes().value(QLatin1String("type")).toString();
            if (reader.name() == QLatin1String("mods")) records += Mods();
            if (records.isEmpty()) continue;
            const QString last = path.join(QLatin1Char('/'));
            if (last.endsWith(QLatin1String("mods/titleInfo/title")))
                records.last().title = reader.readElementText(), path.removeLast();
            else if (last.endsWith(QLatin1String("mods/titleInfo/subTitle")))
                records.last().title += subtitle(records.last().title) + reader.readElementText(),
                    path.removeLast();
            else if (last.endsWith(QLatin1String("subject/topic")))
                records.last().topics += reader.readElementText(), path.removeLast();
            else if (type == QLatin1String("doi"))
                records.last().doi = reader.readElementText(), path.removeLast();
        } else if (reader.isEndElement()) {
            path.removeLast();
        }
    }
    EXPECT_FALSE(reader.hasError()) << qPrintable(reader.errorString());
    return records;
}

tests::OutsideAnswer converted(const char *program, const QByteArray &document) {
    return tests::ask(QLatin1String(program),
                      {QStringLiteral("-i"), QStringLiteral("utf8"), QStringLiteral("-o"),
                       QStringLiteral("utf8")},
                      document);
}

TEST(Bibutils, ReadsRis) {
    LECTERN_NEEDS("ris2xml");
    const auto papers = tests::readablePapers();
    const auto answer = converted("ris2xml", tests::documentOf(Format::Ris, papers));
    ASSERT_EQ(answer.exit, 0) << answer.err.constData();
    const QList<Mods> records = modsIn(answer.out);
    ASSERT_EQ(records.size(), papers.size());
    for (qsizetype i = 0; i < papers.size(); ++i)
        EXPECT_EQ(records.at(i).title.simplified().toStdString(),
                  papers.at(i).facts.title.tidy.toStdString());
    EXPECT_EQ(records.at(0).doi, QStringLiteral("10.1000/omni"));
    EXPECT_EQ(records.at(0).topics, QStringList{QStringLiteral("rl/offline")});
}

TEST(Bibutils, ReadsEveryRisRecordWhateverItHolds) {
    LECTERN_NEEDS("ris2xml");
    const auto papers = tests::hostilePapers(200);
    const auto answer = converted("ris2xml", tests::documentOf(Format::Ris, papers));
    ASSERT_EQ(answer.exit, 0) << answer.err.constData();
    EXPECT_EQ(answer.out.count("<mods "), papers.size());
}

TEST(Bibutils, ReadsBibtex) {
    LECTERN_NEEDS("bib2xml");
    const auto papers = tests::readablePapers();
    const auto answer = converted("bib2xml", tests::documentOf(Format::Bibtex, papers));
    ASSERT_EQ(answer.exit, 0) << answer.err.constData();
    const QList<Mods> records = modsIn(answer.out);
    ASSERT_EQ(records.size(), papers.size());
    EXPECT_EQ(records.at(0).title, QStringLiteral("OmniGen: Unified Image Generation"));
    EXPECT_EQ(records.at(1).title, QStringLiteral("Attention Is All You Need"));
    EXPECT_EQ(records.at(0).doi, QStringLiteral("10.1000/omni"));
}

} // namespace

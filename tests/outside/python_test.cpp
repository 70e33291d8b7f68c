// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/paper_words.h"
#include "core/exchange/plain_text.h"
#include "core/exchange/yaml_text.h"
#include "tests/exchange/whole_export.h"
#include "tests/outside/outside_program.h"
#include "tests/outside/readable_papers.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace lectern;
using exchange::Format;

namespace {

QJsonArray python(const char *script, const QByteArray &input, const QStringList &arguments = {}) {
    const auto answer =
        tests::ask(QStringLiteral("python3"),
                   QStringList{QStringLiteral("-c"), QLatin1String(script)} + arguments, input);
    EXPECT_EQ(answer.exit, 0) << answer.err.constData();
    return answer.json().array();
}

// As a cell of text stands there.
QString cellOf(const QString &text) {
    const QString clean = exchange::printable(text);
    const bool guarded =
        !clean.isEmpty() && QStringLiteral("=+-@\t\n＝＋－＠").contains(clean.at(0));
    return guarded ? QLatin1Char('\'') + clean : clean;
}

TEST(Python, ReadsCsvBackCellByCell) {
    LECTERN_NEEDS("python3");
    const auto papers = tests::readablePapers() + tests::hostilePapers(200);
    const QJsonArray rows =
        python("import csv, io, json, sys\n"
               "text = sys.stdin.buffer.read().decode('utf-8')\n"
               "print(json.dumps(list(csv.DictReader(io.StringIO(text, newline='')))))",
               tests::documentOf(Format::Csv, papers));
    ASSERT_EQ(rows.size(), papers.size());
    for (qsizetype i = 0; i < papers.size(); ++i) {
        const QJsonObject row = rows.at(i).toObject();
        const auto cell = [&row](const char *name) {
            return row.value(QLatin1String(name)).toString().toStdString();
        };
        EXPECT_EQ(cell("title"),
                  cellOf(exchange::oneLine(papers.at(i).facts.title.tidy)).toStdString());
        EXPECT_EQ(cell("note"), cellOf(papers.at(i).note.text).toStdString());
        EXPECT_EQ(cell("abstract"), cellOf(papers.at(i).facts.abstract.tidy).toStdString());
        EXPECT_EQ(cell("decision"), model::toText(papers.at(i).decision.state).toStdString());
        EXPECT_EQ(row.size(), rows.at(0).toObject().size()) << "no row has a cell too many";
        for (auto it = row.constBegin(); it != row.constEnd(); ++it) {
            const QString text = it->toString();
            EXPECT_FALSE(!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0)))
                << text.toStdString();
        }
    }
}

TEST(Python, ReadsJson) {
    LECTERN_NEEDS("python3");
    const auto papers = tests::readablePapers() + tests::hostilePapers(200);
    const QJsonArray titles = python("import json, sys\n"
                                     "document = json.loads(sys.stdin.buffer.read())\n"
                                     "print(json.dumps([p['title'] for p in document['papers']]))",
                                     tests::documentOf(Format::Json, papers));
    ASSERT_EQ(titles.size(), papers.size());
    for (qsizetype i = 0; i < papers.size(); ++i)
        EXPECT_EQ(titles.at(i).toString().toStdString(),
                  papers.at(i).facts.title.tidy.toStdString());
}

TEST(Python, ReadsTheFrontMatterOfEveryNote) {
    LECTERN_NEEDS("python3");
    const auto papers = tests::readablePapers() + tests::hostilePapers(60);
    const QTemporaryDir folder;
    const auto run = exchange::beginExport({Format::MarkdownFolder, folder.path(), false, {}});
    ASSERT_TRUE(run);
    for (const auto &paper : tests::exported(papers))
        ASSERT_TRUE((*run)->add(paper));
    ASSERT_TRUE((*run)->finish());
    const QJsonArray notes =
        python("import glob, json, sys, yaml\n"
               "notes = []\n"
               "for path in glob.glob(sys.argv[1] + '/*.md'):\n"
               "    text = open(path, encoding='utf-8', newline='').read()\n"
               "    if text.startswith('---\\n'):\n"
               "        notes.append(yaml.safe_load(text[4:text.index('\\n---\\n', 4) + 1]))\n"
               "print(json.dumps(notes, default=str))",
               {}, {folder.path()});
    QHash<QString, QJsonObject> byTitle;
    for (const QJsonValue &note : notes)
        byTitle.insert(note[QStringLiteral("title")].toString(), note.toObject());
    ASSERT_EQ(byTitle.size(), papers.size());
    for (const model::Paper &paper : papers) {
        const QJsonObject note = byTitle.value(exchange::oneLine(paper.facts.title.tidy));
        EXPECT_EQ(note.value(QLatin1String("decision")), model::toText(paper.decision.state));
        QStringList tags;
        for (const QString &name : exchange::tagNames(paper))
            if (const QString tag = exchange::obsidianTag(name); !tags.contains(tag)) tags += tag;
        EXPECT_EQ(note.value(QLatin1String("tags")).toArray(), QJsonArray::fromStringList(tags));
    }
}

} // namespace

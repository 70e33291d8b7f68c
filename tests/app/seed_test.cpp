// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

const auto seedName = QStringLiteral("000_fab4076032263ef9.txt");

// The blocks after the heading, title and abstract in turn, as the file's bytes give them.
QStringList blocksOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QString text = QString::fromUtf8(file.readAll());
    const auto heading = QStringLiteral("\n\nAug 20\n\n");
    const qsizetype body = text.indexOf(heading) + heading.size();
    return text.mid(body).split(QStringLiteral("\n\n"));
}

QString rawOf(const QJsonObject &paper, const char *raw, const char *tidy) {
    const QJsonValue text = paper.value(QLatin1String(raw));
    return (text.isNull() ? paper.value(QLatin1String(tidy)) : text).toString();
}

} // namespace

TEST(TheDigestItBeganWith, IsEightyTwoPapersByteForByte) {
    const auto path = sample(seedName);
    if (!path) GTEST_SKIP() << noSamples;
    const Desk desk;
    const Answer run = desk.lectern({QStringLiteral("import"), *path, QStringLiteral("--json")});
    EXPECT_EQ(run.exit, 0);
    EXPECT_TRUE(run.saysOneSentence() && run.err.contains("It gives no year"))
        << run.err.constData();
    const QJsonObject file = run.json().value(QLatin1String("files")).toArray().first().toObject();
    EXPECT_EQ(file.value(QLatin1String("papers")).toInt(), 82);
    EXPECT_EQ(file.value(QLatin1String("new")).toInt(), 82);
    EXPECT_EQ(file.value(QLatin1String("format")), QStringLiteral("hf-text"));
    EXPECT_EQ(file.value(QLatin1String("date")), QStringLiteral("--08-20"));
    EXPECT_EQ(file.value(QLatin1String("warnings")).toArray().size(), 0);

    const auto papers =
        desk.lectern({QStringLiteral("list"), QStringLiteral("--json")}).jsonLines();
    const QStringList blocks = blocksOf(*path);
    ASSERT_EQ(papers.size(), 82);
    ASSERT_EQ(blocks.size(), 164);
    for (qsizetype i = 0; i < papers.size(); ++i) {
        EXPECT_EQ(rawOf(papers.at(i), "rawTitle", "title"), blocks.at(2 * i));
        EXPECT_EQ(rawOf(papers.at(i), "rawAbstract", "abstract"), blocks.at(2 * i + 1));
    }
}

} // namespace lectern::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plain_text.h"
#include "tests/exchange/whole_export.h"
#include "tests/outside/outside_program.h"
#include "tests/outside/readable_papers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace lectern;
using exchange::Format;

namespace {

constexpr int hostileCount = 150;

tests::OutsideAnswer pandoc(const char *from, const char *to, const QByteArray &document) {
    return tests::ask(
        QStringLiteral("pandoc"),
        {QStringLiteral("-f"), QLatin1String(from), QStringLiteral("-t"), QLatin1String(to)},
        document);
}

QString titleOf(const QJsonValue &item) {
    static const QRegularExpression markup(QStringLiteral("</?(?:span[^>]*|i|sup|sub|sc)>"));
    return item[QStringLiteral("title")].toString().remove(markup).simplified();
}

// What pandoc's readers take for typography is taken back: its ’ for our ', its – for our --.
QString withPlainMarks(QString text) {
    text.replace(QChar(u'–'), QLatin1String("--")).replace(QChar(u'—'), QLatin1String("---"));
    text.replace(QChar(u'…'), QLatin1String("..."));
    text.replace(QChar(u'’'), QLatin1Char('\'')).replace(QChar(u'‘'), QLatin1Char('\''));
    text.replace(QChar(u'“'), QLatin1Char('"')).replace(QChar(u'”'), QLatin1Char('"'));
    return text.replace(QChar(u'\u00a0'), QLatin1Char(' ')).simplified();
}

QString textOf(const QJsonArray &inlines);

QString quoted(const QJsonValue &content) {
    const bool one = content[0][QStringLiteral("t")].toString() == QLatin1String("SingleQuote");
    const QChar mark = one ? QLatin1Char('\'') : QLatin1Char('"');
    return mark + textOf(content[1].toArray()) + mark;
}

// An address that stands in the text is a link to many readers; anything else is markup.
QString textOfBareAddress(const QJsonValue &content) {
    const QString text = textOf(content[1].toArray());
    return content[2][0].toString() == text ? text : QStringLiteral("<Link>");
}

// Tags stand behind a heading of Org and are no part of it.
bool isTag(const QJsonValue &span) {
    return span[0][1].toArray().contains(QLatin1String("tag"));
}

// The text of pandoc's inlines.
QString textOf(const QJsonArray &inlines) {
    QString text;
    for (const QJsonValue &piece : inlines) {
        const QString type = piece[QStringLiteral("t")].toString();
        const QJsonValue content = piece[QStringLiteral("c")];
        if (type == QLatin1String("Str"))
            text += content.toString();
        else if (type == QLatin1String("Space") || type == QLatin1String("SoftBreak"))
            text += QLatin1Char(' ');
        else if (type == QLatin1String("Quoted"))
            text += quoted(content);
        else if (type == QLatin1String("Link"))
            text += textOfBareAddress(content);
        else if (type == QLatin1String("Math")) // as it stands in the title
            text += QLatin1Char('$') + content[1].toString() + QLatin1Char('$');
        else if (type == QLatin1String("Span"))
            text += isTag(content) ? QString() : textOf(content[1].toArray());
        else
            text += QLatin1Char('<') + type + QLatin1Char('>'); // markup: it must not be there
    }
    return text;
}

// The headings of a level, in their order.
QStringList headingsIn(const QJsonArray &blocks, int level) {
    QStringList headings;
    for (const QJsonValue &block : blocks) {
        const QString type = block[QStringLiteral("t")].toString();
        const QJsonArray content = block[QStringLiteral("c")].toArray();
        if (type == QLatin1String("Header") && content.at(0).toInt() == level)
            headings += textOf(content.at(2).toArray());
        if (type == QLatin1String("Div")) headings += headingsIn(content.at(1).toArray(), level);
    }
    return headings;
}

QStringList headingsBy(const char *from, const QByteArray &document, int level) {
    const auto answer = pandoc(from, "json", document);
    EXPECT_EQ(answer.exit, 0) << answer.err.constData();
    return headingsIn(answer.json().object().value(QLatin1String("blocks")).toArray(), level);
}

void expectTitles(const QStringList &titles, const QList<model::Paper> &papers) {
    ASSERT_EQ(titles.size(), papers.size());
    for (qsizetype i = 0; i < papers.size(); ++i) {
        QString title = titles.at(i);
        title.remove(QChar(u'\u200b'));
        QString expected = exchange::oneLine(papers.at(i).facts.title.tidy);
        expected.removeIf([](QChar c) { return exchange::isHiddenControl(c); });
        title.removeIf([](QChar c) { return exchange::isHiddenControl(c); });
        EXPECT_EQ(withPlainMarks(title).toStdString(), withPlainMarks(expected).toStdString());
    }
}

TEST(Pandoc, ReadsCslJsonAsItIs) {
    LECTERN_NEEDS("pandoc");
    const auto papers = tests::readablePapers() + tests::hostilePapers(hostileCount);
    const QByteArray document = tests::documentOf(Format::CslJson, papers);
    const auto answer = pandoc("csljson", "csljson", document);
    ASSERT_EQ(answer.exit, 0) << answer.err.constData();
    ASSERT_EQ(answer.json().array().size(), papers.size());
    const QJsonObject first = answer.json().array().at(0).toObject();
    EXPECT_EQ(first.value(QLatin1String("id")), QStringLiteral("xiaoOmniGenUnifiedImage2024"));
    EXPECT_EQ(titleOf(first), papers.at(0).facts.title.tidy);
    EXPECT_EQ(first.value(QLatin1String("author"))[0][QStringLiteral("family")].toString(),
              QStringLiteral("Xiao"));
}

void expectBibliography(const char *from, Format format) {
    const auto papers = tests::readablePapers();
    const auto answer = pandoc(from, "csljson", tests::documentOf(format, papers));
    ASSERT_EQ(answer.exit, 0) << answer.err.constData();
    const QJsonArray items = answer.json().array();
    ASSERT_EQ(items.size(), papers.size());
    for (qsizetype i = 0; i < papers.size(); ++i) // what stands in no braces may change its case
        EXPECT_EQ(withPlainMarks(titleOf(items.at(i))).toCaseFolded().toStdString(),
                  withPlainMarks(papers.at(i).facts.title.tidy).toCaseFolded().toStdString());
    EXPECT_EQ(items.at(0)[QStringLiteral("DOI")].toString(), QStringLiteral("10.1000/omni"));
    const QJsonValue date = items.at(0)[QStringLiteral("issued")][QStringLiteral("date-parts")][0];
    EXPECT_EQ(date.toArray(), QJsonArray({2024, 9, 17}));
    EXPECT_EQ(items.at(1)[QStringLiteral("author")][0][QStringLiteral("family")].toString(),
              QStringLiteral("Núñez"));

    const auto hostile = tests::hostilePapers(hostileCount);
    const auto all = pandoc(from, "csljson", tests::documentOf(format, hostile));
    ASSERT_EQ(all.exit, 0) << all.err.constData();
    EXPECT_EQ(all.json().array().size(), hostile.size());
}

TEST(Pandoc, ReadsBibtex) {
    LECTERN_NEEDS("pandoc");
    expectBibliography("bibtex", Format::Bibtex);
}

TEST(Pandoc, ReadsBiblatex) {
    LECTERN_NEEDS("pandoc");
    expectBibliography("biblatex", Format::Biblatex);
}

class PandocHeadings : public testing::TestWithParam<std::tuple<const char *, Format, int>> {};

TEST_P(PandocHeadings, AreTheTitlesWhateverTheyHold) {
    LECTERN_NEEDS("pandoc");
    const auto &[from, format, level] = GetParam();
    auto papers = tests::readablePapers() + tests::hostilePapers(hostileCount);
    for (model::Paper &paper : papers)
        paper.note = {}; // its own headings are the reader's
    expectTitles(headingsBy(from, tests::documentOf(format, papers), level), papers);
}

INSTANTIATE_TEST_SUITE_P(EveryText, PandocHeadings,
                         testing::Values(std::tuple("markdown", Format::Markdown, 2),
                                         std::tuple("gfm", Format::Markdown, 2),
                                         std::tuple("org", Format::Org, 1),
                                         std::tuple("html", Format::Html, 2)));

} // namespace

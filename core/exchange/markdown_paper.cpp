// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markdown_paper.h"

#include "core/exchange/markdown_note.h"
#include "core/exchange/markdown_text.h"
#include "core/exchange/plain_text.h"

#include <QUrl>

#include <algorithm>

namespace lectern::exchange {

namespace {

const QString &dot() {
    static const QString separator = QStringLiteral(" · ");
    return separator;
}

// A paragraph of its own; nothing where there is nothing to say.
void addParagraph(QStringList &lines, const QString &paragraph) {
    if (!paragraph.isEmpty()) lines << QString() << paragraph;
}

QString joinedEscaped(const QStringList &texts) {
    QStringList escaped;
    for (const QString &text : texts)
        if (const QString one = markdownInline(text); !one.isEmpty()) escaped += one;
    return escaped.join(QStringLiteral(", "));
}

QString identifierUrl(const char *resolver, const QString &identifier) {
    return QString::fromLatin1(resolver) +
           QString::fromLatin1(QUrl::toPercentEncoding(identifier, "/:;"));
}

QStringList identifierLinks(const model::Identifiers &identifiers) {
    QStringList links;
    const auto add = [&links](const QString &scheme, const char *resolver, const QString &value) {
        if (!value.isEmpty()) links += markdownLink(scheme + value, identifierUrl(resolver, value));
    };
    add(QStringLiteral("arXiv "), "https://arxiv.org/abs/", identifiers.arxiv);
    add(QStringLiteral("DOI "), "https://doi.org/", identifiers.doi);
    add(QStringLiteral("OpenReview "), "https://openreview.net/forum?id=", identifiers.openReview);
    return links;
}

// A link that no browser would open keeps its address as text.
QString namedLink(const QString &name, const QString &url) {
    const QString link = markdownLink(name, url);
    return link == markdownInline(name) ? link + QLatin1Char(' ') + markdownInline(url) : link;
}

QString whereItAppeared(const model::Facts &facts) {
    QStringList parts;
    for (const QString &part : {facts.venue, facts.published})
        if (!part.isEmpty()) parts += markdownInline(part);
    if (!facts.categories.isEmpty()) parts += joinedEscaped(facts.categories);
    parts += identifierLinks(facts.identifiers);
    if (!facts.url.isEmpty()) parts += namedLink(QStringLiteral("page"), facts.url);
    for (const model::Link &link : facts.links)
        parts += namedLink(model::toText(link.kind), link.url);
    return parts.join(dot());
}

QString capitalised(const QString &word) {
    return word.left(1).toUpper() + word.mid(1);
}

QString decisionText(const model::Decision &decision) {
    QString text =
        QStringLiteral("**") + capitalised(model::toText(decision.state)) + QStringLiteral("**");
    if (decision.decided)
        text += QLatin1Char(' ') + decision.decided->toPlace().date().toString(Qt::ISODate);
    if (decision.until)
        text += QStringLiteral(", back on ") + decision.until->toString(Qt::ISODate);
    return text;
}

QString whatTheReaderDid(const model::Paper &paper) {
    QStringList parts = {decisionText(paper.decision)};
    QStringList tags;
    for (const model::Tag &tag : paper.tags)
        tags += tag.name;
    if (!tags.isEmpty()) parts += QStringLiteral("Tags: ") + joinedEscaped(tags);
    if (paper.facts.withdrawn) parts += QStringLiteral("**Withdrawn**");
    return parts.join(dot());
}

void addAbstract(QStringList &lines, const QString &abstract) {
    if (abstract.trimmed().isEmpty()) return;
    lines += QString();
    for (const QString &line : markdownLines(abstract))
        lines += line.isEmpty() ? QStringLiteral(">") : QStringLiteral("> ") + line;
}

QString meaningText(model::Meaning meaning) {
    return meaning == model::Meaning::ToDo ? QStringLiteral("To do")
                                           : capitalised(model::toText(meaning));
}

void addHighlight(QStringList &lines, const model::Highlight &highlight) {
    QString item = QStringLiteral("- **") + meaningText(highlight.meaning) +
                   QStringLiteral("** “") + markdownInline(highlight.quote) + QStringLiteral("”");
    if (highlight.orphan) item += QStringLiteral(" (no longer in the text)");
    lines += item;
    for (const QString &line : markdownLines(highlight.comment))
        if (!line.isEmpty()) lines += QStringLiteral("  ") + line;
}

// By meaning, within one by place.
void addHighlights(QStringList &lines, QList<model::Highlight> highlights) {
    if (highlights.isEmpty()) return;
    const auto place = [](const model::Highlight &highlight) {
        return std::tuple(highlight.meaning, highlight.target, highlight.start);
    };
    std::stable_sort(
        highlights.begin(), highlights.end(),
        [&place](const auto &left, const auto &right) { return place(left) < place(right); });
    lines += QString();
    for (const model::Highlight &highlight : std::as_const(highlights))
        addHighlight(lines, highlight);
}

} // namespace

QByteArrayList markdownPaper(const model::Paper &paper) {
    const QString title = markdownInline(paper.facts.title.tidy);
    QStringList lines = {QStringLiteral("## ") +
                         (title.isEmpty() ? QStringLiteral("Without a title") : title)};
    addParagraph(lines, joinedEscaped(paper.facts.authors));
    addParagraph(lines, whereItAppeared(paper.facts));
    addParagraph(lines, whatTheReaderDid(paper));
    addAbstract(lines, paper.facts.abstract.tidy);
    addHighlights(lines, paper.highlights);
    if (const QStringList note = markdownNote(paper.note.text); !note.isEmpty())
        lines << QString() << QStringLiteral("**Note**") << QString() << note;
    QByteArrayList bytes;
    for (const QString &line : std::as_const(lines))
        bytes += toUtf8(line);
    return bytes;
}

} // namespace lectern::exchange

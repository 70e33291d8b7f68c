// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markdown_paper.h"

#include "core/exchange/markdown_note.h"
#include "core/exchange/markdown_text.h"
#include "core/exchange/paper_words.h"
#include "core/exchange/plain_text.h"

namespace lectern::exchange {

namespace {

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

// A link that no browser would open keeps its address as text.
QString namedLink(const NamedAddress &address) {
    if (isWebAddress(address.url)) return markdownLink(address.name, address.url);
    return markdownInline(address.name) + QLatin1Char(' ') + markdownInline(address.url);
}

QString whereItAppeared(const model::Facts &facts) {
    QStringList parts;
    for (const QString &part : {facts.venue, facts.published})
        if (!part.isEmpty()) parts += markdownInline(part);
    if (!facts.categories.isEmpty()) parts += joinedEscaped(facts.categories);
    for (const NamedAddress &address : addressesOf(facts))
        parts += namedLink(address);
    return parts.join(QStringLiteral(" · "));
}

QString bold(const QString &word) {
    return QStringLiteral("**") + word + QStringLiteral("**");
}

QString decisionText(const model::Decision &decision) {
    const QString days = decisionDays(decision);
    const QString gap = decision.decided ? QStringLiteral(" ") : QStringLiteral(", ");
    return bold(decisionWord(decision.state)) + (days.isEmpty() ? QString() : gap + days);
}

// By their names; a copy that went out with them is linked.
QString filesOf(const ExportedPaper &exported) {
    const QStringList names = attachedNames(exported.paper);
    if (exported.fileLinks.size() != names.size()) return joinedEscaped(names);
    QStringList links;
    for (qsizetype i = 0; i < names.size(); ++i)
        links += markdownFileLink(names.at(i), exported.fileLinks.at(i));
    return links.join(QStringLiteral(", "));
}

QString whatTheReaderDid(const ExportedPaper &exported) {
    const model::Paper &paper = exported.paper;
    QStringList parts = {decisionText(paper.decision)};
    if (const QString progress = progressWord(paper.progress); !progress.isEmpty())
        parts += progress;
    if (!paper.tags.isEmpty()) parts += QStringLiteral("Tags: ") + joinedEscaped(tagNames(paper));
    if (!paper.lists.isEmpty()) parts += QStringLiteral("Lists: ") + joinedEscaped(paper.lists);
    if (const QString files = filesOf(exported); !files.isEmpty())
        parts += QStringLiteral("Files: ") + files;
    if (paper.facts.withdrawn) parts += bold(QStringLiteral("Withdrawn"));
    return parts.join(QStringLiteral(" · "));
}

void addAbstract(QStringList &lines, const QString &abstract) {
    if (abstract.trimmed().isEmpty()) return;
    lines += QString();
    for (const QString &line : markdownLines(abstract))
        lines += line.isEmpty() ? QStringLiteral(">") : QStringLiteral("> ") + line;
}

void addOlderTexts(QStringList &lines, const QList<model::OlderText> &texts) {
    for (const model::OlderText &older : texts) {
        addParagraph(lines, bold(markdownInline(olderTextWords(older))));
        addAbstract(lines, older.text.tidy);
    }
}

void addHighlight(QStringList &lines, const model::Highlight &highlight) {
    QString item = QStringLiteral("- ") + bold(meaningWord(highlight.meaning)) +
                   QStringLiteral(" “") + markdownInline(highlight.quote) + QStringLiteral("”");
    if (highlight.orphan) item += QStringLiteral(" (no longer in the text)");
    lines += item;
    for (const QString &line : markdownLines(highlight.comment))
        if (!line.isEmpty()) lines += QStringLiteral("  ") + line;
}

void addHighlights(QStringList &lines, const model::Paper &paper) {
    if (!paper.highlights.isEmpty()) lines += QString();
    for (const model::Highlight &highlight : highlightsByMeaning(paper))
        addHighlight(lines, highlight);
}

void addListComment(QStringList &lines, const QString &comment) {
    const QString text = markdownInline(comment);
    if (!text.isEmpty())
        addParagraph(lines, bold(QStringLiteral("On the list")) + QStringLiteral(" ") + text);
}

void addSightings(QStringList &lines, const QList<model::Sighting> &sightings) {
    if (sightings.isEmpty()) return;
    lines += QString();
    for (const model::Sighting &sighting : sightings)
        lines += QStringLiteral("- Seen in ") + markdownInline(sightingWords(sighting));
}

} // namespace

QString markdownTitle(const model::Facts &facts) {
    const QString title = markdownInline(facts.title.tidy);
    return title.isEmpty() ? QStringLiteral("Without a title") : title;
}

QStringList markdownBody(const ExportedPaper &exported) {
    const model::Paper &paper = exported.paper;
    QStringList lines;
    addParagraph(lines, joinedEscaped(paper.facts.authors));
    addParagraph(lines, whereItAppeared(paper.facts));
    addParagraph(lines, whatTheReaderDid(exported));
    addListComment(lines, exported.comment);
    addAbstract(lines, paper.facts.abstract.tidy);
    addHighlights(lines, paper);
    if (const QStringList note = markdownNote(paper.note.text); !note.isEmpty())
        lines << QString() << bold(QStringLiteral("Note")) << QString() << note;
    addOlderTexts(lines, paper.olderTexts);
    addSightings(lines, paper.sightings);
    return lines;
}

QByteArrayList markdownPaper(const ExportedPaper &exported) {
    QString heading = QStringLiteral("## ");
    if (exported.place > 0) heading += QString::number(exported.place) + QStringLiteral("\\. ");
    return QByteArrayList{toUtf8(heading + markdownTitle(exported.paper.facts))} +
           toUtf8(markdownBody(exported));
}

} // namespace lectern::exchange

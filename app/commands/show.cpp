// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/selection.h"
#include "core/base/uuid.h"
#include "core/exchange/paper_json.h"

namespace lectern::app {

namespace {

// "  arXiv    2409.11340v2", and nothing where nothing is known.
void addFact(QStringList &lines, const char *name, const QString &value) {
    if (!value.isEmpty())
        lines.append(QStringLiteral("  %1 %2").arg(QLatin1String(name), -10).arg(value));
}

QString arxivOf(const model::Identifiers &identifiers) {
    if (identifiers.arxiv.isEmpty() || !identifiers.version) return identifiers.arxiv;
    return identifiers.arxiv + QLatin1Char('v') + QString::number(*identifiers.version);
}

QString decisionOf(const model::Decision &decision) {
    QString text = model::toText(decision.state);
    if (decision.until) text += QStringLiteral(", until ") + decision.until->toString(Qt::ISODate);
    return text;
}

QString tagsOf(const model::Paper &paper) {
    QStringList names;
    for (const model::Tag &tag : paper.tags)
        names.append(tag.name);
    return names.join(QStringLiteral(", "));
}

QString sightingOf(const model::Sighting &sighting) {
    QString text = model::sourceTitle(sighting.source);
    if (sighting.day) text += QLatin1Char(' ') + sighting.day->toIso();
    text += QStringLiteral(", %1 of %2").arg(sighting.position).arg(sighting.digestSize);
    if (sighting.readings.upvotes)
        text += *sighting.readings.upvotes == 1
                    ? QStringLiteral(", 1 upvote")
                    : QStringLiteral(", %1 upvotes").arg(*sighting.readings.upvotes);
    return text;
}

QString factsOf(const model::Paper &paper) {
    const model::Facts &facts = paper.facts;
    QStringList lines = {facts.title.tidy};
    addFact(lines, "id", QString::number(paper.id.value()));
    addFact(lines, "uuid", base::toText(paper.uuid));
    addFact(lines, "authors", facts.authors.join(QStringLiteral(", ")));
    addFact(lines, "arXiv", arxivOf(facts.identifiers));
    addFact(lines, "DOI", facts.identifiers.doi);
    addFact(lines, "page", facts.url);
    addFact(lines, "venue", facts.venue);
    addFact(lines, "published", facts.published);
    addFact(lines, "updated", facts.updated);
    addFact(lines, "corrected", paper.corrected().join(QStringLiteral(", ")));
    addFact(lines, "decision", decisionOf(paper.decision));
    addFact(lines, "tags", tagsOf(paper));
    addFact(lines, "lists", paper.lists.join(QStringLiteral(", ")));
    for (const model::Sighting &sighting : paper.sightings)
        addFact(lines, "seen in", sightingOf(sighting));
    return lines.join(QLatin1Char('\n'));
}

QString wholeText(const model::Paper &paper) {
    QString text = factsOf(paper);
    if (!paper.facts.abstract.tidy.isEmpty())
        text += QStringLiteral("\n\n") + paper.facts.abstract.tidy;
    if (!paper.note.text.isEmpty()) text += QStringLiteral("\n\nNote:\n") + paper.note.text;
    return text;
}

base::Result<Exit> runShow(const Context &context) {
    if (context.line.words().isEmpty())
        return context.wrongUsage(QStringLiteral("Say which papers."));
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
    bool first = true;
    for (const QString &name : context.line.words()) {
        LECTERN_ASSIGN(const model::Paper paper, paperNamed(*library, name));
        if (context.line.has(QStringLiteral("json"))) {
            context.console.json(exchange::toJsonLine(paper));
        } else {
            context.console.text((first ? QString() : QStringLiteral("\n")) + wholeText(paper));
        }
        first = false;
    }
    return Exit::Done;
}

} // namespace

Command showCommand() {
    return {QStringLiteral("show"),
            QStringLiteral("PAPER… [--json]"),
            QStringLiteral("one paper with all that is known"),
            {},
            {{QStringLiteral("json"), {}, QStringLiteral("JSON Lines, one paper a line")}},
            runShow};
}

} // namespace lectern::app

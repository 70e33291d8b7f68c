// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/paper_words.h"

#include "core/base/day_text.h"
#include "ui/models/put_together.h"
#include "ui/models/row_words.h"
#include "ui/models/source_words.h"

#include <QCoreApplication>

namespace lectern::ui {

namespace {

constexpr qsizetype mostAuthors = 40;
constexpr qsizetype longestShortTitle = 24;
constexpr int wordsOfShortTitle = 3;

QString paperTr(const char *text) {
    return QCoreApplication::translate("Lectern", text);
}

QString middleDot() {
    return QStringLiteral("  ·  ");
}

QString longDay(const model::Day &day) {
    if (day.hasYear()) return base::dayText(day.date(), QStringLiteral("ddd d MMM yyyy"));
    return base::dayText(QDate(2000, day.month(), day.day()), QStringLiteral("d MMM"));
}

QString nameOf(const model::Identifiers &ids) {
    if (!ids.arxiv.isEmpty()) return ids.arxiv;
    if (!ids.doi.isEmpty()) return ids.doi;
    return ids.openReview;
}

QString wordFor(model::Announced announced) {
    switch (announced) {
    case model::Announced::Unknown:
        break;
    case model::Announced::New:
        return paperTr(QT_TRANSLATE_NOOP("Lectern", "new"));
    case model::Announced::Cross:
        return paperTr(QT_TRANSLATE_NOOP("Lectern", "cross-listed"));
    case model::Announced::Replaced:
        return paperTr(QT_TRANSLATE_NOOP("Lectern", "replaced"));
    }
    return {};
}

QString wordFor(model::ReadingProgress progress) {
    switch (progress) {
    case model::ReadingProgress::Unread:
        break;
    case model::ReadingProgress::Reading:
        return paperTr(QT_TRANSLATE_NOOP("Lectern", "reading"));
    case model::ReadingProgress::Read:
        return paperTr(QT_TRANSLATE_NOOP("Lectern", "read"));
    }
    return {};
}

} // namespace

QString shortTitleOf(const model::Paper &paper) {
    const QString &title = paper.facts.title.tidy;
    const qsizetype colon = title.indexOf(QLatin1Char(':'));
    const bool named = colon > 0 && colon <= longestShortTitle;
    return named ? title.left(colon) : title.section(QLatin1Char(' '), 0, wordsOfShortTitle - 1);
}

QString kickerOf(const model::Paper &paper) {
    QStringList words;
    if (!paper.sightings.isEmpty()) {
        const model::Sighting &newest = paper.sightings.constFirst();
        words += sourceWords(newest.source);
        if (newest.day) words += longDay(*newest.day);
    }
    words += nameOf(paper.facts.identifiers);
    words += wordFor(paper.progress);
    if (paper.facts.withdrawn) words += paperTr(QT_TRANSLATE_NOOP("Lectern", "withdrawn"));
    words.removeAll(QString());
    return words.join(middleDot());
}

QString focusKickerOf(const model::Paper &paper) {
    QStringList words;
    if (!paper.sightings.isEmpty()) words += sourceWords(paper.sightings.constFirst().source);
    words += nameOf(paper.facts.identifiers);
    if (const auto upvotes = paper.newestReadings.upvotes)
        words += QStringLiteral("▲ %L1").arg(*upvotes);
    QList<model::LinkKind> kinds;
    for (const model::Link &link : paper.facts.links)
        if (link.kind != model::LinkKind::Other && !kinds.contains(link.kind)) {
            kinds += link.kind;
            words += wordFor(link.kind);
        }
    for (const model::Tag &tag : paper.tags)
        words += tag.name;
    if (paper.facts.withdrawn) words += paperTr(QT_TRANSLATE_NOOP("Lectern", "withdrawn"));
    words.removeAll(QString());
    return words.join(middleDot());
}

QString authorsOf(const model::Paper &paper) {
    const QStringList &authors = paper.facts.authors;
    const QString shown = joinedNames(authors.mid(0, mostAuthors));
    const qsizetype more = authors.size() - mostAuthors;
    if (more <= 0) return shown;
    return QCoreApplication::translate("Lectern", "%1 and %n more", nullptr, int(more)).arg(shown);
}

QString sightingWords(const model::Sighting &sighting) {
    QStringList words{sourceWords(sighting.source)};
    if (sighting.day) words += longDay(*sighting.day);
    if (sighting.position > 0 && sighting.digestSize > 0)
        words += paperTr(QT_TRANSLATE_NOOP("Lectern", "place %L1 of %L2"))
                     .arg(sighting.position)
                     .arg(sighting.digestSize);
    words += wordFor(sighting.announced);
    return saidOfOne(words);
}

QString sightingsOf(const model::Paper &paper) {
    QStringList all;
    for (const model::Sighting &sighting : paper.sightings)
        all += sightingWords(sighting);
    return all.join(middleDot());
}

QString wordFor(model::LinkKind kind) {
    switch (kind) {
    case model::LinkKind::Code:
        return paperTr(QT_TRANSLATE_NOOP("Lectern", "Code"));
    case model::LinkKind::Project:
        return paperTr(QT_TRANSLATE_NOOP("Lectern", "Project"));
    case model::LinkKind::Dataset:
        return paperTr(QT_TRANSLATE_NOOP("Lectern", "Data"));
    case model::LinkKind::Model:
        return paperTr(QT_TRANSLATE_NOOP("Lectern", "Model"));
    case model::LinkKind::Demo:
        return paperTr(QT_TRANSLATE_NOOP("Lectern", "Demo"));
    case model::LinkKind::Other:
        return paperTr(QT_TRANSLATE_NOOP("Lectern", "Link"));
    }
    Q_UNREACHABLE();
}

} // namespace lectern::ui

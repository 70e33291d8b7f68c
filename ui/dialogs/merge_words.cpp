// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/merge_words.h"

#include "core/base/day_text.h"
#include "ui/models/put_together.h"
#include "ui/models/source_words.h"
#include "ui/models/word_difference.h"
#include "ui/views/reader/paper_words.h"

#include <QCoreApplication>

namespace lectern::ui {

namespace {

using model::DecisionState;

constexpr qsizetype mostSightings = 3;

QString mergeTr(const char *text) {
    return QCoreApplication::translate("Lectern", text);
}

QString mergeTr(const char *text, qsizetype number) {
    return QCoreApplication::translate("Lectern", text, nullptr, int(number));
}

Icon decisionIcon(DecisionState state) {
    switch (state) {
    case DecisionState::Kept:
        return Icon::StarFilled;
    case DecisionState::Later:
        return Icon::Clock;
    case DecisionState::Skipped:
        return Icon::Minus;
    case DecisionState::Undecided:
        break;
    }
    return Icon::Inbox;
}

QString stateWords(DecisionState state) {
    switch (state) {
    case DecisionState::Kept:
        return mergeTr(QT_TRANSLATE_NOOP("Lectern", "Kept"));
    case DecisionState::Later:
        return mergeTr(QT_TRANSLATE_NOOP("Lectern", "Later"));
    case DecisionState::Skipped:
        return mergeTr(QT_TRANSLATE_NOOP("Lectern", "Skipped"));
    case DecisionState::Undecided:
        break;
    }
    return mergeTr(QT_TRANSLATE_NOOP("Lectern", "Undecided"));
}

QString dayOf(const model::Decision &decision, const QString &format) {
    if (!decision.decided) return {};
    return base::dayText(decision.decided->toPlace().date(), format);
}

MarkedWords highlightWords(qsizetype count, const char *text) {
    return {Icon::Highlighter, Role::Muted, mergeTr(text, count), {}, {}};
}

bool isDecided(const model::Paper &paper) {
    return paper.decision.state != DecisionState::Undecided;
}

QString whyDecision(const model::Paper &left, const model::Paper &right) {
    if (!isDecided(left) && !isDecided(right))
        return mergeTr(QT_TRANSLATE_NOOP("Lectern", "neither is decided"));
    if (!isDecided(left) || !isDecided(right))
        return mergeTr(QT_TRANSLATE_NOOP("Lectern", "the only decision"));
    if (left.decision.state == right.decision.state)
        return mergeTr(QT_TRANSLATE_NOOP("Lectern", "the same on both"));
    return mergeTr(QT_TRANSLATE_NOOP("Lectern", "the newer decision wins"));
}

MarkedWords decisionForecast(const model::Paper &left, const model::Paper &right,
                             const model::Paper &joined) {
    const model::Decision &decision = joined.decision;
    const QString day = dayOf(decision, QStringLiteral("d MMMM"));
    MarkedWords forecast{decisionIcon(decision.state),
                         Role::Muted,
                         stateWords(decision.state),
                         {},
                         whyDecision(left, right)};
    if (isDecided(joined) && !day.isEmpty())
        forecast.words =
            mergeTr(QT_TRANSLATE_NOOP("Lectern", "%1, as of %2")).arg(forecast.words, day);
    return forecast;
}

MarkedWords tagForecast(const model::Paper &left, const model::Paper &right,
                        const model::Paper &joined) {
    const bool united = !left.tags.isEmpty() && !right.tags.isEmpty();
    return {Icon::Tag, Role::Muted, mergeTr(QT_TRANSLATE_NOOP("Lectern", "Tags")), joined.tags,
            united ? mergeTr(QT_TRANSLATE_NOOP("Lectern", "united"))
                   : mergeTr(QT_TRANSLATE_NOOP("Lectern", "as they are"))};
}

MarkedWords noteForecast(const model::Paper &left, const model::Paper &right) {
    const qsizetype words = wordCount(left.note.text) + wordCount(right.note.text);
    const bool both = !left.note.text.isEmpty() && !right.note.text.isEmpty();
    if (both)
        return {Icon::Note,
                Role::Muted,
                mergeTr(QT_TRANSLATE_N_NOOP("Lectern", "Both notes, %Ln word(s)"), words),
                {},
                mergeTr(QT_TRANSLATE_NOOP("Lectern", "one under the other, with a heading"))};
    return {Icon::Note,
            Role::Muted,
            mergeTr(QT_TRANSLATE_N_NOOP("Lectern", "The note, %Ln word(s)"), words),
            {},
            mergeTr(QT_TRANSLATE_NOOP("Lectern", "as it is"))};
}

QString sourceOf(const model::Paper &paper) {
    return paper.sightings.isEmpty() ? QString() : sourceWords(paper.sightings.constFirst().source);
}

// "The abstract of arXiv", or, where both come from there, which of the two.
QString chosenAbstract(const model::Paper &left, const model::Paper &right, bool isLeft) {
    const QString source = sourceOf(isLeft ? left : right);
    if (!source.isEmpty() && sourceOf(left) != sourceOf(right))
        return mergeTr(QT_TRANSLATE_NOOP("Lectern", "The abstract of %1")).arg(source);
    return isLeft ? mergeTr(QT_TRANSLATE_NOOP("Lectern", "The abstract on the left"))
                  : mergeTr(QT_TRANSLATE_NOOP("Lectern", "The abstract on the right"));
}

MarkedWords abstractForecast(const model::Paper &left, const model::Paper &right,
                             const model::Paper &joined) {
    const QString &ours = left.facts.abstract.tidy;
    const QString &theirs = right.facts.abstract.tidy;
    MarkedWords forecast{Icon::FileText, Role::Muted, {}, {}, {}};
    if (ours == theirs) {
        forecast.words = mergeTr(QT_TRANSLATE_NOOP("Lectern", "The abstract"));
        forecast.why = mergeTr(QT_TRANSLATE_NOOP("Lectern", "the same in both"));
        return forecast;
    }
    forecast.words = chosenAbstract(left, right, joined.facts.abstract.tidy == ours);
    forecast.why = ours.isEmpty() || theirs.isEmpty()
                       ? mergeTr(QT_TRANSLATE_NOOP("Lectern", "the other paper has none"))
                       : mergeTr(QT_TRANSLATE_NOOP("Lectern", "the other stays as an older text"));
    return forecast;
}

MarkedWords listWords(const model::Paper &paper) {
    return {Icon::ListOrdered, Role::Muted, listed(paper.lists), {}, {}};
}

} // namespace

MarkedWords decisionOf(const model::Paper &paper) {
    const DecisionState state = paper.decision.state;
    const Role ink = state == DecisionState::Kept ? Role::Accent : Role::Ink;
    MarkedWords own{decisionIcon(state), ink, stateWords(state), paper.tags, {}};
    const QString day = dayOf(paper.decision, QStringLiteral("d MMM"));
    if (isDecided(paper) && !day.isEmpty())
        own.words =
            state == DecisionState::Later
                ? mergeTr(QT_TRANSLATE_NOOP("Lectern", "Later, %1")).arg(day)
                : QCoreApplication::translate("Lectern", "%1 %2", "decided when: Kept 26 Nov")
                      .arg(own.words, day);
    return own;
}

QList<MarkedWords> annotationsOf(const model::Paper &paper) {
    QList<MarkedWords> own;
    if (!paper.highlights.isEmpty())
        own += highlightWords(paper.highlights.size(),
                              QT_TRANSLATE_N_NOOP("Lectern", "%Ln highlight(s)"));
    if (!paper.lists.isEmpty()) own += listWords(paper);
    if (!paper.note.text.isEmpty())
        own += {Icon::Note,
                Role::Muted,
                mergeTr(QT_TRANSLATE_N_NOOP("Lectern", "note of %Ln word(s)"),
                        wordCount(paper.note.text)),
                {},
                {}};
    if (!paper.attachments.isEmpty())
        own += {Icon::FileText,
                Role::Muted,
                mergeTr(QT_TRANSLATE_N_NOOP("Lectern", "%Ln attached file(s)"),
                        paper.attachments.size()),
                {},
                {}};
    return own;
}

QList<MarkedWords> forecastOf(const model::Paper &left, const model::Paper &right,
                              const model::Paper &joined) {
    QList<MarkedWords> forecast{decisionForecast(left, right, joined)};
    if (!joined.tags.isEmpty()) forecast += tagForecast(left, right, joined);
    if (!joined.note.text.isEmpty()) forecast += noteForecast(left, right);
    forecast += abstractForecast(left, right, joined);
    if (!joined.highlights.isEmpty()) {
        MarkedWords kept = highlightWords(joined.highlights.size(),
                                          QT_TRANSLATE_N_NOOP("Lectern", "%Ln highlight(s) stay"));
        kept.why = mergeTr(QT_TRANSLATE_NOOP("Lectern", "all on the text they were made on"));
        forecast += kept;
    }
    if (!joined.lists.isEmpty()) {
        MarkedWords lists = listWords(joined);
        lists.why = mergeTr(QT_TRANSLATE_NOOP("Lectern", "each list keeps its order"));
        forecast += lists;
    }
    return forecast;
}

QString reasonWords(model::OfferReason reason) {
    switch (reason) {
    case model::OfferReason::SameTitle:
        return mergeTr(QT_TRANSLATE_NOOP("Lectern", "They have the same title. You decide."));
    case model::OfferReason::AbstractsDiffer:
        return mergeTr(QT_TRANSLATE_NOOP("Lectern",
                                         "The same title, but the abstracts share less than half "
                                         "of their wording. You decide."));
    case model::OfferReason::SeveralCandidates:
        return mergeTr(QT_TRANSLATE_NOOP("Lectern", "Several papers have this title. You decide."));
    }
    Q_UNREACHABLE();
}

QStringList idsOf(const model::Paper &paper) {
    const model::Identifiers &known = paper.facts.identifiers;
    QStringList ids;
    const auto add = [&ids](const char *scheme, const QString &id) {
        if (!id.isEmpty()) ids += QLatin1String(scheme) + id;
    };
    add("arxiv:", known.arxiv);
    add("doi:", known.doi);
    add("openreview:", known.openReview);
    return ids;
}

QString seenWords(const model::Paper &paper) {
    QStringList seen;
    for (const model::Sighting &sighting : paper.sightings.mid(0, mostSightings))
        seen += sightingWords(sighting);
    const qsizetype more = paper.sightings.size() - mostSightings;
    if (more > 0) seen += mergeTr(QT_TRANSLATE_N_NOOP("Lectern", "and %Ln time(s) before"), more);
    return seen.join(QStringLiteral("  ·  "));
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Clauses as they hold for one paper in memory.
#include "core/base/fold.h"
#include "core/base/tokenizer.h"
#include "core/query/paper_clauses.h"
#include "core/query/regex_search.h"
#include "core/query/text_search.h"

#include <algorithm>

namespace lectern::query {

namespace {

bool holdsLower(const QString &text, const QString &wanted) {
    return asciiLower(text).contains(wanted);
}

// Whether all words stand in the text with at most `distance` words between the first and the last.
bool standNear(const QString &text, const QList<QByteArray> &words, int distance) {
    QList<QList<int>> places(words.size());
    int position = -1;
    base::Tokenizer::tokenize(text.toUtf8(), [&](const base::Token &token) {
        if (!token.colocated) ++position;
        for (int i = 0; i < words.size(); ++i)
            if (token.text == words.at(i)) places[i].append(position);
        return true;
    });
    // The first of them stands at some place of some word.
    const auto allWithin = [&](int begin) {
        return std::all_of(places.cbegin(), places.cend(), [&](const QList<int> &of) {
            return std::any_of(of.cbegin(), of.cend(), [&](int place) {
                return place >= begin && place <= begin + distance + 1;
            });
        });
    };
    return std::any_of(places.cbegin(), places.cend(), [&](const QList<int> &of) {
        return std::any_of(of.cbegin(), of.cend(), allWithin);
    });
}

int dayNumber(const QDate &day) {
    return day.year() * 10'000 + day.month() * 100 + day.day();
}

std::optional<int> dayIn(const QString &iso) {
    if (iso.isEmpty()) return std::nullopt;
    QString digits = iso;
    digits.remove(u'-').append(QLatin1String("0101"));
    return digits.left(8).toInt();
}

std::optional<int> dayOf(const std::optional<base::Instant> &instant) {
    if (!instant) return std::nullopt;
    return dayNumber(instant->toPlace().date());
}

bool isIn(const DayNumbers &numbers, std::optional<int> day) {
    return day && *day >= numbers.first && *day <= numbers.last;
}

bool hasLink(const model::Paper &paper, model::LinkKind kind) {
    return std::any_of(paper.facts.links.cbegin(), paper.facts.links.cend(),
                       [kind](const model::Link &link) { return link.kind == kind; });
}

struct ClauseMatcher {
    const model::Paper &paper;
    int today;

    template <typename Condition>
    [[nodiscard]] bool anySighting(Condition condition) const {
        return std::any_of(paper.sightings.cbegin(), paper.sightings.cend(), condition);
    }

    bool operator()(const InColumn &in) const {
        const QString column = indexedTexts(paper).at(static_cast<int>(in.column));
        return TextSearch({in.text, in.prefix}).isIn(column.toUtf8());
    }
    bool operator()(const Near &near) const {
        QStringList columns = indexedTexts(paper);
        if (near.column) columns = {columns.at(static_cast<int>(*near.column))};
        const auto words = base::Tokenizer::phrase(near.text);
        return std::any_of(columns.cbegin(), columns.cend(), [&](const QString &column) {
            return standNear(column, words, near.distance);
        });
    }
    bool operator()(const MatchesRegex &matches) const {
        const RegexSearch search(matches.pattern, matches.anyCase);
        const QStringList columns = indexedTexts(paper);
        const auto holds = [&](const QString &column) {
            return search.isValid() && search.in(column) == RegexSearch::Found::Yes;
        };
        if (matches.in == MatchesRegex::In::Anywhere)
            return std::any_of(columns.cbegin(), columns.cend(), holds);
        return holds(columns.at(static_cast<int>(matches.in) - 1));
    }
    bool operator()(const InFact &in) const {
        const model::Facts &facts = paper.facts;
        switch (in.fact) {
        case InFact::Fact::Category:
            return std::any_of(facts.categories.cbegin(), facts.categories.cend(),
                               [&](const QString &category) {
                                   const QString lower = asciiLower(category);
                                   return in.prefix ? lower.startsWith(in.text) : lower == in.text;
                               });
        case InFact::Fact::Venue:
            return base::foldLetters(facts.venue).contains(base::foldLetters(in.text));
        case InFact::Fact::Url:
            return holdsLower(facts.url, in.text) ||
                   std::any_of(
                       facts.links.cbegin(), facts.links.cend(),
                       [&](const model::Link &link) { return holdsLower(link.url, in.text); });
        case InFact::Fact::Source:
            break;
        }
        return anySighting([&](const model::Sighting &sighting) {
            return asciiLower(sighting.source).startsWith(in.text);
        });
    }
    bool operator()(const HasId &has) const {
        if (has.scheme == HasId::Scheme::Lectern)
            return has.id == QString::number(paper.id.value()) ||
                   has.id == paper.uuid.toString(QUuid::WithoutBraces);
        const model::Identifiers &ids = paper.facts.identifiers;
        if (has.scheme == HasId::Scheme::Key)
            return !paper.citationKey.isEmpty() && asciiLower(paper.citationKey) == has.id;
        return asciiLower(has.scheme == HasId::Scheme::Arxiv ? ids.arxiv : ids.doi) == has.id;
    }
    bool operator()(const OnDays &on) const {
        const auto numbers =
            numbersOf(on.days, QDate(today / 10'000, today / 100 % 100, today % 100));
        if (!numbers) return false;
        switch (on.what) {
        case OnDays::What::Digest:
            return anySighting([&](const model::Sighting &sighting) {
                return sighting.day && sighting.day->hasYear() &&
                       isIn(*numbers, dayNumber(sighting.day->date()));
            });
        case OnDays::What::Published:
            return isIn(*numbers, dayIn(paper.facts.published));
        case OnDays::What::Updated:
            return isIn(*numbers, dayIn(paper.facts.updated));
        case OnDays::What::Added:
            return isIn(*numbers, dayOf(paper.added));
        case OnDays::What::Decided:
            return isIn(*numbers, dayOf(paper.decision.decided));
        case OnDays::What::Noted:
            return isIn(*numbers, dayOf(paper.note.noted));
        case OnDays::What::Opened:
            break;
        }
        if (!paper.firstSeen) return false;
        const QDateTime opened = QDateTime::fromMSecsSinceEpoch(*paper.firstSeen);
        return isIn(*numbers, dayNumber(opened.date()));
    }
    bool operator()(const Counted &counted) const {
        const auto inRange = [&](std::optional<int> number) {
            return number && *number >= 0 && counted.range.holds(*number);
        };
        switch (counted.what) {
        case Counted::What::Upvotes:
            return inRange(paper.newestReadings.upvotes);
        case Counted::What::Stars:
            return inRange(paper.newestReadings.stars);
        case Counted::What::Version:
            return inRange(paper.facts.identifiers.version);
        case Counted::What::Tags:
            return counted.range.holds(paper.tags.size());
        case Counted::What::Highlights:
            return counted.range.holds(paper.highlights.size());
        case Counted::What::Words:
            return !paper.facts.abstract.tidy.isEmpty() &&
                   counted.range.holds(wordCount(paper.facts.abstract.tidy));
        case Counted::What::Sightings:
            break;
        }
        return counted.range.holds(paper.sightings.size());
    }
    bool operator()(const Has &has) const {
        const model::Facts &facts = paper.facts;
        switch (has.thing) {
        case Has::Thing::Note:
            return !paper.note.text.isEmpty();
        case Has::Thing::Tag:
            return !paper.tags.isEmpty();
        case Has::Thing::Code:
            return hasLink(paper, model::LinkKind::Code);
        case Has::Thing::Project:
            return hasLink(paper, model::LinkKind::Project);
        case Has::Thing::Dataset:
            return hasLink(paper, model::LinkKind::Dataset);
        case Has::Thing::Doi:
            return !facts.identifiers.doi.isEmpty();
        case Has::Thing::Arxiv:
            return !facts.identifiers.arxiv.isEmpty();
        case Has::Thing::File:
            return !paper.attachments.isEmpty();
        case Has::Thing::Pdf:
            return std::any_of(
                paper.attachments.cbegin(), paper.attachments.cend(),
                [](const auto &file) { return file.kind == model::AttachmentKind::Pdf; });
        case Has::Thing::Comment:
            return std::any_of(paper.highlights.cbegin(), paper.highlights.cend(),
                               [](const auto &one) { return !one.comment.isEmpty(); });
        case Has::Thing::Abstract:
            break;
        }
        return !facts.abstract.tidy.isEmpty();
    }
    bool operator()(const IsSo &is) const {
        const auto announced = [&](model::Announced how) {
            return anySighting([how](const auto &sighting) { return sighting.announced == how; });
        };
        switch (is.flag) {
        case IsSo::Flag::Seen:
            return paper.seen;
        case IsSo::Flag::Unseen:
            return !paper.seen;
        case IsSo::Flag::Snoozed:
            return paper.decision.state == model::DecisionState::Later && paper.decision.until &&
                   dayNumber(*paper.decision.until) > today;
        case IsSo::Flag::New:
            return announced(model::Announced::New);
        case IsSo::Flag::Replaced:
            return announced(model::Announced::Replaced);
        case IsSo::Flag::CrossListed:
            return announced(model::Announced::Cross);
        case IsSo::Flag::Withdrawn:
            break;
        }
        return paper.facts.withdrawn;
    }
};

} // namespace

bool holdsFor(const PaperClause &clause, const model::Paper &paper, int today) {
    return std::visit(ClauseMatcher{paper, today}, clause);
}

} // namespace lectern::query

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/describe_clauses.h"

#include "core/query/describe_days.h"

#include <QCoreApplication>

namespace lectern::query {

namespace {

struct FactWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

QString rangeInWords(const NumberRange &range) {
    if (range.least && range.most && *range.least == *range.most)
        return FactWords::tr("%L1").arg(*range.least);
    if (range.least && range.most)
        return FactWords::tr("%L1 to %L2").arg(*range.least).arg(*range.most);
    return range.least ? FactWords::tr("at least %L1").arg(*range.least)
                       : FactWords::tr("at most %L1").arg(range.most.value_or(0));
}

QString quotedText(const QString &text, bool prefix) {
    return FactWords::tr("“%1”").arg(prefix ? text + u'*' : text);
}

QString inColumn(InColumn::Column column, const QString &text) {
    switch (column) {
    case InColumn::Column::Title:
        return FactWords::tr("with %1 in the title").arg(text);
    case InColumn::Column::Abstract:
        return FactWords::tr("with %1 in the abstract").arg(text);
    case InColumn::Column::Authors:
        return FactWords::tr("by %1").arg(text);
    case InColumn::Column::Note:
        break;
    }
    return FactWords::tr("with %1 in the note").arg(text);
}

struct ClauseWords {
    const PaperClause &clause;
    const QDate &today;

    QString operator()(const InColumn &in) const {
        if (in.column == InColumn::Column::Authors)
            return FactWords::tr("by %1").arg(in.prefix ? in.text + u'*' : in.text);
        return inColumn(in.column, quotedText(in.text, in.prefix));
    }
    QString operator()(const Near &near) const {
        if (near.column)
            return inColumn(*near.column,
                            quotedText(near.text, false) + u'~' + QString::number(near.distance));
        return FactWords::tr("with the words %1 near each other").arg(quotedText(near.text, false));
    }
    QString operator()(const MatchesRegex &) const {
        return FactWords::tr("with a text like %1").arg(print(clause));
    }
    QString operator()(const InFact &in) const {
        const QString text = in.prefix ? in.text + u'*' : in.text;
        switch (in.fact) {
        case InFact::Fact::Category:
            return FactWords::tr("in %1").arg(text);
        case InFact::Fact::Source:
            return FactWords::tr("reported by %1").arg(text);
        case InFact::Fact::Venue:
            return FactWords::tr("with %1 in the venue").arg(quotedText(in.text, false));
        case InFact::Fact::Url:
            break;
        }
        return FactWords::tr("with %1 in a link").arg(quotedText(in.text, false));
    }
    QString operator()(const HasId &has) const {
        switch (has.scheme) {
        case HasId::Scheme::Arxiv:
            return FactWords::tr("with the arXiv id %1").arg(has.id);
        case HasId::Scheme::Doi:
            return FactWords::tr("with the DOI %1").arg(has.id);
        case HasId::Scheme::Lectern:
            return FactWords::tr("with the Lectern id %1").arg(has.id);
        case HasId::Scheme::Key:
            break;
        }
        return FactWords::tr("cited as %1").arg(has.id);
    }
    QString operator()(const OnDays &on) const { return daysInWords(on, today); }
    QString operator()(const Counted &counted) const {
        const QString range = rangeInWords(counted.range);
        switch (counted.what) {
        case Counted::What::Upvotes:
            return FactWords::tr("%1 upvotes").arg(range);
        case Counted::What::Stars:
            return FactWords::tr("%1 stars").arg(range);
        case Counted::What::Tags:
            return FactWords::tr("%1 tags").arg(range);
        case Counted::What::Words:
            return FactWords::tr("%1 words in the abstract").arg(range);
        case Counted::What::Version:
            return FactWords::tr("of version %1").arg(range);
        case Counted::What::Sightings:
            return FactWords::tr("in %1 digests").arg(range);
        case Counted::What::Highlights:
            break;
        }
        return FactWords::tr("%1 highlights").arg(range);
    }
    QString operator()(const Has &has) const {
        switch (has.thing) {
        case Has::Thing::Code:
            return FactWords::tr("with code");
        case Has::Thing::Note:
            return FactWords::tr("with a note");
        case Has::Thing::Tag:
            return FactWords::tr("with a tag");
        case Has::Thing::Project:
            return FactWords::tr("with a project page");
        case Has::Thing::Dataset:
            return FactWords::tr("with a data set");
        case Has::Thing::Doi:
            return FactWords::tr("with a DOI");
        case Has::Thing::Arxiv:
            return FactWords::tr("with an arXiv id");
        case Has::Thing::Abstract:
            return FactWords::tr("with an abstract");
        case Has::Thing::File:
            return FactWords::tr("with a file");
        case Has::Thing::Pdf:
            return FactWords::tr("with a PDF");
        case Has::Thing::Comment:
            break;
        }
        return FactWords::tr("with a comment");
    }
    QString operator()(const IsSo &is) const {
        switch (is.flag) {
        case IsSo::Flag::Seen:
            return FactWords::tr("seen");
        case IsSo::Flag::Unseen:
            return FactWords::tr("never seen");
        case IsSo::Flag::Snoozed:
            return FactWords::tr("put off until a day");
        case IsSo::Flag::New:
            return FactWords::tr("announced as new");
        case IsSo::Flag::Replaced:
            return FactWords::tr("announced as replaced");
        case IsSo::Flag::CrossListed:
            return FactWords::tr("announced as cross-listed");
        case IsSo::Flag::Withdrawn:
            break;
        }
        return FactWords::tr("withdrawn");
    }
};

} // namespace

QString clauseInWords(const PaperClause &clause, const QDate &today) {
    return std::visit(ClauseWords{clause, today}, clause);
}

} // namespace lectern::query

// SPDX-License-Identifier: GPL-3.0-or-later
// Clauses as conditions of SQL. A condition first finds the papers by what is narrow, and computes
// nothing for a paper that has nothing of the kind.
#include "core/base/tokenizer.h"
#include "core/query/paper_clauses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <array>
#include <limits>

namespace lectern::query {

namespace {

constexpr std::array indexColumns = {"title", "abstract", "authors", "note"}; // by Column

// As it stands in a JSON array of strings, without the marks around it.
QString inJson(const QString &text) {
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(2, array.size() - 4));
}

QString quotedTokens(const QList<QByteArray> &tokens, const QString &between) {
    QStringList quoted;
    for (const QByteArray &token : tokens)
        quoted += u'"' + QString::fromUtf8(token).replace(u'"', QLatin1String("\"\"")) + u'"';
    return quoted.join(between);
}

struct SqlWriter {
    int today;
    QString ofPaper; // stands before what is asked of a table with paper_id, and narrows it down

    ClauseSql operator()(const InColumn &) const { return {QStringLiteral("0"), {}}; }
    ClauseSql operator()(const Near &) const { return {QStringLiteral("0"), {}}; }

    // The function is the store's; it comes to rows that are left when all else has been asked.
    ClauseSql operator()(const MatchesRegex &matches) const {
        constexpr std::array columns = {"v.title, v.abstract, %1, v.note, v.highlights",
                                        "v.title",
                                        "v.abstract",
                                        "%1",
                                        "v.note",
                                        "v.highlights"}; // by In
        const auto authors =
            QStringLiteral("(SELECT group_concat(a.value, ?) FROM json_each(v.authors) a)");
        const auto texts = QLatin1String(columns.at(static_cast<size_t>(matches.in)));
        const bool named = texts.contains(QLatin1String("%1"));
        QList<QVariant> values{matches.pattern, matches.anyCase ? 1 : 0};
        if (named) values += QStringLiteral(", ");
        return {QStringLiteral("EXISTS(SELECT 1 FROM search_source v WHERE v.id = p.id AND "
                               "holds_regex(?, ?, %1))")
                    .arg(named ? QString(texts).arg(authors) : QString(texts)),
                values};
    }

    ClauseSql operator()(const InFact &in) const {
        switch (in.fact) {
        case InFact::Fact::Category:
            return {QStringLiteral("instr(lower(p.categories), ?) > 0"),
                    {QString(u'"' + inJson(in.text) + QLatin1String(in.prefix ? "" : "\""))}};
        case InFact::Fact::Venue:
            // The function is the store's.
            return ofShown("venue", QStringLiteral("holds_folded(?, %1)"), {in.text});
        case InFact::Fact::Url:
            break;
        case InFact::Fact::Source:
            return ofSightings(QStringLiteral("substr(lower(d.source), 1, ?) = ?"),
                               {in.text.size(), in.text});
        }
        ClauseSql page = ofShown("url", QStringLiteral("instr(lower(%1), ?) > 0"), {in.text});
        const auto links = QStringLiteral(
            " OR (instr(lower(p.links), ?) > 0 AND EXISTS(SELECT 1 FROM json_each(p.links) l "
            "WHERE instr(lower(json_extract(l.value, ?)), ?) > 0))");
        return {u'(' + page.sql + links + u')',
                page.values + QList<QVariant>{inJson(in.text), QStringLiteral("$.url"), in.text}};
    }

    // The keys lead to it, what shows decides.
    ClauseSql operator()(const HasId &has) const {
        if (has.scheme == HasId::Scheme::Lectern)
            return has.id.contains(u'-')
                       ? ClauseSql{QStringLiteral("p.uuid = ?"),
                                   {QUuid::fromString(has.id).toRfc4122()}}
                       : ClauseSql{QStringLiteral("p.id = ?"), {has.id.toLongLong()}};
        if (has.scheme == HasId::Scheme::Key)
            return {QStringLiteral("p.id IN (SELECT k.paper_id FROM citation_key k WHERE "
                                   "%1k.deleted = 0 AND lower(k.key) = ?)")
                        .arg(ofPaper),
                    {has.id}};
        const bool arxiv = has.scheme == HasId::Scheme::Arxiv;
        const auto field = QString::fromLatin1(arxiv ? "arxiv" : "doi");
        const auto sql = QStringLiteral(
            "(p.id IN (SELECT n.now_id FROM paper_key k JOIN paper_now n ON n.id = k.paper_id "
            "WHERE k.scheme = ? AND k.value = ? UNION ALL SELECT c.paper_id FROM correction c "
            "WHERE c.deleted = 0 AND c.field = ? AND lower(c.value) = ?) AND "
            "coalesce(lower(coalesce("
            "(SELECT c.value FROM correction c WHERE c.paper_id = p.id AND c.field = ? AND "
            "c.deleted = 0), p.%1)) = ?, 0))");
        return {sql.arg(field), {arxiv ? 1 : 2, has.id, field, has.id, field, has.id}};
    }

    ClauseSql operator()(const OnDays &on) const {
        const QDate day(today / 10'000, today / 100 % 100, today % 100);
        const auto numbers = numbersOf(on.days, day);
        if (!numbers) return {QStringLiteral("0"), {}};
        const QList<QVariant> range{numbers->first, numbers->last};
        // A year or a month begins with its first day.
        const auto ofText =
            QStringLiteral("CAST(substr(replace(%1, ?, ?) || ?, 1, 8) AS INTEGER) BETWEEN ? AND ?");
        const auto textValues =
            QList<QVariant>{QStringLiteral("-"), QStringLiteral(""), QStringLiteral("0101")} +
            range;
        // The day where the reader was.
        const auto ofInstant =
            QStringLiteral("CAST(strftime(?, %1 / 1000 + %1_offset * 60, ?) AS INTEGER) "
                           "BETWEEN ? AND ?");
        const auto instantValues =
            QList<QVariant>{QStringLiteral("%Y%m%d"), QStringLiteral("unixepoch")} + range;
        const auto ofRows = [&](const char *table, const char *instant) {
            return ClauseSql{
                QStringLiteral("p.id IN (SELECT paper_id FROM %1 WHERE %2deleted = 0 AND %3)")
                    .arg(QLatin1String(table), ofPaper, ofInstant.arg(QLatin1String(instant))),
                instantValues};
        };
        switch (on.what) {
        case OnDays::What::Digest:
            return ofSightings(QStringLiteral("d.day BETWEEN ? AND ?"), range);
        case OnDays::What::Published:
            return ofShown("published", ofText, textValues);
        case OnDays::What::Updated:
            return ofShown("updated", ofText, textValues);
        case OnDays::What::Added:
            return {ofInstant.arg(QLatin1String("p.added")), instantValues};
        case OnDays::What::Decided:
            return ofRows("decision", "decided");
        case OnDays::What::Noted:
            return ofRows("note", "noted");
        case OnDays::What::Opened:
            break;
        }
        return {QStringLiteral("p.id IN (SELECT paper_id FROM seen WHERE %1"
                               "CAST(strftime(?, at / 1000, ?, ?) AS INTEGER) BETWEEN ? AND ?)")
                    .arg(ofPaper),
                QList<QVariant>{QStringLiteral("%Y%m%d"), QStringLiteral("unixepoch"),
                                QStringLiteral("localtime")} +
                    range};
    }

    ClauseSql operator()(const Counted &counted) const {
        const QList<QVariant> values{
            counted.range.least.value_or(0),
            counted.range.most.value_or(std::numeric_limits<qint64>::max())};
        switch (counted.what) {
        case Counted::What::Upvotes:
            return {QStringLiteral("coalesce(p.upvotes BETWEEN ? AND ?, 0)"), values};
        case Counted::What::Stars:
            return {QStringLiteral("coalesce(p.stars BETWEEN ? AND ?, 0)"), values};
        case Counted::What::Version:
            return {QStringLiteral("coalesce(p.version BETWEEN ? AND ?, 0)"), values};
        case Counted::What::Tags:
            return ofGroups(counted.range,
                            QStringLiteral("SELECT pt.paper_id FROM paper_tag pt JOIN tag t ON "
                                           "t.id = pt.tag_id AND t.deleted = 0 WHERE "
                                           "%1pt.deleted = 0 GROUP BY pt.paper_id"),
                            values);
        case Counted::What::Highlights:
            return ofGroups(counted.range,
                            QStringLiteral("SELECT h.paper_id FROM highlight h WHERE "
                                           "%1h.deleted = 0 GROUP BY h.paper_id"),
                            values);
        case Counted::What::Words: // the function is the store's
            return {QStringLiteral("coalesce((SELECT count_words(v.abstract) FROM search_source v "
                                   "WHERE v.id = p.id AND v.abstract <> ?) BETWEEN ? AND ?, 0)"),
                    QList<QVariant>{QStringLiteral("")} + values};
        case Counted::What::Sightings:
            break;
        }
        return ofGroups(counted.range,
                        QStringLiteral("SELECT s.paper_id FROM sighting s JOIN digest d ON "
                                       "d.id = s.digest_id WHERE %1d.complete = 1 AND "
                                       "d.removed = 0 GROUP BY s.paper_id"),
                        values);
    }

    // Papers without a row of the kind have none: 0.
    [[nodiscard]] ClauseSql ofGroups(const NumberRange &range, const QString &groups,
                                     const QList<QVariant> &values) const {
        const bool none = range.holds(0);
        return {QStringLiteral("p.id %1 (%2 HAVING count(*) %3 BETWEEN ? AND ?)")
                    .arg(QLatin1String(none ? "NOT IN" : "IN"), groups.arg(ofPaper),
                         QLatin1String(none ? "NOT" : "")),
                values};
    }

    ClauseSql operator()(const Has &has) const {
        const auto ofRows = [this](const char *table) {
            return ClauseSql{QStringLiteral("p.id IN (SELECT paper_id FROM %1 WHERE %2deleted = 0)")
                                 .arg(QLatin1String(table), ofPaper),
                             {}};
        };
        const auto ofLinks = [](const char *kind) {
            return ClauseSql{QStringLiteral("instr(p.links, ?) > 0"),
                             {QStringLiteral("\"kind\":\"%1\"").arg(QLatin1String(kind))}};
        };
        const auto ofCorrectable = [this](const char *present, const char *field) {
            return ClauseSql{QStringLiteral("(%1 OR p.id IN (SELECT paper_id FROM correction WHERE "
                                            "%2deleted = 0 AND field = ?))")
                                 .arg(QLatin1String(present), ofPaper),
                             {QString::fromLatin1(field)}};
        };
        switch (has.thing) {
        case Has::Thing::Note:
            return ofRows("note");
        case Has::Thing::Tag:
            return {QStringLiteral("p.id IN (SELECT pt.paper_id FROM paper_tag pt JOIN tag t ON "
                                   "t.id = pt.tag_id AND t.deleted = 0 WHERE %1pt.deleted = 0)")
                        .arg(ofPaper),
                    {}};
        case Has::Thing::Code:
            return ofLinks("code");
        case Has::Thing::Project:
            return ofLinks("project");
        case Has::Thing::Dataset:
            return ofLinks("dataset");
        case Has::Thing::Doi:
            return ofCorrectable("coalesce(length(p.doi) > 0, 0)", "doi");
        case Has::Thing::Arxiv:
            return ofCorrectable("coalesce(length(p.arxiv) > 0, 0)", "arxiv");
        case Has::Thing::File:
            return ofRows("attachment");
        case Has::Thing::Pdf:
            return {QStringLiteral("p.id IN (SELECT paper_id FROM attachment WHERE %1deleted = 0 "
                                   "AND kind = ?)")
                        .arg(ofPaper),
                    {model::toText(model::AttachmentKind::Pdf)}};
        case Has::Thing::Comment:
            return {QStringLiteral("p.id IN (SELECT paper_id FROM highlight WHERE %1deleted = 0 "
                                   "AND comment <> ?)")
                        .arg(ofPaper),
                    {QStringLiteral("")}};
        case Has::Thing::Abstract:
            break;
        }
        return ofCorrectable("p.abstract_id IS NOT NULL", "abstract");
    }

    ClauseSql operator()(const IsSo &is) const {
        const auto seenWhere = QLatin1String(ofPaper.isEmpty() ? "" : " WHERE paper_id = p.id");
        switch (is.flag) {
        case IsSo::Flag::Seen:
            return {QStringLiteral("p.id IN (SELECT paper_id FROM seen%1)").arg(seenWhere), {}};
        case IsSo::Flag::Unseen:
            return {QStringLiteral("p.id NOT IN (SELECT paper_id FROM seen%1)").arg(seenWhere), {}};
        case IsSo::Flag::Snoozed:
            return {QStringLiteral("p.id IN (SELECT paper_id FROM decision WHERE %1deleted = 0 "
                                   "AND state = ? AND until > ?)")
                        .arg(ofPaper),
                    {static_cast<int>(model::DecisionState::Later), today}};
        case IsSo::Flag::New:
            return announced(model::Announced::New);
        case IsSo::Flag::Replaced:
            return announced(model::Announced::Replaced);
        case IsSo::Flag::CrossListed:
            return announced(model::Announced::Cross);
        case IsSo::Flag::Withdrawn:
            break;
        }
        return {QStringLiteral("p.withdrawn <> 0"), {}};
    }

    // `condition` over a fact that the reader may have corrected, with %1 in the fact's place; the
    // corrections are few and looked at apart. Never NULL: what is unknown does not hold.
    [[nodiscard]] ClauseSql ofShown(const char *field, const QString &condition,
                                    const QList<QVariant> &values) const {
        const QString name = QString::fromLatin1(field);
        const auto sql = QStringLiteral(
            "coalesce((%1 AND p.id NOT IN (SELECT c.paper_id FROM correction c WHERE %3c.field = ? "
            "AND c.deleted = 0)) OR p.id IN (SELECT c.paper_id FROM correction c WHERE "
            "%3c.field = ? AND c.deleted = 0 AND %2), 0)");
        return {sql.arg(condition.arg(QLatin1String("p.") + name),
                        condition.arg(QLatin1String("c.value")), ofPaper),
                values + QList<QVariant>{name, name} + values};
    }

    // Of the digests that can be seen. CROSS: from the digests to what they showed, which are few
    // for a day or a rare source; SQLite would walk all that any digest ever showed. From one paper
    // it is the other way.
    [[nodiscard]] ClauseSql ofSightings(const QString &condition,
                                        const QList<QVariant> &values) const {
        const QLatin1String from(ofPaper.isEmpty()
                                     ? "digest d CROSS JOIN sighting s ON s.digest_id = d.id"
                                     : "sighting s CROSS JOIN digest d ON d.id = s.digest_id");
        return {QStringLiteral("p.id IN (SELECT s.paper_id FROM %1 WHERE %2d.complete = 1 AND "
                               "d.removed = 0 AND %3)")
                    .arg(from, ofPaper, condition),
                values};
    }

    [[nodiscard]] ClauseSql announced(model::Announced how) const {
        return ofSightings(QStringLiteral("s.announced = ?"), {static_cast<int>(how)});
    }
};

} // namespace

QString indexColumn(InColumn::Column column) {
    return QLatin1String(indexColumns.at(static_cast<size_t>(column)));
}

std::optional<QString> columnFilterOf(const PaperClause &clause) {
    if (const auto *in = std::get_if<InColumn>(&clause)) {
        const auto tokens = base::Tokenizer::phrase(in->text);
        if (tokens.isEmpty()) return std::nullopt;
        return QStringLiteral("{%1} : (%2%3)")
            .arg(QLatin1String(indexColumns.at(static_cast<size_t>(in->column))),
                 quotedTokens(tokens, QStringLiteral(" + ")),
                 QLatin1String(in->prefix ? " *" : ""));
    }
    const auto *near = std::get_if<Near>(&clause);
    const auto tokens = near ? base::Tokenizer::phrase(near->text) : QList<QByteArray>();
    if (tokens.isEmpty()) return std::nullopt;
    const QString column =
        near->column ? QStringLiteral("{%1} : ").arg(indexColumn(*near->column)) : QString();
    return column +
           QStringLiteral("NEAR(%1, %2)")
               .arg(quotedTokens(tokens, QStringLiteral(" ")), QString::number(near->distance));
}

ClauseSql sqlOf(const PaperClause &clause, int today, const QString &ofPaper) {
    return std::visit(SqlWriter{today, ofPaper}, clause);
}

} // namespace lectern::query

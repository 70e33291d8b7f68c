// SPDX-License-Identifier: GPL-3.0-or-later
// Renaming, merging, deleting and dressing tags.
#include "core/base/fold.h"
#include "core/library/finding/rename_in_queries.h"
#include "core/library/ops/tag_names.h"
#include "core/library/ops/write_op.h"
#include "core/query/rename_tag.h"
#include "core/store/reader_rows.h"
#include "core/store/rows_of_papers.h"
#include "core/store/tags.h"

#include <algorithm>

namespace lectern::library {

namespace {

const QString nameKey = QStringLiteral("name");
const QString foldedKey = QStringLiteral("folded");
const QString digitKey = QStringLiteral("digit");

// On all papers that carry it: the tag goes, or another comes.
base::Status setOnPapers(store::Transaction &transaction, model::TagId tag,
                         const QList<model::PaperId> &papers, bool carried) {
    store::RowsOfPapers table(transaction, store::paperTagTable(), {tag.value()});
    LECTERN_ASSIGN(auto rows, table.read(papers));
    for (auto &row : rows)
        row.after = carried ? std::optional(store::RowsOfPapers::Image()) : std::nullopt;
    return table.write(rows);
}

base::Status eraseTag(store::Transaction &transaction, const store::TagRow &tag) {
    LECTERN_ASSIGN(const auto papers, store::papersTagged(transaction.connection(), tag.id));
    LECTERN_TRY(setOnPapers(transaction, tag.id, papers, false));
    return store::ReaderRows(transaction, store::tagTable()).erase({tag.key});
}

base::Status changeTagRow(store::Transaction &transaction, const store::TagRow &tag,
                          const QJsonObject &values) {
    store::ReaderRows rows(transaction, store::tagTable());
    LECTERN_ASSIGN(auto image, rows.read({tag.key}));
    if (!image) return {};
    for (auto value = values.begin(); value != values.end(); ++value)
        image->insert(value.key(), value.value());
    return rows.put({tag.key}, *image);
}

// Its papers, and its digit where the other has none.
base::Status mergeTag(store::Transaction &transaction, const store::TagRow &tag,
                      const store::TagRow &into) {
    store::ReaderRows rows(transaction, store::tagTable());
    LECTERN_ASSIGN(const auto image, rows.read({tag.key}));
    LECTERN_ASSIGN(const auto kept, rows.read({into.key}));
    LECTERN_ASSIGN(const auto papers, store::papersTagged(transaction.connection(), tag.id));
    LECTERN_TRY(setOnPapers(transaction, into.id, papers, true));
    LECTERN_TRY(eraseTag(transaction, tag));
    if (!image || !kept || !kept->value(digitKey).isNull()) return {};
    return changeTagRow(transaction, into, {{digitKey, image->value(digitKey)}});
}

// Renames one of the tags that move; the tag of its new name, if there is one that stays.
base::Status moveTag(store::Transaction &transaction, const store::TagRow &tag, const QString &name,
                     const QList<store::TagRow> &moving) {
    const QString folded = base::foldName(name);
    LECTERN_ASSIGN(const auto there, store::tagsFrom(transaction.connection(), folded));
    const bool taken = !there.isEmpty() && there.constFirst().folded == folded;
    const bool stays =
        taken && std::none_of(moving.cbegin(), moving.cend(),
                              [&](const auto &other) { return other.id == there.constFirst().id; });
    if (stays) return mergeTag(transaction, tag, there.constFirst());
    return changeTagRow(transaction, tag, {{nameKey, name}, {foldedKey, folded}});
}

} // namespace

base::Result<OpNote> perform(const RenameTag &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const QString to, tidyTagName(op.to));
    LECTERN_ASSIGN(auto moving, store::tagsFrom(transaction.connection(), base::foldName(op.from)));
    if (moving.isEmpty()) return base::fail(noSuchTag(op.from));
    const QString from = moving.constFirst().name.section(
        QLatin1Char('/'), 0, int(base::foldName(op.from).count(QLatin1Char('/'))));
    // A tag never moves onto the place of one that has yet to move.
    if (base::foldName(to).startsWith(base::foldName(from) + QLatin1Char('/')))
        std::reverse(moving.begin(), moving.end());
    for (const store::TagRow &tag : moving) {
        LECTERN_ASSIGN(const QString name,
                       tidyTagName(query::renamedTag(tag.name, from, to).value_or(tag.name)));
        LECTERN_TRY(moveTag(transaction, tag, name, moving));
    }
    LECTERN_TRY(renameInQueries(transaction, renamingOfTag(from, to)));
    return OpNote{QStringLiteral("rename-tag"), from + QLatin1Char('\t') + to, {}};
}

base::Result<OpNote> perform(const DeleteTag &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto tags,
                   store::tagsFrom(transaction.connection(), base::foldName(op.name)));
    if (tags.isEmpty()) return base::fail(noSuchTag(op.name));
    for (const store::TagRow &tag : tags)
        LECTERN_TRY(eraseTag(transaction, tag));
    return OpNote{QStringLiteral("delete-tag"), op.name, {}};
}

base::Result<OpNote> perform(const DressTag &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const QString name, tidyTagName(op.name));
    store::Connection &connection = transaction.connection();
    LECTERN_ASSIGN(const auto there, store::tagsFrom(connection, base::foldName(name)));
    if (there.isEmpty()) return base::fail(noSuchTag(op.name));
    LECTERN_ASSIGN(const auto made, findOrMakeTag(transaction, name, op.colour));
    Q_UNUSED(made)
    QJsonObject values;
    if (op.colour)
        values.insert(QStringLiteral("colour"), qBound(0, *op.colour, model::tagColours - 1));
    if (op.digit) {
        const int digit = qBound(0, *op.digit, 9);
        LECTERN_ASSIGN(const auto holders, store::tagsPinnedTo(connection, digit));
        for (const store::TagRow &holder : digit > 0 ? holders : QList<store::TagRow>())
            if (holder.folded != base::foldName(name))
                LECTERN_TRY(changeTagRow(transaction, holder, {{digitKey, QJsonValue::Null}}));
        values.insert(digitKey, digit > 0 ? QJsonValue(digit) : QJsonValue(QJsonValue::Null));
    }
    LECTERN_ASSIGN(const auto tags, store::tagsFrom(connection, base::foldName(name)));
    LECTERN_TRY(changeTagRow(transaction, tags.constFirst(), values));
    return OpNote{QStringLiteral("dress-tag"), name, {}};
}

} // namespace lectern::library

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/library/ops/tag_names.h"
#include "core/library/ops/write_op.h"
#include "core/store/rows_of_papers.h"
#include "core/store/tags.h"

namespace lectern::library {

namespace {

base::Result<QStringList> tidyTagNames(const QStringList &names) {
    QStringList tidy;
    for (const QString &name : names) {
        LECTERN_ASSIGN(const QString one, tidyTagName(name));
        tidy.append(one);
    }
    return tidy;
}

base::Status setTag(store::Transaction &transaction, model::TagId tag,
                    const QList<model::PaperId> &papers,
                    const std::optional<store::RowsOfPapers::Image> &image) {
    store::RowsOfPapers paperTags(transaction, store::paperTagTable(), {tag.value()});
    LECTERN_ASSIGN(auto rows, paperTags.read(papers));
    for (auto &row : rows)
        row.after = image;
    return paperTags.write(rows);
}

QString tagDetail(const ChangeTags &op) {
    QStringList parts;
    for (const QString &name : op.add)
        parts.append(QLatin1Char('+') + name);
    for (const QString &name : op.remove)
        parts.append(QLatin1Char('-') + name);
    return parts.join(QLatin1Char(' '));
}

} // namespace

base::Result<OpNote> perform(const ChangeTags &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const QStringList add, tidyTagNames(op.add));
    LECTERN_ASSIGN(const QStringList remove, tidyTagNames(op.remove));
    LECTERN_ASSIGN(const auto papers, resolve(op.papers, transaction));
    const OpNote note{QStringLiteral("tag"), tagDetail(op), {}};
    if (papers.isEmpty()) return note; // and no tag is made for nothing
    for (const QString &name : add) {
        LECTERN_ASSIGN(const model::TagId tag, findOrMakeTag(transaction, name, op.colour));
        LECTERN_TRY(setTag(transaction, tag, papers, store::RowsOfPapers::Image()));
    }
    for (const QString &name : remove) {
        LECTERN_ASSIGN(const model::TagId tag,
                       store::tagNamed(transaction.connection(), base::foldName(name)));
        if (tag.isValid()) LECTERN_TRY(setTag(transaction, tag, papers, std::nullopt));
    }
    return note;
}

} // namespace lectern::library

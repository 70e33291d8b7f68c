// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/base/uuid.h"
#include "core/library/write_op.h"
#include "core/store/rows_of_papers.h"
#include "core/store/tags.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::library {

namespace {

constexpr qsizetype longestTagName = 200;

base::Error noTagName(const QString &name) {
    return {base::ErrorCode::Invalid,
            QCoreApplication::translate("Lectern", "“%1” is no name for a tag.").arg(name.left(60)),
            {}};
}

// "rl / offline" is "rl/offline"; every segment holds something to read.
base::Result<QString> tidyTagName(const QString &name) {
    QStringList segments = name.split(QLatin1Char('/'));
    for (QString &segment : segments) {
        segment = segment.simplified();
        const bool control = std::any_of(segment.cbegin(), segment.cend(), [](QChar c) {
            return c.category() == QChar::Other_Control || c == QLatin1Char('"');
        });
        if (segment.isEmpty() || control) return base::fail(noTagName(name));
    }
    const QString tidy = segments.join(QLatin1Char('/'));
    if (tidy.size() > longestTagName || base::foldName(tidy).isEmpty())
        return base::fail(noTagName(name));
    return tidy;
}

base::Result<model::TagId> findOrMakeTag(store::Transaction &transaction, const QString &name) {
    store::Connection &connection = transaction.connection();
    const QString folded = base::foldName(name);
    LECTERN_ASSIGN(const model::TagId found, store::tagNamed(connection, folded));
    if (found.isValid()) return found;
    LECTERN_ASSIGN(const int living, store::livingTags(connection));
    store::ReaderRows tags(transaction, store::tagTable());
    LECTERN_TRY(tags.put({base::uuid7(transaction.clock()).toRfc4122()},
                         {{QStringLiteral("name"), name},
                          {QStringLiteral("folded"), folded},
                          {QStringLiteral("colour"), living % model::tagColours},
                          {QStringLiteral("digit"), QJsonValue(QJsonValue::Null)}}));
    return store::tagNamed(connection, folded);
}

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
        LECTERN_ASSIGN(const model::TagId tag, findOrMakeTag(transaction, name));
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

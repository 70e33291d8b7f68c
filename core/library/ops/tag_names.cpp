// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/tag_names.h"

#include "core/base/fold.h"
#include "core/base/uuid.h"
#include "core/model/reader_state.h"
#include "core/store/reader_rows.h"
#include "core/store/tags.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::library {

namespace {

base::Error noTagName(const QString &name) {
    return {base::ErrorCode::Invalid,
            QCoreApplication::translate("Lectern", "“%1” is no name for a tag.").arg(name.left(60)),
            {}};
}

// That of the nearest tag above that exists; else the next of the palette.
base::Result<int> colourFor(store::Connection &connection, const QString &folded) {
    for (QString above = folded; above.contains(QLatin1Char('/'));) {
        above = above.left(above.lastIndexOf(QLatin1Char('/')));
        LECTERN_ASSIGN(const auto colour, store::colourOfTag(connection, above));
        if (colour) return *colour;
    }
    LECTERN_ASSIGN(const int living, store::livingTags(connection));
    return living % model::tagColours;
}

// A digit that another tag has stays there.
base::Status pinWhereFree(store::Transaction &transaction, const QString &name, int digit) {
    LECTERN_ASSIGN(const auto holders, store::tagsPinnedTo(transaction.connection(), digit));
    if (!holders.isEmpty()) return {};
    store::ReaderRows tags(transaction, store::tagTable());
    LECTERN_ASSIGN(const auto made,
                   store::tagsFrom(transaction.connection(), base::foldName(name)));
    if (made.isEmpty()) return {};
    LECTERN_ASSIGN(auto image, tags.read({made.constFirst().key}));
    if (!image) return {};
    image->insert(QStringLiteral("digit"), digit);
    return tags.put({made.constFirst().key}, *image);
}

} // namespace

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
    if (tidy.size() > model::longestTagName || base::foldName(tidy).isEmpty())
        return base::fail(noTagName(name));
    return tidy;
}

base::Result<model::TagId> findOrMakeTag(store::Transaction &transaction, const QString &tidyName,
                                         std::optional<int> colour) {
    store::Connection &connection = transaction.connection();
    const QString folded = base::foldName(tidyName);
    LECTERN_ASSIGN(const model::TagId found, store::tagNamed(connection, folded));
    if (found.isValid()) return found;
    if (!colour) {
        LECTERN_ASSIGN(colour, colourFor(connection, folded));
    }
    store::ReaderRows tags(transaction, store::tagTable());
    LECTERN_TRY(tags.put({base::uuid7(transaction.clock()).toRfc4122()},
                         {{QStringLiteral("name"), tidyName},
                          {QStringLiteral("folded"), folded},
                          {QStringLiteral("colour"), qBound(0, *colour, model::tagColours - 1)},
                          {QStringLiteral("digit"), QJsonValue(QJsonValue::Null)}}));
    return store::tagNamed(connection, folded);
}

base::Result<model::TagId> findOrMakeTagLike(store::Transaction &transaction,
                                             const model::Tag &looks) {
    store::Connection &connection = transaction.connection();
    LECTERN_ASSIGN(const model::TagId found,
                   store::tagNamed(connection, base::foldName(looks.name)));
    if (found.isValid()) return found;
    LECTERN_ASSIGN(const model::TagId made, findOrMakeTag(transaction, looks.name, looks.colour));
    if (!looks.digit || *looks.digit < 1 || *looks.digit > 9) return made;
    LECTERN_TRY(pinWhereFree(transaction, looks.name, *looks.digit));
    return made;
}

base::Error noSuchTag(const QString &name) {
    return {base::ErrorCode::NotFound,
            QCoreApplication::translate("Lectern", "There is no tag “%1”.").arg(name.left(60)),
            {}};
}

} // namespace lectern::library

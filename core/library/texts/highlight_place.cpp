// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/texts/highlight_place.h"

#include "core/library/texts/anchor.h"
#include "core/store/paper_facts.h"

#include <QCoreApplication>

namespace lectern::library {

namespace {

base::Error refused(base::ErrorCode code, const char *message) {
    return {code, QCoreApplication::translate("Lectern", message), {}};
}

// Blanks at the ends do not count.
base::Result<QString> tidyQuote(const QString &quote) {
    const QString tidy = quote.trimmed();
    if (tidy.isEmpty())
        return base::fail(refused(base::ErrorCode::Invalid,
                                  QT_TRANSLATE_NOOP("Lectern", "There is nothing to highlight.")));
    if (tidy.size() > 2 * longestQuote || tidy.toUcs4().size() > longestQuote)
        return base::fail(
            refused(base::ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Lectern", "A highlight can hold 8,000 characters; this "
                                                 "passage is longer.")));
    return tidy;
}

base::Result<qint64> onlyPlace(const QString &quote, const QString &text) {
    const QList<qint64> places = placesOf(quote, text);
    if (places.size() == 1) return places.constFirst();
    if (places.isEmpty())
        return base::fail(refused(
            base::ErrorCode::Declined,
            QT_TRANSLATE_NOOP("Lectern", "This passage does not stand in the text of the paper.")));
    return base::fail(
        refused(base::ErrorCode::Declined,
                QT_TRANSLATE_NOOP("Lectern", "This passage stands in the text more than once; a "
                                             "longer one would say which is meant.")));
}

base::Result<qint64> startOf(const QString &quote, const QString &text,
                             std::optional<qint64> start) {
    if (!start) return onlyPlace(quote, text);
    const auto size = static_cast<qint64>(quote.toUcs4().size());
    const model::Selectors there = selectorsAt(text, *start, *start + size);
    if (there.quote == quote) return there.start;
    return base::fail(refused(
        base::ErrorCode::Declined,
        QT_TRANSLATE_NOOP("Lectern", "The text has changed meanwhile; nothing was highlighted.")));
}

} // namespace

base::Result<HighlightPlace> placeOf(store::Connection &connection, model::PaperId paper,
                                     const QString &quote, std::optional<model::TextField> target,
                                     std::optional<qint64> start) {
    LECTERN_ASSIGN(const QString wanted, tidyQuote(quote));
    HighlightPlace place;
    place.target = target.value_or(model::TextField::Abstract);
    LECTERN_ASSIGN(QString text, store::shownText(connection, paper, place.target));
    if (!target && !text.contains(wanted)) {
        LECTERN_ASSIGN(const QString title,
                       store::shownText(connection, paper, model::TextField::Title));
        if (title.contains(wanted)) {
            place.target = model::TextField::Title;
            text = title;
        }
    }
    LECTERN_ASSIGN(const qint64 from, startOf(wanted, text, start));
    place.selectors = selectorsAt(text, from, from + static_cast<qint64>(wanted.toUcs4().size()));
    place.textHash = store::textHash(text);
    return place;
}

base::Result<store::HighlightRow> theHighlight(store::Connection &connection, const QUuid &uuid) {
    LECTERN_ASSIGN(const auto row, store::highlightWith(connection, uuid));
    if (row) return *row;
    return base::fail(
        refused(base::ErrorCode::NotFound,
                QT_TRANSLATE_NOOP("Lectern", "This highlight is no longer in the library.")));
}

base::Status checkComment(const QString &comment) {
    if (comment.size() <= longestComment) return {};
    return base::fail(
        refused(base::ErrorCode::Invalid,
                QT_TRANSLATE_NOOP("Lectern", "The comment of a highlight can hold 65,536 "
                                             "characters; a longer one fits into the note.")));
}

} // namespace lectern::library

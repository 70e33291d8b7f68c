// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/shown_address.h"

#include "core/digest/rewriting.h"

#include <algorithm>
#include <optional>

namespace lectern::digest {

namespace {

constexpr qsizetype addressLabelAtMost = 200;

// The words between the brace at `brace` and the next one, which closes it.
std::optional<QStringView> labelAt(QStringView text, qsizetype brace) {
    if (charAt(text, brace) != u'{') return std::nullopt;
    const QStringView rest = text.sliced(brace + 1).left(addressLabelAtMost);
    const auto end =
        std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'{' || c == u'}'; });
    const QStringView label = rest.left(end - rest.begin());
    const bool said = end != rest.end() && *end == u'}' && !label.trimmed().isEmpty();
    return said && !label.contains(QStringView(u"\n\n")) ? std::optional(label) : std::nullopt;
}

ShownAddress labelled(QStringView text, qsizetype begin, qsizetype end, QStringView label,
                      QStringView address) {
    const bool inBrackets = charAt(text, begin - 1) == u'(' && charAt(text, end) == u')';
    const QString words = label.trimmed().toString();
    const QString shown = address.toString();
    if (words == shown) return {begin, end, shown};
    return {begin, end,
            inBrackets ? words + QLatin1String(", ") + shown
                       : words + QLatin1String(" (") + shown + u')'};
}

} // namespace

ShownAddress shownAddress(QStringView text, qsizetype at, qsizetype from) {
    const QStringView before = text.sliced(from, at - from);
    const auto *stop = std::find_if(text.begin() + at, text.end(),
                                    [](QChar c) { return c.isSpace() || c == u'{' || c == u'}'; });
    const qsizetype brace = stop - text.begin();
    const QStringView address = text.sliced(at, brace - at);
    const bool closes = charAt(text, brace) == u'}';
    if (closes && before.endsWith(u"\\url{")) return {at - 5, brace + 1, address.toString()};
    if (closes && before.endsWith(u"\\href{"))
        if (const auto label = labelAt(text, brace + 1))
            return labelled(text, at - 6, brace + label->size() + 3, *label, address);
    const auto label = labelAt(text, brace);
    // A word goes on behind the braces of a pattern: "https://host/{id}/file".
    if (label && !QStringView(u"/-_").contains(charAt(text, brace + label->size() + 2)) &&
        !charAt(text, brace + label->size() + 2).isLetterOrNumber())
        return labelled(text, at, brace + label->size() + 2, *label, address);
    const auto *behind =
        std::find_if(text.begin() + at, text.end(), [](QChar c) { return c.isSpace(); });
    const QString word = text.sliced(at, (behind - text.begin()) - at).toString();
    const bool glued = charAt(text, at - 1).isLetterOrNumber();
    return {at, behind - text.begin(), glued ? u' ' + word : word};
}

} // namespace lectern::digest

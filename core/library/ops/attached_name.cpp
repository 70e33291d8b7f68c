// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/attached_name.h"

#include <QCoreApplication>

namespace lectern::library {

namespace {

constexpr qsizetype longestAttachedName = 200; // bytes
constexpr qsizetype longestEnding = 16;        // characters

// Joins what stands before it to what follows, or keeps them apart: Persian and Indic scripts write
// with it, and emoji.
bool isJoiner(char32_t character) {
    return character == U'\u200C' || character == U'\u200D';
}

bool isUnseen(char32_t character) {
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:    // marks of direction among them
    case QChar::Other_Surrogate: // half a character
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return character == u'/' || character == u'\\';
    }
}

QString withoutUnseen(const QString &name) {
    QString seen;
    for (qsizetype at = 0, length = 1; at < name.size(); at += length) {
        const bool pair = name.at(at).isHighSurrogate() && at + 1 < name.size() &&
                          name.at(at + 1).isLowSurrogate();
        length = pair ? 2 : 1;
        const char32_t character = pair ? QChar::surrogateToUcs4(name.at(at), name.at(at + 1))
                                        : char32_t(name.at(at).unicode());
        const bool joins = isJoiner(character) && !seen.isEmpty() && !seen.back().isSpace();
        if (joins || !isUnseen(character)) seen += QStringView(name).sliced(at, length);
    }
    return seen;
}

struct NameParts {
    QString stem;
    QString ending; // with its dot
};
NameParts partsOf(const QString &name) {
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0 || name.size() - dot > longestEnding) return {name, {}};
    return {name.left(dot), name.mid(dot)};
}

QString shortened(NameParts parts, const QString &number) {
    const auto whole = [&] { return parts.stem + number + parts.ending; };
    while (whole().toUtf8().size() > longestAttachedName && !parts.stem.isEmpty())
        parts.stem.chop(parts.stem.back().isLowSurrogate() ? 2 : 1);
    return whole();
}

} // namespace

QString attachedName(const QString &path) {
    const QString seen = withoutUnseen(path.section(u'/', -1));
    const QString name = shortened(partsOf(seen.simplified()), {});
    return name.isEmpty() || name == QLatin1String(".") || name == QLatin1String("..")
               ? QStringLiteral("file")
               : name;
}

QString freeAttachedName(const QString &name, const QStringList &taken) {
    QString free = name;
    for (int number = 2; taken.contains(free, Qt::CaseInsensitive); ++number)
        free = shortened(partsOf(name), QStringLiteral(" (%1)").arg(number));
    return free;
}

base::Result<store::AttachmentRow> theAttachment(store::Connection &connection, const QUuid &uuid) {
    LECTERN_ASSIGN(const auto row, store::attachmentWith(connection, uuid));
    if (row) return *row;
    return base::fail(base::ErrorCode::NotFound,
                      QCoreApplication::translate("Lectern", "This file is no longer there."));
}

} // namespace lectern::library

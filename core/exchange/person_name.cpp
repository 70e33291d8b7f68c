// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_name.h"

#include "core/exchange/plain_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace lectern::exchange {

namespace {

bool isNamePart(const QString &word) {
    static const QRegularExpression particle(
        QStringLiteral("\\A(?:van|von|der|den|de|del|della|da|dos|du|di|la|le|ter|ten|bin|al)\\z"));
    return particle.match(word).hasMatch(); // in lower case only: "Van" is a given name too
}

bool isSuffix(const QString &word) {
    static const QRegularExpression form(QStringLiteral("\\A(?:[JS]r\\.?|I{2,3}|IV)\\z"));
    return form.match(word).hasMatch();
}

PersonName spokenName(QStringList words) {
    PersonName name;
    if (words.size() > 2 && isSuffix(words.constLast())) name.suffix = words.takeLast();
    QStringList family = {words.takeLast()};
    while (words.size() > 1 && isNamePart(words.constLast()))
        family.prepend(words.takeLast());
    name.family = family.join(QLatin1Char(' '));
    name.given = words.join(QLatin1Char(' '));
    return name;
}

} // namespace

bool isCollective(const QString &author) {
    static const QRegularExpression form(
        QStringLiteral("\\s(?:collaborations?|consortium|team|group|network|project|labs?"
                       "|university|institute)\\s*\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(author).hasMatch();
}

PersonName personName(const QString &author) {
    static const QRegularExpression noPerson(
        QStringLiteral("\\b(?:and|of|the|team|group|lab|labs|university|institute|inc"
                       "|collaborations?|consortium)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QString whole = oneLine(author);
    const QStringList parts = whole.split(QLatin1Char(','));
    if (parts.size() == 2 && !parts.at(0).trimmed().isEmpty() && !parts.at(1).trimmed().isEmpty())
        return {parts.at(0).trimmed(), parts.at(1).trimmed(), {}, {}};
    const QStringList words = whole.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool spoken = parts.size() == 1 && words.size() > 1 && !isCollective(whole) &&
                        !noPerson.match(whole).hasMatch();
    return spoken ? spokenName(words) : PersonName{{}, {}, {}, whole};
}

} // namespace lectern::exchange

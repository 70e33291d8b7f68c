// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/family_first_authors.h"

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

// "J.", "A. B.", "J.-P."
bool isInitials(QStringView text) {
    const bool fits = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isUpper() || c == u'.' || c == u'-' || c == u' ';
    });
    return fits && text.contains(u'.') && text.front().isUpper();
}

// What may stand behind a comma, but not what belongs to the name before: "Moss, Jr."
bool isGivenName(QStringView text) {
    constexpr std::array<QStringView, 6> suffixes = {u"Jr", u"Jr.", u"Sr", u"Sr.", u"II", u"III"};
    return !text.isEmpty() && std::find(suffixes.begin(), suffixes.end(), text) == suffixes.end();
}

QStringView withoutConjunction(QStringView name) {
    for (const QStringView word : {QStringView(u"and "), QStringView(u"& ")})
        if (name.startsWith(word)) return name.sliced(word.size()).trimmed();
    return name;
}

// Parts as they follow each other: a family name, what is given, and so on.
QStringList spokenPairs(const QList<QStringView> &parts, bool (*isGiven)(QStringView)) {
    if (parts.size() % 2 != 0) return {};
    QStringList names;
    for (qsizetype i = 0; i < parts.size(); i += 2) {
        const QStringView family = withoutConjunction(parts[i].trimmed());
        const QStringView given = parts[i + 1].trimmed();
        if (family.isEmpty() || isInitials(family) || !isGiven(given)) return {};
        QString name = given.toString();
        names.append(name.append(u' ').append(family));
    }
    return names;
}

// Brackets and colons tell of places and collaborations.
bool mayBeFamilyFirst(QStringView line) {
    return line.contains(u',') && std::none_of(line.begin(), line.end(), [](QChar c) {
               return QStringView(u"(){}:").contains(c);
           });
}

} // namespace

QStringList familyFirstAuthorsIn(QStringView line) {
    if (!mayBeFamilyFirst(line)) return {};
    if (!line.contains(u';')) return spokenPairs(line.split(u','), isInitials);
    QStringList names;
    for (const QStringView one : line.split(u';', Qt::SkipEmptyParts)) {
        const QStringList name = spokenPairs(one.split(u','), isGivenName);
        if (name.size() != 1) return {};
        names += name;
    }
    return names;
}

} // namespace lectern::digest

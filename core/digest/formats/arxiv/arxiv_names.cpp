// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/arxiv/arxiv_names.h"

#include <algorithm>

namespace lectern::digest {

namespace {

bool isArchiveLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || c == u'-';
}

bool isSubjectLetter(QChar c) {
    return (c >= u'A' && c <= u'Z') || isArchiveLetter(c);
}

} // namespace

bool isArxivCategory(QStringView text) {
    const qsizetype dot = text.indexOf(u'.');
    const QStringView archive = dot < 0 ? text : text.first(dot);
    const QStringView subject = dot < 0 ? QStringView() : text.sliced(dot + 1);
    return archive.size() >= 2 && std::all_of(archive.begin(), archive.end(), isArchiveLetter) &&
           (dot < 0 || !subject.isEmpty()) &&
           std::all_of(subject.begin(), subject.end(), isSubjectLetter);
}

QStringList arxivCategories(const QStringList &named, const QString &primary) {
    QStringList categories;
    for (const QString &category : QStringList{primary} + named)
        if (isArxivCategory(category) && !categories.contains(category))
            categories.append(category);
    return categories;
}

QString arxivSourceOf(const QString &channelTitle) {
    const QString first = channelTitle.section(u' ', 0, 0);
    const bool named = channelTitle.contains(u" updates on ") && isArxivCategory(first);
    return named ? QStringLiteral("arxiv-") + first.toLower() : QStringLiteral("arxiv");
}

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/bibliography/bibliography.h"

#include "core/digest/dates.h"
#include "core/digest/keys.h"

#include <QRegularExpression>

#include <algorithm>

namespace lectern::digest {

namespace {

constexpr qsizetype typedDateAtMost = 200; // characters

// What follows `sign` up to a blank or one of the signs that end an id; empty where it is not
// there.
QStringView idAfter(QStringView text, QStringView sign) {
    const qsizetype at = text.indexOf(sign, 0, Qt::CaseInsensitive);
    if (at < 0) return {};
    const QStringView rest = text.sliced(at + sign.size());
    const auto *const end = std::find_if(rest.begin(), rest.end(), [](QChar c) {
        return c.isSpace() || QStringView(u",;&#[]()").contains(c);
    });
    return rest.first(end - rest.begin());
}

// "[quant-ph]" behind an arXiv id, or several, "[astro-ph, physics:hep-th]".
QStringList bracketedCategories(QStringView text) {
    const qsizetype open = text.indexOf(u'[');
    const qsizetype close = text.indexOf(u']', open + 1);
    if (open < 0 || close < 0) return {};
    QStringList categories;
    for (const QStringView name : text.sliced(open + 1, close - open - 1).split(u','))
        categories.append(name.sliced(name.indexOf(u':') + 1).trimmed().toString());
    return categories;
}

void takeAddressIds(model::Identifiers &identifiers, const QString &address) {
    if (identifiers.arxiv.isEmpty())
        identifiers.arxiv = normalArxivId(address, &identifiers.version);
    if (identifiers.doi.isEmpty() && address.contains(u"doi.org/"))
        identifiers.doi = normalDoi(address);
    if (identifiers.openReview.isEmpty() && address.contains(u"openreview.net/"))
        identifiers.openReview = idAfter(address, u"?id=").toString();
}

} // namespace

QString writtenName(QStringView given, QStringView family, QStringView suffix) {
    QString name;
    for (const QStringView part : {given.trimmed(), family.trimmed(), suffix.trimmed()}) {
        if (part.isEmpty()) continue;
        if (!name.isEmpty()) name += u' ';
        name += part;
    }
    return name;
}

void addAddress(model::Facts &facts, QStringView address) {
    address = address.trimmed();
    QString url = address.toString();
    if (url.startsWith(u"//")) url.prepend(u"https:"); // RFC 3986, 4.2: the scheme was understood
    const bool web = url.startsWith(u"http://") || url.startsWith(u"https://");
    if (!web || url.contains(u' ')) return;
    takeAddressIds(facts.identifiers, url);
    if (facts.url.isEmpty()) facts.url = url;
}

void addVenue(model::Facts &facts, QStringView venue) {
    venue = venue.trimmed();
    std::optional<int> version;
    const QString id = normalArxivId(idAfter(venue, u"arXiv:").toString(), &version);
    if (!id.isEmpty() && facts.identifiers.arxiv.isEmpty()) {
        facts.identifiers.arxiv = id;
        facts.identifiers.version = version;
    }
    if (!id.isEmpty() && facts.categories.isEmpty()) facts.categories = bracketedCategories(venue);
    if (facts.venue.isEmpty() && !venue.startsWith(u"arXiv", Qt::CaseInsensitive))
        facts.venue = venue.toString();
}

QString typedDate(const QString &date) {
    static const QRegularExpression monthAndYear(
        QStringLiteral("\\A\\s*(0?[1-9]|1[0-2])/([0-9]{4})\\s*\\z"));
    static const QRegularExpression year(
        QStringLiteral("(?<![0-9])(?:1[5-9]|20)[0-9]{2}(?![0-9])"));
    if (date.size() > typedDateAtMost) return {};
    if (const QString iso = isoDateOf(date); !iso.isEmpty()) return iso;
    if (const auto match = monthAndYear.match(date); match.hasMatch())
        return match.captured(2) + u'-' + match.captured(1).rightJustified(2, u'0');
    return year.match(date).captured();
}

void addDate(model::Facts &facts, QStringView date) {
    const QString iso = isoDateOf(date);
    if (iso.size() > facts.published.size()) facts.published = iso;
}

} // namespace lectern::digest

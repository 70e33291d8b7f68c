// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/scholar/scholar_about.h"

#include "core/digest/keys.h"

#include <QRegularExpression>

namespace lectern::digest {

namespace {

constexpr QChar ellipsis(u'…');

QString withoutEllipses(QString text) {
    return text.replace(ellipsis, u' ').simplified();
}

QStringList authorsOfAbout(const QString &text) {
    QStringList authors;
    for (const QString &part : text.split(u','))
        if (const QString name = withoutEllipses(part); !name.isEmpty()) authors.append(name);
    return authors;
}

// "2019", "…, 2019", "2019 IEEE International Conference on …"
QString yearOfVenue(const QString &venue) {
    static const QRegularExpression year(QStringLiteral("(?:^|, )((?:19|20)[0-9]{2})(?: |$)"));
    auto matches = year.globalMatch(venue);
    QString last;
    while (matches.hasNext())
        last = matches.next().captured(1);
    return last;
}

QString venueWithoutYear(QString venue) {
    static const QRegularExpression year(QStringLiteral("(?:^|, )(?:19|20)[0-9]{2}$"));
    return withoutEllipses(venue.remove(year));
}

} // namespace

// One blank behind a capital may be meant ("C programs"); two are the typesetter's.
QString scholarTitle(const QString &text) {
    static const QRegularExpression kind(QStringLiteral("^\\[[A-Z]{1,10}\\] *"));
    static const QRegularExpression kerned(QStringLiteral("(?<![^ ])([B-Z]) ([a-z]{2,})"));
    QString title = text.simplified().remove(kind);
    auto matches = kerned.globalMatch(title);
    int count = 0;
    for (; matches.hasNext() && count < 2; ++count)
        matches.next();
    return count < 2 ? title : title.replace(kerned, QStringLiteral("\\1\\2"));
}

void readScholarAbout(const QString &about, model::Facts &facts) {
    const QStringList parts = (u' ' + about.simplified() + u' ').split(QStringLiteral(" - "));
    const QString venue = parts.value(1).trimmed();
    facts.authors = authorsOfAbout(parts.constFirst());
    facts.published = yearOfVenue(venue);
    facts.venue = venueWithoutYear(venue);
    const qsizetype preprint = venue.indexOf(u"arXiv:");
    if (preprint < 0) return;
    facts.venue.clear();
    std::optional<int> version;
    const QString id =
        normalArxivId(venue.sliced(preprint).section(u',', 0, 0).trimmed(), &version);
    if (!id.isEmpty() && facts.identifiers.arxiv.isEmpty()) {
        facts.identifiers.arxiv = id;
        facts.identifiers.version = version;
    }
}

} // namespace lectern::digest

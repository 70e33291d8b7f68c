// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/scholar/scholar_target.h"

#include "core/digest/keys.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

bool isAt(const QUrl &url, QStringView host) {
    return url.host() == host || url.host().endsWith(u'.' + host.toString());
}

// Behind "/doi/" and the like; "10.1145/3377811.3380361".
QString doiIn(const QUrl &url) {
    constexpr std::array<QStringView, 3> places = {u"doi.org", u"dl.acm.org", u"link.springer.com"};
    if (!std::any_of(places.begin(), places.end(),
                     [&url](QStringView place) { return isAt(url, place); }))
        return {};
    const QString path = url.path();
    const qsizetype begin = path.indexOf(u"/10.");
    QString doi = begin < 0 ? QString() : path.sliced(begin + 1);
    if (doi.endsWith(u".pdf")) doi.chop(4);
    return normalDoi(doi);
}

} // namespace

QString scholarTarget(const QString &link) {
    QUrl url(link.trimmed());
    if (url.path().endsWith(u"/scholar_url"))
        url = QUrl(QUrlQuery(url).queryItemValue(QStringLiteral("url"), QUrl::FullyDecoded));
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    return isWeb && !url.host().isEmpty() ? url.toString(QUrl::FullyEncoded) : QString();
}

model::Identifiers scholarIdentifiers(const QString &address) {
    const QUrl url(address);
    model::Identifiers identifiers;
    if (isAt(url, u"arxiv.org")) identifiers.arxiv = normalArxivId(address, &identifiers.version);
    if (isAt(url, u"openreview.net"))
        identifiers.openReview = QUrlQuery(url).queryItemValue(QStringLiteral("id"));
    identifiers.doi = doiIn(url);
    return identifiers;
}

} // namespace lectern::digest

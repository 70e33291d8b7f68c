// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/characters.h"
#include "core/digest/address.h"
#include "core/digest/keys.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace lectern::digest {

namespace {

using model::LinkKind;

constexpr qsizetype addressAtMost = 2048; // characters; what is longer leads nowhere

// TeX escapes some characters of an address: "https://host/a\_b".
bool isTexEscape(QStringView text, qsizetype i) {
    return text[i] == u'\\' && i + 1 < text.size() && QStringView(u"_%#&~").contains(text[i + 1]);
}

// East Asian text follows an address without a blank, so its letters end one; those of others do
// not.
bool endsAddress(QChar c) {
    if (c.unicode() > 0x7F)
        return !(c.isLetterOrNumber() || c.isMark()) || base::isEastAsian(c.unicode());
    return c.isSpace() || !c.isPrint() || QStringView(u"{}<>\"|\\^`").contains(c);
}

// A second address glued on: "https://a.org/x,https://b.org/y"; but an archive's holds one by
// right.
bool beginsAnother(QStringView text, qsizetype i) {
    const QStringView rest = text.sliced(i);
    return (rest.startsWith(u"https://") || rest.startsWith(u"http://")) &&
           !QStringView(u"/=:?&").contains(text[i - 1]);
}

// The address without what only ends a sentence, a bracket or a quotation.
QStringView withoutTail(QStringView address) {
    qsizetype unopenedRound = address.count(u')') - address.count(u'(');
    qsizetype unopenedSquare = address.count(u']') - address.count(u'[');
    while (!address.isEmpty()) {
        const QChar last = address.back();
        const bool closes =
            (last == u')' && unopenedRound-- > 0) || (last == u']' && unopenedSquare-- > 0);
        if (!closes && !QStringView(u".,;:!?'*").contains(last)) break;
        address.chop(1);
    }
    return address;
}

struct Address {
    QString text;
    qsizetype end = 0; // behind it, in the text it stands in
};

Address addressAt(QStringView text, qsizetype begin) {
    Address address;
    qsizetype i = begin;
    while (i < text.size() && (i == begin || !beginsAnother(text, i))) {
        if (isTexEscape(text, i))
            ++i;
        else if (endsAddress(text[i]))
            break;
        address.text += text[i++];
    }
    address.text = withoutTail(address.text).toString();
    address.end = i;
    return address;
}

LinkKind kindOnHuggingFace(const QString &path) {
    static const QSet<QString> notModels = {
        QStringLiteral("papers"), QStringLiteral("blog"),        QStringLiteral("docs"),
        QStringLiteral("posts"),  QStringLiteral("collections"), QStringLiteral("learn"),
        QStringLiteral("tasks"),  QStringLiteral("join"),        QStringLiteral("organizations")};
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 2) return LinkKind::Other;
    if (parts[0] == u"datasets") return LinkKind::Dataset;
    if (parts[0] == u"spaces") return LinkKind::Demo;
    return notModels.contains(parts[0]) ? LinkKind::Other : LinkKind::Model;
}

bool isOn(const QString &host, QStringView site) {
    return host == site || (host.endsWith(site) && host[host.size() - site.size() - 1] == u'.');
}

bool isOnAny(const QString &host, std::initializer_list<QStringView> sites) {
    return std::any_of(sites.begin(), sites.end(),
                       [&host](QStringView site) { return isOn(host, site); });
}

LinkKind kindOf(const QUrl &url) {
    const QString host = url.host();
    const QString path = url.path();
    if (isOnAny(host, {u"github.com", u"bitbucket.org", u"codeberg.org", u"gitlab.com"}) ||
        host.startsWith(u"gitlab."))
        return LinkKind::Code;
    if (isOnAny(host, {u"huggingface.co", u"hf.co"})) return kindOnHuggingFace(path);
    if (isOnAny(host, {u"zenodo.org", u"kaggle.com"})) return LinkKind::Dataset;
    if (isOn(host, u"doi.org") && path.contains(u"/zenodo.")) return LinkKind::Dataset;
    if (isOnAny(host, {u"github.io", u"gitlab.io", u"sites.google.com"})) return LinkKind::Project;
    return LinkKind::Other;
}

// Nothing where the address leads nowhere. The part before an @ only serves to deceive.
std::optional<model::Link> linkTo(const QString &address) {
    if (address.size() > addressAtMost) return std::nullopt;
    QUrl url(address);
    if (!url.isValid() || url.host().isEmpty()) return std::nullopt;
    if (url.userInfo().isEmpty()) return model::Link{kindOf(url), address};
    url.setUserInfo({});
    return model::Link{kindOf(url), url.toString()};
}

} // namespace

QList<model::Link> linksIn(const QString &text) {
    QList<model::Link> links;
    QSet<QString> seen;
    for (qsizetype at = nextAddress(text, 0); at < text.size();) {
        const Address address = addressAt(text, at);
        at = nextAddress(text, address.end);
        const auto link = linkTo(address.text);
        if (!link || seen.contains(link->url)) continue;
        seen.insert(link->url);
        links.append(*link);
    }
    return links;
}

} // namespace lectern::digest

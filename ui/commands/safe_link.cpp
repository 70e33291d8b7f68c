// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/safe_link.h"

#include <QDesktopServices>

namespace lectern::ui {

namespace {

constexpr qsizetype longestTitleToSearch = 300;

QString safeOrEmpty(const QString &address) {
    return safeLink(address) ? address : QString();
}

// The title is percent-encoded whole: no sign of it means anything to the address.
QString searchAddress(const char *start, const model::Facts &facts) {
    const QString title = facts.title.tidy.simplified().left(longestTitleToSearch);
    if (title.isEmpty()) return {};
    return safeOrEmpty(QLatin1String(start) + QString::fromLatin1(QUrl::toPercentEncoding(title)));
}

} // namespace

std::optional<QUrl> safeLink(const QString &address) {
    const QUrl url(address, QUrl::StrictMode);
    const bool web =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    return url;
}

bool openLink(const QString &address) {
    const std::optional<QUrl> url = safeLink(address);
    return url && QDesktopServices::openUrl(*url);
}

QString pageOf(const model::Facts &facts) {
    const model::Identifiers &ids = facts.identifiers;
    if (!safeOrEmpty(facts.url).isEmpty()) return facts.url;
    if (!ids.arxiv.isEmpty())
        return safeOrEmpty(QLatin1String("https://arxiv.org/abs/") + ids.arxiv);
    if (!ids.doi.isEmpty()) return safeOrEmpty(QLatin1String("https://doi.org/") + ids.doi);
    if (!ids.openReview.isEmpty())
        return safeOrEmpty(QLatin1String("https://openreview.net/forum?id=") + ids.openReview);
    return {};
}

QString pdfOf(const model::Facts &facts) {
    const QString &arxiv = facts.identifiers.arxiv;
    return arxiv.isEmpty() ? QString()
                           : safeOrEmpty(QLatin1String("https://arxiv.org/pdf/") + arxiv);
}

QString codeOf(const model::Facts &facts) {
    for (const model::Link &link : facts.links) {
        if (link.kind == model::LinkKind::Code && safeLink(link.url)) return link.url;
    }
    return {};
}

QString arxivSearchFor(const model::Facts &facts) {
    return searchAddress("https://arxiv.org/search/?searchtype=title&query=", facts);
}

QString scholarSearchFor(const model::Facts &facts) {
    return searchAddress("https://scholar.google.com/scholar?q=", facts);
}

QString huggingFaceSearchFor(const model::Facts &facts) {
    return searchAddress("https://huggingface.co/papers?q=", facts);
}

} // namespace lectern::ui

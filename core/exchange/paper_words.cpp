// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/paper_words.h"

#include "core/exchange/plain_text.h"

#include <QUrl>

#include <algorithm>

namespace lectern::exchange {

namespace {

QString capitalised(const QString &word) {
    return word.left(1).toUpper() + word.mid(1);
}

QString resolverUrl(const char *resolver, const QString &identifier) {
    return QString::fromLatin1(resolver) +
           QString::fromLatin1(QUrl::toPercentEncoding(identifier, "/:;"));
}

void addAddress(QList<NamedAddress> &addresses, const QString &name, const QString &url) {
    const bool known =
        std::any_of(addresses.cbegin(), addresses.cend(),
                    [&url](const NamedAddress &address) { return address.url == url; });
    if (!url.isEmpty() && !known) addresses.append({name, url});
}

} // namespace

QString meaningWord(model::Meaning meaning) {
    return meaning == model::Meaning::ToDo ? QStringLiteral("To do")
                                           : capitalised(model::toText(meaning));
}

QString decisionWord(model::DecisionState state) {
    return capitalised(model::toText(state));
}

QString decisionDays(const model::Decision &decision) {
    QStringList days;
    if (decision.decided) days += decision.decided->toPlace().date().toString(Qt::ISODate);
    if (decision.until) days += QStringLiteral("back on ") + decision.until->toString(Qt::ISODate);
    return days.join(QStringLiteral(", "));
}

QString progressWord(model::ReadingProgress progress) {
    return progress == model::ReadingProgress::Unread ? QString()
                                                      : capitalised(model::toText(progress));
}

QStringList tagNames(const model::Paper &paper) {
    QStringList names;
    for (const model::Tag &tag : paper.tags)
        names += tag.name;
    return names;
}

QStringList attachedNames(const model::Paper &paper) {
    QStringList names;
    for (const model::Attachment &file : paper.attachments)
        names += file.fileName;
    return names;
}

QList<model::Highlight> highlightsByMeaning(const model::Paper &paper) {
    QList<model::Highlight> highlights = paper.highlights;
    const auto place = [](const model::Highlight &highlight) {
        return std::tuple(highlight.meaning, highlight.target, highlight.start);
    };
    std::stable_sort(
        highlights.begin(), highlights.end(),
        [&place](const auto &left, const auto &right) { return place(left) < place(right); });
    return highlights;
}

QString sightingWords(const model::Sighting &sighting) {
    QStringList words = {model::sourceTitle(sighting.source)};
    if (sighting.day) words += sighting.day->toIso();
    if (sighting.position > 0) {
        const QString place = QStringLiteral("place ") + QString::number(sighting.position);
        words += sighting.digestSize > 0
                     ? place + QStringLiteral(" of ") + QString::number(sighting.digestSize)
                     : place;
    }
    return words.join(QStringLiteral(", "));
}

QString olderTextWords(const model::OlderText &older) {
    const bool title = older.field == model::TextField::Title;
    QStringList parts = {title ? QStringLiteral("Earlier title")
                               : QStringLiteral("Earlier abstract")};
    if (older.version) parts += QStringLiteral("version %1").arg(*older.version);
    if (!older.updated.isEmpty()) parts += older.updated;
    return parts.join(QStringLiteral(", "));
}

QStringList highlightLines(const model::Paper &paper) {
    QStringList lines;
    for (const model::Highlight &highlight : highlightsByMeaning(paper)) {
        QString line = meaningWord(highlight.meaning) + QStringLiteral(": “") +
                       oneLine(highlight.quote) + QStringLiteral("”");
        if (!highlight.comment.trimmed().isEmpty())
            line += QStringLiteral(" – ") + oneLine(highlight.comment);
        lines += line;
    }
    return lines;
}

QList<NamedAddress> addressesOf(const model::Facts &facts) {
    QList<NamedAddress> addresses;
    const model::Identifiers &ids = facts.identifiers;
    const auto addId = [&addresses](const QString &scheme, const char *resolver,
                                    const QString &id) {
        if (!id.isEmpty()) addAddress(addresses, scheme + id, resolverUrl(resolver, id));
    };
    addId(QStringLiteral("arXiv "), "https://arxiv.org/abs/", ids.arxiv);
    addId(QStringLiteral("DOI "), "https://doi.org/", ids.doi);
    addId(QStringLiteral("OpenReview "), "https://openreview.net/forum?id=", ids.openReview);
    addAddress(addresses, QStringLiteral("page"), facts.url);
    for (const model::Link &link : facts.links)
        addAddress(addresses, model::toText(link.kind), link.url);
    return addresses;
}

QString pageOf(const model::Facts &facts) {
    if (!facts.url.isEmpty()) return facts.url;
    const model::Identifiers &ids = facts.identifiers;
    if (!ids.arxiv.isEmpty()) return resolverUrl("https://arxiv.org/abs/", ids.arxiv);
    return ids.doi.isEmpty() ? QString() : resolverUrl("https://doi.org/", ids.doi);
}

bool isWebAddress(const QString &address) {
    const QUrl url(address, QUrl::StrictMode);
    const bool web =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return web && !url.host().isEmpty();
}

} // namespace lectern::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/keys.h"

#include "core/base/fold.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace lectern::digest {

namespace {

constexpr qsizetype identifierAtMost = 2048; // characters; no id in a URL is longer
constexpr int fiveDigitsSince = 1501;        // year and month in which arXiv ids grew
constexpr int dottedSince = 704;             // and in which they lost their archive

// Everything an arXiv id is dressed in, then the id: dotted (1, 2) or archive/number (3, 4),
// version (5). Source: https://info.arxiv.org/help/arxiv_identifier.html
QRegularExpression arxivForm() {
    return QRegularExpression(
        QStringLiteral(
            "\\A(?:arxiv\\s*:?\\s*|oai:arxiv\\.org:|(?:abs|pdf|papers)/"
            "|(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)?10\\.48550/arxiv\\."
            "|(?:https?://"
            ")?(?:[a-z0-9-]+\\.)*(?:arxiv\\.org|alphaxiv\\.org|huggingface\\.co|hf\\.co)/"
            "(?:login\\?next=/)?(?:abs|pdf|html|format|e-print|papers)/)?"
            "(?:([0-9]{4})\\.([0-9]{4,5})"
            "|(astro-ph|cond-mat|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math-ph|nlin|nucl-ex|nucl-th"
            "|physics|quant-ph|math|cs|q-bio|q-fin|stat|acc-phys|adap-org|alg-geom|ao-sci|atom-ph"
            "|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|dg-ga|econ|eess|funct-an|mtrl-th|patt-sol"
            "|plasm-ph|q-alg|solv-int|supr-con)(?:\\.[a-z-]{2,})?/([0-9]{7}))"
            "(?:v([0-9]{1,4}))?(?:\\.pdf)?(?:\\s*\\[[a-z.-]+\\])?/?(?:[?#].*)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
}

bool hasMonth(int yearAndMonth) {
    return yearAndMonth % 100 >= 1 && yearAndMonth % 100 <= 12;
}

QString dottedId(const QString &yearAndMonth, const QString &number) {
    const int when = yearAndMonth.toInt();
    const qsizetype digits = when >= fiveDigitsSince ? 5 : 4;
    if (!hasMonth(when) || when < dottedSince || number.size() != digits) return {};
    return yearAndMonth + u'.' + number;
}

QString archiveId(const QString &archive, const QString &number) {
    if (!hasMonth(number.first(4).toInt())) return {};
    return archive.toLower() + u'/' + number;
}

QString decodedAddress(const QString &text) {
    const QString trimmed = text.trimmed();
    if (!trimmed.contains(u'%')) return trimmed;
    return QUrl::fromPercentEncoding(trimmed.toUtf8());
}

void appendKey(QList<PaperKey> &keys, KeyScheme scheme, const QString &value) {
    const PaperKey key{scheme, value};
    if (!value.isEmpty() && !keys.contains(key)) keys.append(key);
}

QString hashOf(const QString &text) {
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Blake2b_160).toHex());
}

// Slices of five words each; of a shorter text the whole is one.
QSet<QStringView> fiveGramsOf(QStringView folded) {
    QSet<QStringView> grams;
    QList<qsizetype> begins;
    for (qsizetype i = 0; i < folded.size(); ++i)
        if (folded[i] != u' ' && (i == 0 || folded[i - 1] == u' ')) begins.append(i);
    for (qsizetype i = 0; i + 5 < begins.size(); ++i)
        grams.insert(folded.sliced(begins[i], begins[i + 5] - begins[i] - 1));
    if (!begins.isEmpty())
        grams.insert(folded.sliced(begins[std::max<qsizetype>(begins.size() - 5, 0)]));
    return grams;
}

} // namespace

QString normalArxivId(const QString &text, std::optional<int> *version) {
    static const QRegularExpression form = arxivForm();
    if (text.size() > identifierAtMost) return {};
    const auto match = form.match(decodedAddress(text));
    if (!match.hasMatch()) return {};
    const QString id = match.hasCaptured(1) ? dottedId(match.captured(1), match.captured(2))
                                            : archiveId(match.captured(3), match.captured(4));
    if (version && !id.isEmpty() && match.hasCaptured(5)) *version = match.capturedView(5).toInt();
    return id;
}

QString normalDoi(const QString &text) {
    static const QRegularExpression form(
        QStringLiteral("\\A(?:doi:\\s*|(?:https?://)?(?:www\\.)?(?:dx\\.)?doi\\.org/)?"
                       "(10\\.[0-9]{4,9}(?:\\.[0-9]+)*/\\S+)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    if (text.size() > identifierAtMost) return {};
    const auto match = form.match(decodedAddress(text));
    QString doi = match.captured(1).toLower();
    while (!doi.isEmpty()) {
        const QChar last = doi.back();
        const bool closes = last == u')' && doi.count(u'(') < doi.count(u')');
        if (!closes && !QStringView(u".,;'\"").contains(last)) break;
        doi.chop(1);
    }
    return doi.endsWith(u'/') ? QString() : doi;
}

QList<PaperKey> keysOf(const model::Facts &facts) {
    QList<PaperKey> keys;
    const QString doi = normalDoi(facts.identifiers.doi);
    const QString arxivByDoi = normalArxivId(doi);
    appendKey(keys, KeyScheme::Arxiv, normalArxivId(facts.identifiers.arxiv));
    appendKey(keys, KeyScheme::Arxiv, arxivByDoi);
    if (arxivByDoi.isEmpty()) appendKey(keys, KeyScheme::Doi, doi);
    appendKey(keys, KeyScheme::OpenReview, facts.identifiers.openReview.trimmed());
    const bool named = !keys.isEmpty();
    const QString title = base::fold(facts.title.tidy);
    appendKey(keys, KeyScheme::Title, title);
    if (!named)
        appendKey(keys, KeyScheme::Text, title + u'#' + hashOf(base::fold(facts.abstract.tidy)));
    return keys;
}

double abstractSimilarity(const QString &a, const QString &b) {
    const QSet<QStringView> ofA = fiveGramsOf(a);
    const QSet<QStringView> ofB = fiveGramsOf(b);
    if (ofA.isEmpty() && ofB.isEmpty()) return 1;
    const auto common = std::count_if(ofA.cbegin(), ofA.cend(),
                                      [&ofB](QStringView gram) { return ofB.contains(gram); });
    return double(common) / double(ofA.size() + ofB.size() - common);
}

} // namespace lectern::digest

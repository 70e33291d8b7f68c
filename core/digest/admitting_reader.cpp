// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/admitting_reader.h"

#include "core/digest/caps.h"
#include "core/digest/decode.h"
#include "core/digest/keys.h"
#include "core/digest/tidy.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

constexpr qsizetype doisAtMost = 4096; // characters of a field

QString sentence(const char *text) {
    return QCoreApplication::translate("Lectern", text);
}

qint64 utf8Size(const QString &text) {
    return QStringView(text).toUtf8().size();
}

// A text of a third of the cap in UTF-16 units cannot pass it: most need no counting.
bool exceeds(const QString &text, qint64 cap) {
    return text.size() > cap / 3 && utf8Size(text) > cap;
}

bool clean(QString &text) {
    const bool forbidden = replaceForbidden(text) >= 0;
    const bool lone = replaceLoneSurrogates(text) >= 0;
    return forbidden || lone;
}

bool clean(QStringList &texts) {
    bool mended = false;
    for (QString &text : texts)
        mended |= clean(text);
    return mended;
}

bool clean(model::Facts &facts) {
    const std::array fields{&facts.title.raw, &facts.abstract.raw, &facts.aiSummary,
                            &facts.url,       &facts.venue,        &facts.comments,
                            &facts.published, &facts.updated};
    bool mended = clean(facts.authors);
    mended |= clean(facts.categories);
    for (QString *field : fields)
        mended |= clean(*field);
    for (model::Link &link : facts.links)
        mended |= clean(link.url);
    return mended;
}

// Empty where the entry can be taken.
QString whyNot(const model::Facts &facts) {
    if (facts.title.raw.trimmed().isEmpty())
        return sentence(QT_TRANSLATE_NOOP("Lectern", "An entry without a title is left out."));
    if (exceeds(facts.title.raw, caps::title))
        return sentence(QT_TRANSLATE_NOOP(
            "Lectern",
            "An entry is left out: its title is longer than the 64 KiB a title may have."));
    if (facts.authors.size() > caps::authors)
        return sentence(QT_TRANSLATE_NOOP(
            "Lectern",
            "An entry is left out: it has more than the 5,000 authors a paper may have."));
    const std::array fields{&facts.abstract.raw, &facts.aiSummary, &facts.url, &facts.venue,
                            &facts.comments};
    if (std::any_of(fields.begin(), fields.end(),
                    [](const QString *field) { return exceeds(*field, caps::field); }))
        return sentence(QT_TRANSLATE_NOOP(
            "Lectern", "An entry is left out: a field is longer than the 1 MiB a field may have."));
    return {};
}

void addLinks(model::Facts &facts) {
    for (model::Link &link : linksIn(facts.abstract.raw)) {
        const bool known =
            std::any_of(facts.links.cbegin(), facts.links.cend(),
                        [&link](const model::Link &other) { return other.url == link.url; });
        if (!known) facts.links.append(std::move(link));
    }
}

// Of several DOIs in a field, as arXiv's metadata have them, the first is the paper's.
QString firstDoiIn(const QString &text) {
    static const QRegularExpression next(
        QStringLiteral("(?<=[^:,;\\s])[,;\\s]+(?=(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)?"
                       "10\\.[0-9]{4,9}/)"),
        QRegularExpression::CaseInsensitiveOption);
    if (text.size() > doisAtMost) return text;
    const auto match = next.match(text);
    return match.hasMatch() ? text.first(match.capturedStart()) : text;
}

void normalise(model::Identifiers &identifiers) {
    std::optional<int> version;
    identifiers.doi = normalDoi(firstDoiIn(identifiers.doi));
    identifiers.arxiv = normalArxivId(identifiers.arxiv, &version);
    // arXiv's own DOI is the id in other words.
    if (identifiers.arxiv.isEmpty()) identifiers.arxiv = normalArxivId(identifiers.doi, &version);
    if (!identifiers.version) identifiers.version = version;
    if (identifiers.arxiv.isEmpty()) identifiers.version.reset();
}

} // namespace

base::Result<std::optional<model::Entry>> AdmittingReader::next() {
    while (true) {
        LECTERN_ASSIGN(std::optional<model::Entry> entry, m_format->next());
        if (!entry || admit(*entry)) return entry;
    }
}

bool AdmittingReader::admit(model::Entry &entry) {
    model::Facts &facts = entry.facts;
    if (clean(facts))
        m_warnings.add(
            entry.line, 0,
            sentence(QT_TRANSLATE_NOOP(
                "Lectern", "Control characters and halves of characters were replaced.")));
    if (const QString reason = whyNot(facts); !reason.isEmpty()) {
        ++m_rejected;
        m_warnings.add(entry.line, 0, reason);
        return false;
    }
    facts.title.tidy = tidyTitle(facts.title.raw);
    facts.abstract.tidy = tidy(facts.abstract.raw);
    for (QString &author : facts.authors)
        author = tidyTitle(author);
    addLinks(facts);
    normalise(facts.identifiers);
    return true;
}

QList<model::ImportWarning> AdmittingReader::warnings() const {
    QList<model::ImportWarning> all = m_format->warnings() + m_warnings.list();
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.line < b.line; });
    return all;
}

} // namespace lectern::digest

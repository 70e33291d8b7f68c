// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/hit_spans.h"

#include "core/base/tokenizer.h"
#include "core/query/regex_search.h"

#include <algorithm>

namespace lectern::query {

namespace {

// One thing that is looked for: words next to each other, or a regular expression.
struct Wanted {
    QList<QByteArray> phrase;
    bool prefix = false;
    std::optional<MatchesRegex> regex{};
};

bool isAskedIn(InColumn::Column column, HitText where) {
    switch (column) {
    case InColumn::Column::Title:
        return where == HitText::Title;
    case InColumn::Column::Abstract:
        return where == HitText::Abstract;
    case InColumn::Column::Authors:
        return where == HitText::Authors;
    case InColumn::Column::Note:
        break;
    }
    return where == HitText::Note;
}

bool isAskedIn(MatchesRegex::In in, HitText where) {
    if (in == MatchesRegex::In::Anywhere) return true;
    if (in == MatchesRegex::In::Highlights)
        return where == HitText::Quote || where == HitText::Comment;
    return isAskedIn(static_cast<InColumn::Column>(static_cast<int>(in) - 1), where);
}

void addWords(QList<Wanted> &wanted, const QString &text, bool prefix) {
    if (const auto phrase = base::Tokenizer::phrase(text); !phrase.isEmpty())
        wanted.append({phrase, prefix});
}

struct WantedIn {
    HitText where;
    QList<Wanted> &wanted;

    void operator()(const Text &text) const { addWords(wanted, text.text, text.prefix); }
    void operator()(const InHighlight &in) const {
        const bool here = where == HitText::Comment || (where == HitText::Quote && !in.onlyComment);
        if (here) addWords(wanted, in.text, in.prefix);
    }
    void operator()(const PaperClause &clause) const { std::visit(*this, clause); }
    void operator()(const InColumn &in) const {
        if (isAskedIn(in.column, where)) addWords(wanted, in.text, in.prefix);
    }
    void operator()(const Near &near) const {
        if (near.column && !isAskedIn(*near.column, where)) return;
        for (const QByteArray &word : base::Tokenizer::phrase(near.text))
            wanted.append({{word}, false});
    }
    void operator()(const MatchesRegex &matches) const {
        if (isAskedIn(matches.in, where)) wanted.append({{}, false, matches});
    }
    template <typename Other>
    void operator()(const Other &) const {}
};

void collect(const Node &node, HitText where, QList<Wanted> &wanted) {
    if (node.kind == Node::Kind::Not) return;
    if (node.kind == Node::Kind::Leaf) std::visit(WantedIn{where, wanted}, node.leaf);
    for (const Node &child : node.children)
        collect(child, where, wanted);
}

// The tokens of one position, and its place in the bytes of the text.
struct HitPosition {
    QList<QByteArray> tokens;
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::vector<HitPosition> hitPositionsOf(const QByteArray &utf8) {
    std::vector<HitPosition> positions;
    base::Tokenizer::tokenize(utf8, [&](const base::Token &token) {
        if (!token.colocated) positions.push_back({{}, token.begin, token.end});
        positions.back().tokens += token.text.toByteArray();
        return true;
    });
    return positions;
}

bool holdsAt(const std::vector<HitPosition> &positions, size_t at, const Wanted &wanted) {
    const auto length = static_cast<size_t>(wanted.phrase.size());
    if (length == 0 || at + length > positions.size()) return false;
    for (size_t i = 0; i < length; ++i) {
        const QByteArray &token = wanted.phrase.at(static_cast<qsizetype>(i));
        const bool mayGoOn = wanted.prefix && i + 1 == length;
        const QList<QByteArray> &here = positions[at + i].tokens;
        if (std::none_of(here.cbegin(), here.cend(), [&](const QByteArray &one) {
                return mayGoOn ? one.startsWith(token) : one == token;
            }))
            return false;
    }
    return true;
}

// From bytes to UTF-16 units.
qsizetype unitsIn(const QByteArray &utf8, qsizetype bytes) {
    return QString::fromUtf8(QByteArrayView(utf8).first(bytes)).size();
}

void addWordHits(const QList<Wanted> &wanted, const QString &text, QList<HitSpan> &spans) {
    const QByteArray utf8 = text.toUtf8();
    const auto positions = hitPositionsOf(utf8);
    for (size_t at = 0; at < positions.size(); ++at)
        for (const Wanted &one : wanted) {
            if (one.regex || !holdsAt(positions, at, one)) continue;
            const HitPosition &last = positions[at + static_cast<size_t>(one.phrase.size()) - 1];
            spans.append({unitsIn(utf8, positions[at].begin), unitsIn(utf8, last.end)});
        }
}

void addRegexHits(const QList<Wanted> &wanted, const QString &text, int most,
                  QList<HitSpan> &spans) {
    for (const Wanted &one : wanted) {
        if (!one.regex) continue;
        const RegexSearch search(one.regex->pattern, one.regex->anyCase);
        for (const auto &[begin, length] : search.places(text, most))
            spans.append({begin, begin + length});
    }
}

// In order; those that touch each other's letters are one.
QList<HitSpan> apart(QList<HitSpan> spans) {
    std::sort(spans.begin(), spans.end(),
              [](const HitSpan &a, const HitSpan &b) { return a.begin < b.begin; });
    QList<HitSpan> joined;
    for (const HitSpan &span : std::as_const(spans)) {
        if (!joined.isEmpty() && span.begin < joined.constLast().end)
            joined.last().end = std::max(joined.constLast().end, span.end);
        else
            joined.append(span);
    }
    return joined;
}

} // namespace

QList<HitSpan> hitSpans(const Node &root, HitText where, const QString &text, int most) {
    QList<Wanted> wanted;
    collect(root, where, wanted);
    if (wanted.isEmpty() || text.isEmpty()) return {};
    QList<HitSpan> spans;
    addWordHits(wanted, text, spans);
    addRegexHits(wanted, text, most, spans);
    return apart(std::move(spans)).mid(0, most);
}

bool looksIntoTexts(const Node &root) {
    for (const HitText where : {HitText::Title, HitText::Abstract, HitText::Authors, HitText::Note,
                                HitText::Quote, HitText::Comment}) {
        QList<Wanted> wanted;
        collect(root, where, wanted);
        if (!wanted.isEmpty()) return true;
    }
    return false;
}

} // namespace lectern::query

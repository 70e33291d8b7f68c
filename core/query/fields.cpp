// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/fields.h"

#include "core/base/fold.h"
#include "core/base/tokenizer.h"
#include "core/model/highlight.h"
#include "core/query/lexer.h"

#include <algorithm>
#include <array>

namespace lectern::query {

namespace {

std::optional<Node::Leaf> readIs(const ClauseValue &item) {
    if (!item.isPlain()) return std::nullopt;
    const QString name = item.text.toLower();
    if (name == QLatin1String("duplicate")) return IsDuplicate{};
    if (const auto progress = model::progressFromText(name)) return IsProgress{*progress};
    if (name == QLatin1String("orphan")) return IsOrphan{};
    const bool inbox = name == QLatin1String("inbox");
    const auto state = inbox ? model::DecisionState::Undecided : model::decisionFromText(name);
    if (!state) return std::nullopt;
    return IsDecision{*state};
}

std::optional<Node::Leaf> readTag(const ClauseValue &item) {
    if (item.prefix || base::foldName(item.text).isEmpty()) return std::nullopt;
    return HasTag{item.text, item.exact};
}

std::optional<Node::Leaf> readList(const ClauseValue &item) {
    if (!item.isPlain() || base::foldName(item.text).isEmpty()) return std::nullopt;
    return OnList{item.text};
}

std::optional<Node::Leaf> readFilter(const ClauseValue &item) {
    if (!item.isPlain() || base::foldName(item.text).isEmpty()) return std::nullopt;
    return InFilter{item.text};
}

std::optional<Node::Leaf> readLike(const ClauseValue &item) {
    if (!item.isPlain() || item.text.trimmed().isEmpty()) return std::nullopt;
    return Like{item.text};
}

std::optional<Node::Leaf> readPresence(const ClauseValue &item) {
    if (!item.isPlain()) return std::nullopt;
    if (item.text.compare(QLatin1String("list"), Qt::CaseInsensitive) == 0) return OnAnyList{};
    if (item.text.compare(QLatin1String("hl"), Qt::CaseInsensitive) == 0) return HasHighlight{};
    return std::nullopt;
}

std::optional<Node::Leaf> readColour(const ClauseValue &item) {
    const auto meaning = model::meaningFromText(item.text.toLower());
    if (!item.isPlain() || !meaning) return std::nullopt;
    return HasMeaning{*meaning};
}

std::optional<Node::Leaf> readInHighlight(const ClauseValue &item, bool onlyComment) {
    if (item.exact || base::Tokenizer::phrase(item.text).isEmpty()) return std::nullopt;
    return InHighlight{item.text, item.prefix, onlyComment};
}
std::optional<Node::Leaf> readHighlightText(const ClauseValue &item) {
    return readInHighlight(item, false);
}
std::optional<Node::Leaf> readHighlightComment(const ClauseValue &item) {
    return readInHighlight(item, true);
}

struct Field {
    const char *name;
    std::optional<Node::Leaf> (*read)(const ClauseValue &);
};
constexpr std::array allFields = {Field{"is", readIs},
                                  Field{"tag", readTag},
                                  Field{"list", readList},
                                  Field{"filter", readFilter},
                                  Field{"like", readLike},
                                  Field{"has", readPresence},
                                  Field{"hl", readHighlightText},
                                  Field{"comment", readHighlightComment},
                                  Field{"color", readColour}};

std::optional<Node::Leaf> readLeaf(const QString &name, const ClauseValue &value) {
    for (const Field &field : allFields) {
        const bool named = name.compare(QLatin1String(field.name), Qt::CaseInsensitive) == 0;
        if (value.regex || value.near || !named) continue;
        if (auto leaf = field.read(value)) return leaf;
    }
    if (auto clause = readPaperClause(name, value)) return Node::Leaf(*clause);
    return std::nullopt;
}

// Takes one value from the front of `values`: `a`, `=a`, `"a b"`, `“a b”`, `a*`, `"a b"*`,
// `"a b"~5`.
std::optional<ClauseValue> takeValue(QStringView &values) {
    ClauseValue value;
    if (endOfRegex(values, 0) == values.size()) {
        value.regex = true;
        value.text = patternIn(values);
        value.anyCase = ignoresCase(values);
        values = {};
        return value;
    }
    value.exact = values.startsWith(u'=');
    if (value.exact) values = values.mid(1);
    value.quoted = !values.isEmpty() && isQuotationMark(values.front());
    const qsizetype comma = values.indexOf(u',');
    const qsizetype end = value.quoted ? endOfQuoted(values, 0) : comma < 0 ? values.size() : comma;
    if (end <= 0) return std::nullopt;
    const QStringView text = values.left(end);
    values = values.mid(end);
    value.prefix = value.quoted ? values.startsWith(u'*') : text.endsWith(u'*');
    if (value.quoted && value.prefix) values = values.mid(1);
    if (const auto near = value.quoted ? distanceAt(values, 0) : std::nullopt) {
        value.near = near->words;
        values = values.mid(near->end);
    }
    value.text = value.quoted ? unquoted(text) : text.chopped(value.prefix ? 1 : 0).toString();
    const bool marked = std::any_of(value.text.cbegin(), value.text.cend(), isQuotationMark);
    if (!value.quoted && marked) return std::nullopt;
    return value;
}

struct Split {
    QString name;
    QStringView values;
};

// `name:values`; `name>5`, whose sign is part of the value; `#tag`, `@author`.
std::optional<Split> splitClause(QStringView word) {
    if (word.startsWith(u'#')) return Split{QStringLiteral("tag"), word.mid(1)};
    if (word.startsWith(u'@')) return Split{QStringLiteral("author"), word.mid(1)};
    for (qsizetype at = 0; at < word.size(); ++at) {
        if (word[at] == u':') return Split{word.left(at).toString(), word.mid(at + 1)};
        if (word[at] == u'>' || word[at] == u'<' || word[at] == u'=')
            return Split{word.left(at).toString(), word.mid(at)};
    }
    return std::nullopt;
}

} // namespace

std::optional<Node> readClause(const QString &word) {
    auto split = splitClause(word);
    if (!split) return std::nullopt;
    // no: is has: the other way round.
    const bool negated = split->name.compare(QLatin1String("no"), Qt::CaseInsensitive) == 0;
    const QString name = negated ? QStringLiteral("has") : split->name;
    Node anyOf{Node::Kind::Or, {}, {}};
    while (true) {
        const auto value = takeValue(split->values);
        const auto leaf = value ? readLeaf(name, *value) : std::nullopt;
        if (!leaf) return std::nullopt;
        const Node one{Node::Kind::Leaf, *leaf, {}};
        anyOf.children.push_back(negated ? Node{Node::Kind::Not, {}, {one}} : one);
        if (split->values.isEmpty()) break;
        if (!split->values.startsWith(u',')) return std::nullopt;
        split->values = split->values.mid(1);
    }
    return anyOf.children.size() == 1 ? anyOf.children.front() : anyOf;
}

} // namespace lectern::query

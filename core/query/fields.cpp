// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/fields.h"

#include "core/base/fold.h"
#include "core/base/tokenizer.h"
#include "core/model/highlight.h"
#include "core/query/lexer.h"

#include <array>

namespace lectern::query {

namespace {

// One value of a clause: `a`, `=a`, `"a b"`, `a*`, `"a b"*`. A quotation mark inside is doubled.
struct ClauseItem {
    QString text;
    bool exact = false;
    bool prefix = false;
};

std::optional<Node::Leaf> readIs(const ClauseItem &item) {
    if (item.exact || item.prefix) return std::nullopt;
    const QString name = item.text.toLower();
    if (name == QLatin1String("duplicate")) return IsDuplicate{};
    if (const auto progress = model::progressFromText(name)) return IsProgress{*progress};
    if (name == QLatin1String("orphan")) return IsOrphan{};
    const bool inbox = name == QLatin1String("inbox");
    const auto state = inbox ? model::DecisionState::Undecided : model::decisionFromText(name);
    if (!state) return std::nullopt;
    return IsDecision{*state};
}

std::optional<Node::Leaf> readTag(const ClauseItem &item) {
    if (item.prefix || base::foldName(item.text).isEmpty()) return std::nullopt;
    return HasTag{item.text, item.exact};
}

std::optional<Node::Leaf> readList(const ClauseItem &item) {
    if (item.exact || item.prefix || base::foldName(item.text).isEmpty()) return std::nullopt;
    return OnList{item.text};
}

std::optional<Node::Leaf> readPresence(const ClauseItem &item) {
    if (item.exact || item.prefix) return std::nullopt;
    if (item.text.compare(QLatin1String("list"), Qt::CaseInsensitive) == 0) return OnAnyList{};
    if (item.text.compare(QLatin1String("hl"), Qt::CaseInsensitive) == 0) return HasHighlight{};
    return std::nullopt;
}

std::optional<Node::Leaf> readColour(const ClauseItem &item) {
    const auto meaning = model::meaningFromText(item.text.toLower());
    if (item.exact || item.prefix || !meaning) return std::nullopt;
    return HasMeaning{*meaning};
}

std::optional<Node::Leaf> readInHighlight(const ClauseItem &item, bool onlyComment) {
    if (item.exact || base::Tokenizer::phrase(item.text).isEmpty()) return std::nullopt;
    return InHighlight{item.text, item.prefix, onlyComment};
}
std::optional<Node::Leaf> readHighlightText(const ClauseItem &item) {
    return readInHighlight(item, false);
}
std::optional<Node::Leaf> readHighlightComment(const ClauseItem &item) {
    return readInHighlight(item, true);
}

std::optional<Node::Leaf> readCount(const ClauseItem &item) {
    const auto count = item.prefix ? std::nullopt : readHighlightCount(item.text);
    if (!count) return std::nullopt;
    return *count;
}

struct Field {
    const char *name;
    std::optional<Node::Leaf> (*read)(const ClauseItem &);
    bool negates = false;
};
constexpr std::array allFields = {Field{"is", readIs},
                                  Field{"tag", readTag},
                                  Field{"list", readList},
                                  Field{"has", readPresence},
                                  Field{"no", readPresence, true},
                                  Field{"hl", readHighlightText},
                                  Field{"comment", readHighlightComment},
                                  Field{"color", readColour},
                                  Field{"hl#", readCount}};

const Field *fieldNamed(QStringView name) {
    for (const Field &field : allFields)
        if (name.compare(QLatin1String(field.name), Qt::CaseInsensitive) == 0) return &field;
    return nullptr;
}

// Takes one value from the front of `values`.
std::optional<ClauseItem> takeItem(QStringView &values) {
    ClauseItem item;
    item.exact = values.startsWith(u'=');
    if (item.exact) values = values.mid(1);
    const bool inQuotes = values.startsWith(u'"');
    const qsizetype comma = values.indexOf(u',');
    const qsizetype end = inQuotes ? endOfQuoted(values, 0) : comma < 0 ? values.size() : comma;
    if (end <= 0) return std::nullopt;
    const QStringView value = values.left(end);
    values = values.mid(end);
    item.text = inQuotes ? unquoted(value) : value.toString();
    if (!inQuotes && value.contains(u'"')) return std::nullopt;
    item.prefix = inQuotes ? values.startsWith(u'*') : item.text.endsWith(u'*');
    if (item.prefix && inQuotes) values = values.mid(1);
    if (item.prefix && !inQuotes) item.text.chop(1);
    return item;
}

} // namespace

std::optional<Node> readClause(const QString &word) {
    const qsizetype colon = word.indexOf(u':');
    const Field *field = fieldNamed(QStringView(word).left(colon < 0 ? 0 : colon));
    if (!field) return std::nullopt;
    Node anyOf{Node::Kind::Or, {}, {}};
    QStringView values = QStringView(word).mid(colon + 1);
    while (true) {
        const auto item = takeItem(values);
        const auto leaf = item ? field->read(*item) : std::nullopt;
        if (!leaf) return std::nullopt;
        const Node one{Node::Kind::Leaf, *leaf, {}};
        anyOf.children.push_back(field->negates ? Node{Node::Kind::Not, {}, {one}} : one);
        if (values.isEmpty()) break;
        if (!values.startsWith(u',')) return std::nullopt;
        values = values.mid(1);
    }
    return anyOf.children.size() == 1 ? anyOf.children.front() : anyOf;
}

} // namespace lectern::query

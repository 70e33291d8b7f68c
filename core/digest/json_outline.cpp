// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/json_outline.h"

#include "core/digest/decode.h"
#include "core/digest/json_scanner.h"

#include <algorithm>
#include <vector>

namespace lectern::digest {

namespace {

constexpr size_t deepestPath = 8; // brackets; what stands deeper tells no format
constexpr qsizetype valueAtMost = 64;

// Walks the brackets, commas and colons of a text that may be cut anywhere.
class Outliner {
  public:
    Outliner(QByteArrayView bytes, QMap<QByteArray, QByteArray> &values)
        : m_bytes(bytes)
        , m_values(values) {}

    void walk() {
        while (m_at < m_bytes.size())
            step(m_bytes[m_at]);
    }

  private:
    struct Level {
        qsizetype path = 0; // how much of m_path names it
        bool isObject = false;
    };

    void step(char c);
    void open(bool isObject);
    void close();
    void passScalar();
    void note(QByteArrayView text);
    [[nodiscard]] bool isTooDeep() const { return m_levels.size() > deepestPath; }
    [[nodiscard]] bool keyIsDue() const {
        return !m_levels.empty() && m_levels.back().isObject && !m_behindColon;
    }

    QByteArrayView m_bytes;
    QMap<QByteArray, QByteArray> &m_values;
    std::vector<Level> m_levels;
    QByteArray m_path;
    qsizetype m_at = 0;
    bool m_behindColon = false;
};

void Outliner::step(char c) {
    switch (c) {
    case '{':
    case '[':
        return open(c == '{');
    case '}':
    case ']':
        return close();
    case ',':
        m_behindColon = false;
        if (!m_levels.empty()) m_path.truncate(m_levels.back().path);
        break;
    case ':':
        m_behindColon = true;
        break;
    default:
        if (!isJsonBlank(c)) return passScalar();
    }
    ++m_at;
}

void Outliner::open(bool isObject) {
    const bool isNamed = !m_path.isEmpty();
    if (!isObject && isNamed && !isTooDeep()) m_path += "[]";
    m_levels.push_back({m_path.size(), isObject});
    m_behindColon = false;
    ++m_at;
}

void Outliner::close() {
    if (!m_levels.empty()) m_levels.pop_back();
    m_path.truncate(m_levels.empty() ? 0 : m_levels.back().path);
    m_behindColon = false;
    ++m_at;
}

void Outliner::passScalar() {
    const QByteArrayView rest = m_bytes.sliced(m_at);
    const qsizetype end = JsonScanner().endOf(rest);
    QByteArrayView text = end < 0 ? rest : rest.first(end);
    m_at += std::max<qsizetype>(text.size(), 1);
    if (text.startsWith('"') || text.startsWith('\'')) {
        text = text.sliced(1);
        if (end > 1) text.chop(1);
    }
    if (!isTooDeep()) note(text.first(std::min(text.size(), valueAtMost)));
}

// A key, or a value of the key before it.
void Outliner::note(QByteArrayView text) {
    if (keyIsDue()) {
        m_path.truncate(m_levels.back().path);
        if (!m_path.isEmpty()) m_path += '.';
        m_path += text;
        if (!m_values.contains(m_path)) m_values.insert(m_path, {});
    } else if (QByteArray &value = m_values[m_path]; value.isEmpty()) {
        value = text.toByteArray();
    }
}

QByteArray utf8Of(const Head &head) {
    const ByteOrderMark mark = byteOrderMark(head.bytes);
    const QByteArray bytes = head.bytes.mid(mark.size);
    return mark.encoding == Encoding::Utf8 ? bytes : decode(bytes, mark.encoding).text.toUtf8();
}

} // namespace

JsonOutline::JsonOutline(const Head &head) {
    const QByteArray bytes = utf8Of(head).trimmed();
    if (!bytes.startsWith('{') && !bytes.startsWith('[')) return;
    Outliner(bytes, m_values).walk();
    m_isEmptyArray =
        head.whole && bytes.endsWith(']') && bytes.mid(1).chopped(1).trimmed().isEmpty();
}

std::optional<QByteArray> JsonOutline::holderOf(const QByteArray &path) const {
    if (contains(path)) return QByteArray();
    for (auto at = m_values.keyBegin(); at != m_values.keyEnd(); ++at) {
        const qsizetype name = at->indexOf("[].");
        const bool isHeld = name > 0 && QByteArrayView(*at).sliced(name + 3) == path;
        if (isHeld && !at->first(name).contains('.')) return at->first(name);
    }
    return std::nullopt;
}

std::optional<QByteArray> JsonOutline::holderOfTexts(const QByteArray &beginning) const {
    if (value({}).startsWith(beginning)) return QByteArray();
    for (auto at = m_values.cbegin(); at != m_values.cend(); ++at)
        if (at.key().endsWith("[]") && !at.key().contains('.') && at->startsWith(beginning))
            return at.key().chopped(2);
    return std::nullopt;
}

bool JsonOutline::containsInAny(const QByteArray &member, const QByteArray &key) const {
    return std::any_of(m_values.keyBegin(), m_values.keyEnd(), [&](const QByteArray &path) {
        return path.startsWith(member + '.') && path.endsWith('.' + key);
    });
}

QByteArray JsonOutline::valueIn(const QByteArray &holder, const QByteArray &path) const {
    return value(holder.isEmpty() ? path : holder + "[]." + path);
}

JsonOutline outlineOf(ByteSource &source) {
    const auto head = headOf(source);
    return JsonOutline(head ? *head : Head{});
}

} // namespace lectern::digest

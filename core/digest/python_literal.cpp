// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/python_literal.h"

#include "core/digest/caps.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

// What follows the backslash of an escape of one character, and what it stands for.
constexpr QStringView escapeLetters = u"\\'\"nrtbfav/";
constexpr QStringView escapeMeanings = u"\\'\"\n\r\t\b\f\a\v/";

// What JSON has no value for is null.
constexpr std::array<QStringView, 9> nullWords = {
    u"None", u"null", u"nan", u"-nan", u"NaN", u"inf", u"-inf", u"Infinity", u"-Infinity"};

std::optional<QJsonValue> valueOfWord(QStringView word) {
    if (word == u"True" || word == u"true") return true;
    if (word == u"False" || word == u"false") return false;
    if (std::find(nullWords.begin(), nullWords.end(), word) != nullWords.end())
        return QJsonValue(QJsonValue::Null);
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    return isNumber ? std::optional<QJsonValue>(number) : std::nullopt;
}

bool isWordCharacter(QChar c) {
    return c.isLetterOrNumber() || QStringView(u"+-._").contains(c);
}

class PythonReader {
  public:
    explicit PythonReader(QStringView text)
        : m_text(text) {}

    std::optional<QJsonValue> whole() {
        auto result = value(0);
        passBlanks();
        return m_at == m_text.size() ? result : std::nullopt;
    }

  private:
    std::optional<QJsonValue> value(int depth);
    std::optional<QJsonValue> dictionary(int depth);
    std::optional<QJsonValue> sequence(QChar closing, int depth);
    std::optional<QJsonValue> word();
    std::optional<QString> key();
    std::optional<QString> string();
    bool appendEscape(QString &result);
    bool appendCharacter(QString &result, qsizetype digits, int base);
    void passBlanks();
    bool pass(QChar c);
    [[nodiscard]] QChar current() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    QStringView m_text;
    qsizetype m_at = 0;
};

void PythonReader::passBlanks() {
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
}

// Past this character and the blanks before it, if it comes next.
bool PythonReader::pass(QChar c) {
    passBlanks();
    if (m_at >= m_text.size() || m_text[m_at] != c) return false;
    ++m_at;
    return true;
}

std::optional<QJsonValue> PythonReader::value(int depth) {
    passBlanks();
    const QChar first = current();
    const bool opens = first == u'{' || first == u'[' || first == u'(';
    if (opens && depth >= caps::depth) return std::nullopt;
    if (pass(u'{')) return dictionary(depth + 1);
    if (pass(u'[')) return sequence(u']', depth + 1);
    if (pass(u'(')) return sequence(u')', depth + 1);
    if (first != u'\'' && first != u'"') return word();
    auto text = string();
    return text ? std::optional<QJsonValue>(*text) : std::nullopt;
}

std::optional<QJsonValue> PythonReader::dictionary(int depth) {
    QMap<QString, QJsonValue> members; // an object takes them fast in their order only
    while (!pass(u'}')) {
        const auto name = key();
        if (!name || !pass(u':')) return std::nullopt;
        const auto member = value(depth);
        if (!member) return std::nullopt;
        members.insert(*name, *member);
        if (!pass(u',') && current() != u'}') return std::nullopt;
    }
    QJsonObject object;
    for (auto member = members.cbegin(); member != members.cend(); ++member)
        object.insert(member.key(), member.value());
    return object;
}

std::optional<QJsonValue> PythonReader::sequence(QChar closing, int depth) {
    QJsonArray array;
    while (!pass(closing)) {
        const auto element = value(depth);
        if (!element) return std::nullopt;
        array.append(*element);
        if (!pass(u',') && current() != closing) return std::nullopt;
    }
    return array;
}

std::optional<QJsonValue> PythonReader::word() {
    const qsizetype first = m_at;
    while (isWordCharacter(current()))
        ++m_at;
    return valueOfWord(m_text.sliced(first, m_at - first));
}

std::optional<QString> PythonReader::key() {
    passBlanks();
    if (current() == u'\'' || current() == u'"') return string();
    const auto name = word();
    return name && name->isDouble() ? std::optional(name->toVariant().toString()) : std::nullopt;
}

std::optional<QString> PythonReader::string() {
    const QChar quote = m_text[m_at++];
    QString result;
    while (m_at < m_text.size()) {
        const qsizetype first = m_at;
        while (m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != u'\\')
            ++m_at;
        result += m_text.sliced(first, m_at - first);
        if (current() == quote) return ++m_at, result;
        if (m_at++ < m_text.size() && !appendEscape(result)) return std::nullopt;
    }
    return std::nullopt;
}

// Of the backslash just passed. One that repr() does not write stays as it stands.
bool PythonReader::appendEscape(QString &result) {
    if (m_at >= m_text.size()) return false;
    const QChar letter = m_text[m_at++];
    if (letter == u'x') return appendCharacter(result, 2, 16);
    if (letter == u'u') return appendCharacter(result, 4, 16);
    if (letter == u'U') return appendCharacter(result, 8, 16);
    const qsizetype known = escapeLetters.indexOf(letter);
    if (known >= 0)
        result += escapeMeanings[known];
    else
        result += QStringLiteral("\\") + letter;
    return true;
}

bool PythonReader::appendCharacter(QString &result, qsizetype digits, int base) {
    if (m_at + digits > m_text.size()) return false;
    bool isNumber = false;
    const uint code = m_text.sliced(m_at, digits).toUInt(&isNumber, base);
    if (!isNumber || code > QChar::LastValidCodePoint) return false;
    result += QChar::fromUcs4(code);
    m_at += digits;
    return true;
}

} // namespace

std::optional<QJsonValue> pythonLiteral(QStringView text) {
    return PythonReader(text).whole();
}

} // namespace lectern::digest

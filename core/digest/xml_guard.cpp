// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/xml_guard.h"

#include "core/digest/caps.h"

namespace lectern::digest {

std::optional<XmlGuard::Finding> XmlGuard::look(QByteArrayView bytes) {
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype next = pass(bytes, i);
        m_length += next - i;
        if (const auto found = danger()) return Finding{*found, i};
        i = next;
    }
    return std::nullopt;
}

// Past one character that may change what it is inside of, or past all before it that cannot; gives
// the place behind.
qsizetype XmlGuard::pass(QByteArrayView bytes, qsizetype i) {
    const char c = bytes[i];
    switch (m_inside) {
    case Inside::Text:
        return passText(bytes, i);
    case Inside::Tag:
        return passTag(bytes, i);
    case Inside::Value:
        return passValue(bytes, i);
    case Inside::Opening:
        open(c);
        break;
    case Inside::Doctype:
        passMarkup(c);
        break;
    case Inside::Literal:
        passQuoted(c);
        break;
    case Inside::Instruction:
    case Inside::Comment:
    case Inside::Data:
        passSection(c);
        break;
    }
    return i + 1;
}

qsizetype XmlGuard::passText(QByteArrayView bytes, qsizetype i) {
    const qsizetype bracket = bytes.indexOf('<', i);
    if (bracket != i) return bracket < 0 ? bytes.size() : bracket;
    enter(Inside::Opening);
    m_opening.resize(0);
    return i + 1;
}

qsizetype XmlGuard::passTag(QByteArrayView bytes, qsizetype i) {
    qsizetype at = i;
    while (at < bytes.size() && bytes[at] != '>' && bytes[at] != '"' && bytes[at] != '\'')
        ++at;
    if (at != i) return at;
    passMarkup(bytes[at]);
    return at + 1;
}

qsizetype XmlGuard::passValue(QByteArrayView bytes, qsizetype i) {
    const qsizetype quote = bytes.indexOf(m_quote, i);
    if (quote != i) return quote < 0 ? bytes.size() : quote;
    passQuoted(m_quote);
    return i + 1;
}

// Behind a "<".
void XmlGuard::open(char c) {
    if (m_opening.isEmpty() && c != '!') {
        if (c == '?') return enter(Inside::Instruction);
        m_inside = Inside::Tag;
        return passMarkup(c);
    }
    m_opening += c;
    if (m_opening == "!--") return enter(Inside::Comment);
    if (m_opening == "![CDATA[") return enter(Inside::Data);
    if (QByteArrayView("!--").startsWith(m_opening)) return;
    if (QByteArrayView("![CDATA[").startsWith(m_opening)) return;
    m_inside = Inside::Doctype;
    passMarkup(c);
}

void XmlGuard::passMarkup(char c) {
    const bool doctype = m_inside == Inside::Doctype;
    if (c == '>') return enter(Inside::Text);
    if (doctype && c == '[') m_declares = true;
    if (c != '"' && c != '\'') return;
    m_quote = c;
    m_attributes += doctype ? 0 : 1;
    m_inside = doctype ? Inside::Literal : Inside::Value;
}

void XmlGuard::passQuoted(char c) {
    if (c == m_quote) m_inside = m_inside == Inside::Value ? Inside::Tag : Inside::Doctype;
}

// "-->", "]]>" and "?>" end what they belong to.
void XmlGuard::passSection(char c) {
    const char mark = m_inside == Inside::Comment ? '-' : m_inside == Inside::Data ? ']' : '?';
    const int needed = m_inside == Inside::Instruction ? 1 : 2;
    if (c == '>' && m_repeated == mark && m_times >= needed) return enter(Inside::Text);
    m_times = c == m_repeated ? m_times + 1 : 1;
    m_repeated = c;
}

void XmlGuard::enter(Inside inside) {
    m_inside = inside;
    m_length = -1; // the character being passed is counted behind this
    m_attributes = 0;
    m_repeated = 0;
    m_times = 0;
}

std::optional<XmlDanger> XmlGuard::danger() const {
    if (m_declares) return XmlDanger::InternalDtd;
    if (m_attributes > caps::attributes) return XmlDanger::ManyAttributes;
    const bool isText = m_inside == Inside::Text || isInSection();
    if (isText && m_length > caps::entry) return XmlDanger::LongText;
    if (!isText && m_length > caps::tag) return XmlDanger::LongTag;
    return std::nullopt;
}

} // namespace lectern::digest

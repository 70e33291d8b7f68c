// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace lectern::digest {

// Why the bytes of an XML document must not reach its parser.
enum class XmlDanger {
    InternalDtd,    // it declares entities, and with them texts of any size
    LongTag,        // caps::tag
    ManyAttributes, // caps::attributes: the parser's time grows with their square
    LongText,       // caps::entry, of one run of text, comment or CDATA
};

// Watches the bytes of an XML document before its parser sees them: what the parser must hold as a
// whole stays small. It parts markup from text by the same rules, so neither can be taken for the
// other; what is not well-formed is left to the parser.
class XmlGuard {
  public:
    struct Finding {
        XmlDanger danger;
        qsizetype at = 0; // in the bytes shown last
    };
    // The next bytes, UTF-8; nothing found is the rule.
    std::optional<Finding> look(QByteArrayView bytes);
    // The bytes shown so far end within a comment or a CDATA section.
    [[nodiscard]] bool isInSection() const {
        return m_inside == Inside::Comment || m_inside == Inside::Data;
    }

  private:
    enum class Inside { Text, Opening, Tag, Value, Instruction, Doctype, Literal, Comment, Data };

    qsizetype pass(QByteArrayView bytes, qsizetype i);
    qsizetype passText(QByteArrayView bytes, qsizetype i);
    qsizetype passTag(QByteArrayView bytes, qsizetype i);
    qsizetype passValue(QByteArrayView bytes, qsizetype i);
    void open(char c);
    void passMarkup(char c);
    void passQuoted(char c);
    void passSection(char c);
    void enter(Inside inside);
    [[nodiscard]] std::optional<XmlDanger> danger() const;

    Inside m_inside = Inside::Text;
    QByteArray m_opening; // "!", "!-", ... behind "<" until it is clear what it opens
    char m_quote = 0;     // that ends the value or literal
    char m_repeated = 0;  // the last character of a section, and how often it stood in a row
    int m_times = 0;
    qsizetype m_length = 0;     // bytes of the run or markup so far
    qsizetype m_attributes = 0; // of the tag so far
    bool m_declares = false;    // an internal DTD has begun
};

} // namespace lectern::digest

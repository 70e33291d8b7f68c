// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/xml_bytes.h"
#include "core/digest/xml_guard.h"

#include <QCoreApplication>
#include <QList>
#include <QXmlStreamReader>

namespace lectern::digest {

// An XML document as a stream of elements, in constant memory, within the caps of care: no internal
// DTD, no deep nesting, no endless tag or text. The entities of HTML are known. Nothing is ever
// loaded from elsewhere. A document that is cut short is an error. Not thread safe.
//
// Errors of all that return a Result: Invalid (not well-formed, cut short, an internal DTD, more
// nesting than caps::depth, an encoding that is not known), TooLarge (another cap), Unreadable; the
// message names the line.
class XmlSource {
    Q_DECLARE_TR_FUNCTIONS(Lectern)

  public:
    // `warnings` outlives it.
    XmlSource(ByteSource source, Warnings &warnings);

    // To the next element inside the current one, which becomes the current one; false where the
    // current one ends, which is then left. Of the document itself: its root, and false behind it.
    base::Result<bool> nextElement();
    // All text inside the current element, that of its children too; the element is then left.
    base::Result<QString> text();
    // Leaves the current element.
    base::Status skip();

    // Of the current element, until the next call.
    [[nodiscard]] QStringView tag() const { return m_reader.name(); }
    [[nodiscard]] QStringView nameSpace() const { return m_reader.namespaceUri(); }
    // Of no name space; null where there is none.
    [[nodiscard]] QString attribute(QStringView attributeName) const;

    // How many elements are open; 0 before and behind the root.
    [[nodiscard]] qsizetype depth() const { return m_open.size(); }
    // 1-based line on which the current tag ends.
    [[nodiscard]] qint64 line() const { return m_reader.lineNumber(); }
    // From here to endEntry() no more than caps::entry may come.
    void beginEntry() { m_entryBegin = m_fed; }
    void endEntry() { m_entryBegin = -1; }
    // The name of the file, for messages.
    [[nodiscard]] const QString &name() const { return m_bytes.name(); }

  private:
    using Token = QXmlStreamReader::TokenType;

    base::Result<Token> nextToken();
    base::Status goBehindRoot();
    base::Status goOn();
    base::Result<bool> feed();
    base::Status examine(const XmlChunk &chunk);
    base::Status enter();
    [[nodiscard]] base::Error errorOf(XmlDanger danger, qint64 line) const;
    [[nodiscard]] base::Error notWellFormed() const;

    XmlBytes m_bytes;
    XmlGuard m_guard;
    QXmlStreamReader m_reader;
    QList<qsizetype> m_open; // of each open element, the name spaces declared up to it
    qint64 m_fed = 0;        // bytes given to the reader
    qint64 m_entryBegin = -1;
    bool m_complete = false;
};

} // namespace lectern::digest

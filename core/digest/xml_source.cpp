// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/xml_source.h"

#include "core/digest/caps.h"
#include "core/digest/html_entities.h"

namespace lectern::digest {

using base::ErrorCode;

XmlSource::XmlSource(ByteSource source, Warnings &warnings)
    : m_bytes(std::move(source), warnings) {
    m_reader.setEntityResolver(htmlEntities());
}

base::Result<bool> XmlSource::nextElement() {
    const qsizetype outside = depth();
    while (true) {
        LECTERN_ASSIGN(const Token token, nextToken());
        if (token == QXmlStreamReader::StartElement) return true;
        if (token == QXmlStreamReader::EndDocument) return false;
        if (token == QXmlStreamReader::EndElement && outside > 1) return false;
    }
}

base::Result<QString> XmlSource::text() {
    const qsizetype outside = depth() - 1;
    QString text;
    while (depth() > outside) {
        LECTERN_ASSIGN(const Token token, nextToken());
        if (token == QXmlStreamReader::Characters) text += m_reader.text();
        if (text.size() > caps::entry) return base::fail(errorOf(XmlDanger::LongText, line()));
    }
    return text;
}

base::Status XmlSource::skip() {
    const qsizetype outside = depth() - 1;
    while (depth() > outside)
        LECTERN_TRY(nextToken());
    return {};
}

QString XmlSource::attribute(QStringView attributeName) const {
    for (const QXmlStreamAttribute &attribute : m_reader.attributes())
        if (attribute.name() == attributeName && attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    return {};
}

base::Result<XmlSource::Token> XmlSource::nextToken() {
    while (!m_complete) {
        const Token token = m_reader.readNext();
        if (token == QXmlStreamReader::StartElement) LECTERN_TRY(enter());
        if (token == QXmlStreamReader::EndElement) m_open.removeLast();
        if (token == QXmlStreamReader::EndDocument)
            LECTERN_TRY(goBehindRoot());
        else if (token != QXmlStreamReader::Invalid)
            return token;
        else
            LECTERN_TRY(goOn());
    }
    return QXmlStreamReader::EndDocument;
}

// The reader takes a document for complete where its data ends behind the root. If there are more,
// it lacks data once again before it looks at them.
base::Status XmlSource::goBehindRoot() {
    LECTERN_ASSIGN(const bool more, feed());
    m_complete = !more;
    if (more) m_reader.readNext();
    return {};
}

base::Status XmlSource::goOn() {
    if (m_reader.error() != QXmlStreamReader::PrematureEndOfDocumentError)
        return base::fail(notWellFormed());
    LECTERN_ASSIGN(const bool more, feed());
    if (more) return {};
    return base::fail(ErrorCode::Invalid,
                      tr("“%1” was cut short: its XML ends at line %2 before it is complete.")
                          .arg(name(), QString::number(line())));
}

// A comment or CDATA section goes to the reader as a whole: it would begin anew with each part.
base::Result<bool> XmlSource::feed() {
    QByteArray bytes;
    do {
        LECTERN_ASSIGN(const XmlChunk chunk, m_bytes.next());
        if (chunk.bytes.isEmpty()) break;
        LECTERN_TRY(examine(chunk));
        bytes += chunk.bytes;
    } while (m_guard.isInSection());
    m_reader.addData(bytes);
    return !bytes.isEmpty();
}

base::Status XmlSource::examine(const XmlChunk &chunk) {
    if (const auto found = m_guard.look(chunk.bytes)) {
        const auto before = QByteArrayView(chunk.bytes).first(found->at).count('\n');
        return base::fail(errorOf(found->danger, chunk.line + before));
    }
    m_fed += chunk.bytes.size();
    if (m_entryBegin < 0 || m_fed - m_entryBegin <= caps::entry + chunk.bytes.size()) return {};
    return base::fail(ErrorCode::TooLarge,
                      tr("The entry that goes on behind line %1 of “%2” is larger than 8 MiB, the "
                         "most an entry may have.")
                          .arg(QString::number(line()), name()));
}

base::Status XmlSource::enter() {
    const qsizetype declared =
        (m_open.isEmpty() ? 0 : m_open.last()) + m_reader.namespaceDeclarations().size();
    m_open.append(declared);
    if (depth() > caps::depth)
        return base::fail(ErrorCode::Invalid,
                          tr("At line %1 of “%2” elements are nested more than 64 deep.")
                              .arg(QString::number(line()), name()));
    if (declared > caps::nameSpaces)
        return base::fail(ErrorCode::TooLarge,
                          tr("At line %1 of “%2” more than 256 name spaces are declared.")
                              .arg(QString::number(line()), name()));
    return {};
}

base::Error XmlSource::errorOf(XmlDanger danger, qint64 line) const {
    const auto told = [this, line](ErrorCode code, const QString &sentence) {
        return base::Error{code, sentence.arg(QString::number(line), name()), {}};
    };
    switch (danger) {
    case XmlDanger::InternalDtd:
        return told(ErrorCode::Invalid,
                    tr("At line %1 of “%2” a document type declares things of its own; such XML is "
                       "not read."));
    case XmlDanger::LongTag:
        return told(ErrorCode::TooLarge,
                    tr("The tag at line %1 of “%2” is longer than 64 KiB, the most a tag may "
                       "have."));
    case XmlDanger::ManyAttributes:
        return told(ErrorCode::TooLarge, tr("The tag at line %1 of “%2” has more than 256 "
                                            "attributes, the most a tag may have."));
    case XmlDanger::LongText:
        break;
    }
    return told(ErrorCode::TooLarge,
                tr("The text at line %1 of “%2” is larger than 8 MiB, the most an entry may "
                   "have."));
}

base::Error XmlSource::notWellFormed() const {
    QString reason = m_reader.errorString();
    while (reason.endsWith(u'.'))
        reason.chop(1);
    return {ErrorCode::Invalid,
            tr("“%1” is no well-formed XML, at line %2: %3.")
                .arg(name(), QString::number(line()), reason.simplified()),
            {}};
}

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/html_document.h"

#include "core/digest/caps.h"
#include "core/digest/decode.h"
#include "core/digest/html_survey.h"

#include <QCoreApplication>

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>

namespace lectern::digest {

namespace {

using base::ErrorCode;

constexpr int htmlOptions = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                            HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC;

QString sentence(const char *text, const QString &name) {
    return QCoreApplication::translate("Lectern", text).arg(name);
}

base::Status checkCaps(const HtmlSurvey &survey, const QString &name) {
    if (survey.mostAttributes > caps::htmlAttributes)
        return base::fail(
            ErrorCode::TooLarge,
            sentence(QT_TRANSLATE_NOOP(
                         "Lectern",
                         "A tag in “%1” has more than 256 attributes, the most one may have."),
                     name));
    if (survey.parts > caps::htmlParts)
        return base::fail(
            ErrorCode::TooLarge,
            sentence(QT_TRANSLATE_NOOP("Lectern", "“%1” has more than 250,000 tags and attributes, "
                                                  "the most an HTML page may have."),
                     name));
    if (survey.cut)
        return base::fail(
            ErrorCode::Invalid,
            sentence(QT_TRANSLATE_NOOP("Lectern",
                                       "“%1” ends in the middle of its HTML: it is cut short."),
                     name));
    return {};
}

base::Status failTooDeep(const QString &name) {
    return base::fail(
        ErrorCode::TooLarge,
        sentence(QT_TRANSLATE_NOOP(
                     "Lectern",
                     "The elements of “%1” are nested deeper than 256, the most HTML may be."),
                 name));
}

// The bytes themselves where they are fit for the parser, which ends at a NUL.
QByteArray cleanUtf8(const QByteArray &bytes) {
    const ByteOrderMark mark = byteOrderMark(bytes);
    if (mark.size == 0 && QUtf8StringView(bytes).isValidUtf8() && !bytes.contains('\0'))
        return bytes;
    QString text = decode(QByteArrayView(bytes).sliced(mark.size), mark.encoding).text;
    replaceForbidden(text);
    replaceLoneSurrogates(text);
    return text.toUtf8();
}

struct HtmlParsing {
    htmlParserCtxtPtr context = htmlNewParserCtxt();
    startElementSAXFunc startElement = context->sax->startElement;
    bool tooDeep = false;

    HtmlParsing() {
        context->_private = this;
        context->sax->startElement = [](void *parser, const xmlChar *tag,
                                        const xmlChar **attributes) {
            auto *ours = static_cast<htmlParserCtxtPtr>(parser);
            auto *parsing = static_cast<HtmlParsing *>(ours->_private);
            ours->options |= XML_PARSE_HUGE; // its own caps drop text in silence
            parsing->tooDeep = parsing->tooDeep || ours->nodeNr >= caps::htmlDepth;
            if (parsing->tooDeep)
                xmlStopParser(ours);
            else
                parsing->startElement(parser, tag, attributes);
        };
    }
    ~HtmlParsing() { htmlFreeParserCtxt(context); }
    Q_DISABLE_COPY_MOVE(HtmlParsing)
};

} // namespace

base::Result<HtmlDocument> HtmlDocument::parse(const QByteArray &bytes, const QString &name) {
    const QByteArray html = cleanUtf8(bytes);
    LECTERN_TRY(checkCaps(surveyOfHtml(html), name));
    HtmlParsing parsing;
    HtmlDocument document(htmlCtxtReadMemory(parsing.context, html.constData(), int(html.size()),
                                             nullptr, "UTF-8", htmlOptions));
    if (parsing.tooDeep) LECTERN_TRY(failTooDeep(name));
    return document;
}

HtmlElement HtmlDocument::root() const {
    return m_document ? HtmlElement(xmlDocGetRootElement(m_document.get())) : HtmlElement();
}

void HtmlDocument::Free::operator()(_xmlDoc *document) const {
    xmlFreeDoc(document);
}

} // namespace lectern::digest

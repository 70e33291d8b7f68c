// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/html_element.h"

#include <algorithm>
#include <array>
#include <libxml/tree.h>

namespace lectern::digest {

namespace {

QString fromXml(const xmlChar *text) {
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

const xmlChar *toXml(const char *text) {
    return reinterpret_cast<const xmlChar *>(text);
}

bool isElement(const xmlNode *node, const char *tag) {
    return node->type == XML_ELEMENT_NODE && xmlStrEqual(node->name, toXml(tag)) != 0;
}

bool isUnread(const xmlNode *node) {
    return isElement(node, "script") || isElement(node, "style");
}

// The node after this one in document order, below `top`; without those below it where they are not
// entered.
const xmlNode *nextNode(const xmlNode *node, const xmlNode *top, bool enter) {
    if (enter && node->type == XML_ELEMENT_NODE && node->children != nullptr) return node->children;
    while (node != top && node->next == nullptr)
        node = node->parent;
    return node == top ? nullptr : node->next;
}

// What begins and ends a line of its own.
bool isBlock(const xmlNode *node) {
    static constexpr std::array blocks = {"address", "article", "blockquote", "body", "div", "dd",
                                          "dt",      "h1",      "h2",         "h3",   "h4",  "h5",
                                          "h6",      "hr",      "li",         "ol",   "p",   "pre",
                                          "section", "table",   "td",         "tr",   "ul"};
    return std::any_of(blocks.begin(), blocks.end(),
                       [node](const char *tag) { return isElement(node, tag); });
}

bool isPreformatted(const xmlNode *node) {
    while (node != nullptr && !isElement(node, "pre"))
        node = node->parent;
    return node != nullptr;
}

// White space is one blank, and none where a line begins.
void appendFlowing(QString &text, const QString &more) {
    for (const QChar c : more) {
        const bool blank = c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
        const bool behindBlank = text.isEmpty() || text.back() == u'\n' || text.back() == u' ';
        if (!blank || !behindBlank) text += blank ? u' ' : c;
    }
}

const xmlNode *blockOf(const xmlNode *node) {
    while (node != nullptr && !isBlock(node))
        node = node->parent;
    return node;
}

} // namespace

QString HtmlElement::tag() const {
    return m_node == nullptr ? QString() : fromXml(m_node->name);
}

QString HtmlElement::attribute(const char *name) const {
    if (m_node == nullptr) return {};
    xmlChar *value = xmlGetNoNsProp(m_node, toXml(name));
    if (value == nullptr) return {};
    QString text = fromXml(value);
    xmlFree(value);
    return text;
}

bool HtmlElement::hasClass(const char *name) const {
    return attribute("class").simplified().split(u' ').contains(QLatin1String(name));
}

QString HtmlElement::text() const {
    QString text;
    for (const xmlNode *node = m_node; node != nullptr;
         node = nextNode(node, m_node, !isUnread(node))) {
        if (node->type == XML_TEXT_NODE)
            text += fromXml(node->content);
        else if (isElement(node, "br"))
            text += u'\n';
    }
    return text;
}

QString HtmlElement::lines() const {
    QString text;
    const xmlNode *block = nullptr;
    for (const xmlNode *node = m_node; node != nullptr;
         node = nextNode(node, m_node, !isUnread(node))) {
        const bool isBreak = isElement(node, "br");
        if (node->type != XML_TEXT_NODE && !isBreak) continue;
        const xmlNode *own = blockOf(node);
        if (own != block && !text.isEmpty() && !text.endsWith(u'\n')) text += u'\n';
        block = own;
        if (isBreak)
            text += u'\n';
        else if (isPreformatted(node))
            text += fromXml(node->content);
        else
            appendFlowing(text, fromXml(node->content));
    }
    return text;
}

QList<HtmlElement> HtmlElement::all(const char *tag) const {
    QList<HtmlElement> elements;
    for (const xmlNode *node = m_node; node != nullptr; node = nextNode(node, m_node, true))
        if (node != m_node && isElement(node, tag)) elements.append(HtmlElement(node));
    return elements;
}

HtmlElement HtmlElement::parent() const {
    if (m_node == nullptr || m_node->parent == nullptr) return {};
    return m_node->parent->type == XML_ELEMENT_NODE ? HtmlElement(m_node->parent) : HtmlElement();
}

HtmlElement HtmlElement::following() const {
    return m_node == nullptr ? HtmlElement()
                             : HtmlElement(xmlNextElementSibling(const_cast<xmlNode *>(m_node)));
}

qint64 HtmlElement::line() const {
    return m_node == nullptr ? 0 : m_node->line;
}

} // namespace lectern::digest

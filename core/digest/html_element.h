// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

struct _xmlNode;

namespace lectern::digest {

// An element of an HtmlDocument, good as long as the document lives; or none, which has no name, no
// attributes and no text. Tags, attributes and classes are named in lower case.
class HtmlElement {
  public:
    HtmlElement() = default;
    explicit HtmlElement(const _xmlNode *node)
        : m_node(node) {}

    [[nodiscard]] bool isNull() const { return m_node == nullptr; }
    [[nodiscard]] QString tag() const;
    // Its entities decoded; empty where there is none.
    [[nodiscard]] QString attribute(const char *name) const;
    [[nodiscard]] bool hasClass(const char *name) const;
    // All text below it in order, white space as it stands, LF for each <br>, nothing of scripts,
    // styles and comments.
    [[nodiscard]] QString text() const;
    // The same as a browser shows it: a line for each paragraph, list item, row and other block,
    // white space one blank where it is not preformatted.
    [[nodiscard]] QString lines() const;
    // The elements below it of that tag, in document order.
    [[nodiscard]] QList<HtmlElement> all(const char *tag) const;
    [[nodiscard]] HtmlElement parent() const;
    // The element after it below the same parent.
    [[nodiscard]] HtmlElement following() const;
    // 1-based; 65535 for all lines from there on.
    [[nodiscard]] qint64 line() const;

  private:
    const _xmlNode *m_node = nullptr;
};

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/digest/html_element.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct _xmlDoc;

namespace lectern::digest {

// An HTML page or fragment as its parser mended it: to take data out of, never to show and never to
// sanitise. Nothing is loaded, no script is run. Not thread safe.
class HtmlDocument {
  public:
    // `bytes` is UTF-8, or UTF-16 by its byte order mark, whatever the page says of itself; else
    // Windows-1252. `name` stands in messages only. Errors: TooLarge (a cap of HTML, named in the
    // message), Invalid (cut short).
    static base::Result<HtmlDocument> parse(const QByteArray &bytes, const QString &name);

    [[nodiscard]] HtmlElement root() const;

  private:
    struct Free {
        void operator()(_xmlDoc *document) const;
    };
    explicit HtmlDocument(_xmlDoc *document)
        : m_document(document) {}

    std::unique_ptr<_xmlDoc, Free> m_document;
};

} // namespace lectern::digest

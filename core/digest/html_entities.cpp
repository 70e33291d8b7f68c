// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/html_entities.h"

#include <QXmlStreamReader>

#include <libxml/HTMLparser.h>

namespace lectern::digest {

namespace {

class HtmlEntities final : public QXmlStreamEntityResolver {
    // Null for what HTML has not either: it stays an error of the document.
    QString resolveUndeclaredEntity(const QString &name) override {
        const QByteArray utf8 = name.toUtf8();
        const htmlEntityDesc *entity =
            htmlEntityLookup(reinterpret_cast<const xmlChar *>(utf8.constData()));
        if (entity == nullptr) return {};
        const char32_t character = entity->value;
        return QString::fromUcs4(&character, 1);
    }
};

} // namespace

QXmlStreamEntityResolver *htmlEntities() {
    static HtmlEntities entities;
    return &entities;
}

} // namespace lectern::digest

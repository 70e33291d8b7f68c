// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/html_entities.h"

#include <QHash>
#include <QXmlStreamReader>

#include <libxml/HTMLparser.h>

namespace lectern::digest {

namespace {

constexpr unsigned int lastOfHtml = 0x2666; // "&diams;"

// libxml2 searches its table from the start, which a feed full of them would feel.
QHash<QString, QString> namesOfHtml() {
    QHash<QString, QString> names;
    for (unsigned int value = 1; value <= lastOfHtml; ++value)
        if (const htmlEntityDesc *entity = htmlEntityValueLookup(value); entity != nullptr)
            names.insert(QString::fromLatin1(entity->name), QString(QChar(value)));
    return names;
}

class HtmlEntities final : public QXmlStreamEntityResolver {
    // Null for what HTML has not either: it stays an error of the document.
    QString resolveUndeclaredEntity(const QString &name) override { return m_names.value(name); }

    const QHash<QString, QString> m_names = namesOfHtml();
};

} // namespace

QXmlStreamEntityResolver *htmlEntities() {
    static HtmlEntities entities;
    return &entities;
}

} // namespace lectern::digest

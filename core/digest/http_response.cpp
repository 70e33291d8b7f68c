// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/http_response.h"

#include "core/digest/json_fields.h"
#include "core/digest/json_outline.h"
#include "core/digest/whole_document.h"

#include <QCoreApplication>

namespace lectern::digest {

bool looksLikeHttpResponse(const Head &head) {
    if (!QByteArrayView(head.bytes).trimmed().startsWith('{')) return false;
    const JsonOutline outline(head);
    return outline.contains("url") && outline.contains("status_code") && outline.contains("body");
}

base::Result<Held> bodyOfHttpResponse(ByteSource &source) {
    LECTERN_ASSIGN(const QJsonObject response, wholeJsonObject(source));
    const QByteArray body = textIn(response, u"body").toUtf8();
    if (!body.trimmed().isEmpty()) return Held{body, {}};
    return base::fail(base::ErrorCode::NoPapers,
                      QCoreApplication::translate("Lectern", "The answer saved in “%1” is empty.")
                          .arg(source.name()));
}

} // namespace lectern::digest

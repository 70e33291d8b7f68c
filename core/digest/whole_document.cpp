// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/whole_document.h"

#include "core/digest/caps.h"
#include "core/digest/json_value.h"

#include <QCoreApplication>

namespace lectern::digest {

base::Result<QByteArray> wholeDocument(ByteSource &source) {
    LECTERN_ASSIGN(const QByteArrayView ahead, source.peek(caps::document + 1));
    if (ahead.size() > caps::document)
        return base::fail(base::ErrorCode::TooLarge,
                          QCoreApplication::translate(
                              "Lectern", "“%1” is larger than 64 MiB, the most that a document of "
                                         "this kind may have.")
                              .arg(source.name()));
    QByteArray bytes = ahead.toByteArray();
    source.skip(ahead.size());
    return bytes;
}

base::Result<QJsonObject> wholeJsonObject(ByteSource &source) {
    LECTERN_ASSIGN(const QByteArray bytes, wholeDocument(source));
    const auto json = readJson(bytes).value;
    if (json) return json->toObject();
    return base::fail(base::ErrorCode::Invalid,
                      QCoreApplication::translate(
                          "Lectern", "“%1” is no JSON, or is cut short; nothing was taken from it.")
                          .arg(source.name()));
}

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/json_value.h"

#include "core/digest/json_scanner.h"
#include "core/digest/python_literal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lectern::digest {

namespace {

// Qt reads arrays and objects only.
std::optional<QJsonValue> strictValue(const QByteArray &bytes) {
    const bool isStructure = bytes.startsWith('{') || bytes.startsWith('[');
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(isStructure ? bytes : '[' + bytes + ']', &error);
    if (error.error != QJsonParseError::NoError) return std::nullopt;
    if (document.isObject()) return document.object();
    if (isStructure) return document.array();
    return document.array().size() == 1 ? std::optional(document.array().first()) : std::nullopt;
}

std::optional<QJsonValue> lenientValue(const Decoded &decoded) {
    if (decoded.mending != Mending::None)
        if (auto value = strictValue(decoded.text.toUtf8())) return value;
    return pythonLiteral(decoded.text);
}

// The value of a Python dictionary that was saved as a JSON string, else the string.
QJsonValue unquoted(const QJsonValue &value) {
    const QString text = value.toString();
    if (!text.startsWith(u'{')) return value;
    const auto held = pythonLiteral(text);
    return held ? *held : value;
}

} // namespace

ReadJson readJson(QByteArrayView bytes) {
    while (!bytes.isEmpty() && isJsonBlank(bytes.back()))
        bytes.chop(1);
    ReadJson result;
    result.value = strictValue(QByteArray::fromRawData(bytes.data(), bytes.size()));
    if (!result.value) {
        const Decoded decoded = decode(bytes, Encoding::Utf8);
        result.mending = decoded.mending;
        result.value = lenientValue(decoded);
    }
    if (result.value && result.value->isString()) result.value = unquoted(*result.value);
    return result;
}

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/json_value.h"

#include "core/digest/json_scanner.h"
#include "core/digest/python_literal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lectern::digest {

namespace {

// The byte for which an escape stands that needs none for Qt; 0 for any other.
char plainFor(char escaped) {
    switch (escaped) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case '/':
        return '/';
    default:
        return 0;
    }
}

// Qt puts a text with any escape together character by character. Line ends are what abstracts
// escape most, and Qt takes them as they are. Outside of a text nothing is touched: it is no JSON.
QByteArray withPlainLineEnds(QByteArrayView bytes) {
    QByteArray result;
    qsizetype done = 0;
    qsizetype seen = 0;
    bool inText = false;
    for (qsizetype at = bytes.indexOf('\\'); at >= 0; at = bytes.indexOf('\\', seen)) {
        const qsizetype quotes = std::count(bytes.begin() + seen, bytes.begin() + at, '"');
        inText = inText != (quotes % 2 != 0);
        seen = std::min(at + 2, bytes.size());
        const char plain = inText && at + 1 < bytes.size() ? plainFor(bytes[at + 1]) : '\0';
        if (plain == 0) continue;
        if (result.isEmpty()) result.reserve(bytes.size());
        result.append(bytes.sliced(done, at - done)).append(plain);
        done = seen;
    }
    return done == 0 ? QByteArray::fromRawData(bytes.data(), bytes.size())
                     : result.append(bytes.sliced(done));
}

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
    result.value = strictValue(withPlainLineEnds(bytes));
    if (!result.value) {
        const Decoded decoded = decode(bytes, Encoding::Utf8);
        result.mending = decoded.mending;
        result.value = lenientValue(decoded);
    }
    if (result.value && result.value->isString()) result.value = unquoted(*result.value);
    return result;
}

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/json_fields.h"

#include "core/digest/dates.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace lectern::digest {

QString textIn(const QJsonObject &object, QStringView key) {
    return object.value(key).toString();
}

std::optional<int> countIn(const QJsonObject &object, QStringView key) {
    const QJsonValue value = object.value(key);
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    const bool isCount = number >= 0 && number <= std::numeric_limits<int>::max();
    if (!isNumber || !isCount || number != std::floor(number)) return std::nullopt;
    return static_cast<int>(number);
}

QStringList textsIn(const QJsonObject &object, QStringView key) {
    QStringList texts;
    const QJsonArray values = object.value(key).toArray();
    for (const QJsonValue &value : values)
        if (const QString text = value.toString(); !text.isEmpty()) texts.append(text);
    return texts;
}

QString dateIn(const QJsonObject &object, QStringView key) {
    return isoDateOf(textIn(object, key));
}

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/decode.h"

#include <QJsonValue>

#include <optional>

namespace lectern::digest {

struct ReadJson {
    std::optional<QJsonValue> value; // nothing where it is none
    Mending mending = Mending::None; // of bytes that are not UTF-8
};

// One JSON value of any type, its brackets nested no deeper than caps::depth. What is no JSON but
// Python's way to write the same (single quotes, None, NaN) is read as well, also where a JSON
// string holds it. Total.
[[nodiscard]] ReadJson readJson(QByteArrayView bytes);

} // namespace lectern::digest

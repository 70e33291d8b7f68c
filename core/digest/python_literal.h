// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringView>

#include <optional>

namespace lectern::digest {

// A value as Python's repr() writes it, {'title': "It's", 'stars': None, 'isPro': False}: what
// scripts that save "JSON" by str() leave behind. Dictionaries, lists and tuples, strings in either
// quotes with their escapes, numbers (nan and inf are null), None, True and False; JSON is of the
// same kind and read as well. Nothing where it is anything else, ends too early or late, or nests
// deeper than caps::depth. Source: https://docs.python.org/3/reference/lexical_analysis.html
[[nodiscard]] std::optional<QJsonValue> pythonLiteral(QStringView text);

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::tests {

// Makes a library at rest as a computer might leave it that broke off: one page of the table's rows
// is rubbish (the middle one of many), and the session before did not end properly.
void damage(const QString &library, const QString &table);

[[nodiscard]] qint64 pageBytesOf(const QString &library);

} // namespace lectern::tests

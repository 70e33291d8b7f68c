// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace lectern::perf {

// Digests of at most 1,000 papers each with about so many bytes of text in all, fifty papers at
// least: 1.6 GB are a library of a million.
[[nodiscard]] QList<QByteArray> digestsOf(qint64 bytes);
// One of so many papers, from this one on.
[[nodiscard]] QByteArray digestOf(qint64 first, qint64 papers);

} // namespace lectern::perf

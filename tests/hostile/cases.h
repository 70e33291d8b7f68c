// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/hostile/formats.h"

namespace lectern::tests {

// One attack and the outcome expected of it.
struct HostileCase {
    QByteArray name;
    QByteArray bytes;
    qint64 papers = 0; // taken; `refused` where the whole file must be
    qint64 rejected = 0;
};
constexpr qint64 refused = -1;

// The attacks that every format meets: texts that mean harm in titles and abstracts, encodings,
// line ends, ends that come too early, sizes at the caps and above. At least 60.
[[nodiscard]] QList<HostileCase> hostileCases(const FormatUnderTest &format);

// The same, byte for byte, for the same seed: a well-formed file with some of its bytes changed,
// left out, doubled, moved, or cut off.
[[nodiscard]] QByteArray mutated(const QByteArray &file, quint32 seed);

} // namespace lectern::tests

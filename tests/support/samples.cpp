// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"

#include <QtGlobal>

namespace lectern::tests {

std::optional<QString> sample(const QString &name) {
    const QString folder = qEnvironmentVariable("LECTERN_SAMPLES");
    if (folder.isEmpty()) return std::nullopt;
    return folder + QLatin1Char('/') + name;
}

} // namespace lectern::tests

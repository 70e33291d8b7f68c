// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guide.h"

namespace lectern::app {

QStringList guideKinds() {
    return {QStringLiteral("man"), QStringLiteral("bash"), QStringLiteral("zsh"),
            QStringLiteral("fish")};
}

std::optional<QString> guideOf(const QString &kind) {
    if (kind == QLatin1String("man")) return manPage();
    if (kind == QLatin1String("bash")) return bashCompletion();
    if (kind == QLatin1String("zsh")) return zshCompletion();
    if (kind == QLatin1String("fish")) return fishCompletion();
    return std::nullopt;
}

} // namespace lectern::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/icons.h"

#include <QList>
#include <QString>

namespace lectern::ui {

// An icon that a saved filter can have, by the name under which a library knows it for good.
struct FilterIcon {
    QString name;
    Icon icon;
    QString words; // for assistive techniques
};
// In the order in which they are offered; the first is the plain one.
[[nodiscard]] const QList<FilterIcon> &filterIcons();
// The plain one for a name that is not known here.
[[nodiscard]] Icon filterIcon(const QString &name);

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/stage.h"

#include <QList>

namespace lectern::tests {

// One picture: the window at a size and a shade, and what is done before it is drawn.
struct Scene {
    QString name;
    QSize size;
    ui::Shade shade = ui::Shade::Light;
    void (*play)(Stage &stage, const QSize &size) = nullptr;
    int scale = 1; // device pixels to one of ours
};

[[nodiscard]] const QList<Scene> &scenes();

} // namespace lectern::tests

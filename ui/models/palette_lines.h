// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/icons.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace lectern::ui {

// What the palette offers: a command, or a place to go to.
struct PaletteEntry {
    QString id{};      // under which its uses are counted; never shown
    QString heading{}; // what it stands below
    QString kind{};    // of a place: "Tag", "Digest"; empty for a command
    QString name{};    // may hold foreign text
    QString keys{};    // native, as on key caps
    std::optional<Icon> icon{};
    std::optional<qint64> count{}; // papers of a place
    std::function<void()> run{};

    [[nodiscard]] bool isPlace() const { return !kind.isEmpty(); }
};

// A line of the palette: a heading, or an entry of the list it was made from.
struct PaletteLine {
    QString heading{};
    qsizetype entry = -1;     // -1: a heading
    QList<qsizetype> marks{}; // characters of its name that were typed
};

// Nothing typed: what is used most, then every command below its heading; places are too many to
// be offered unasked. Else all that is meant, below headings in the order of their best, in each
// the best first: what is used often stands before what is meant as well.
[[nodiscard]] QList<PaletteLine> paletteLines(const QList<PaletteEntry> &entries,
                                              const QString &typed,
                                              const QHash<QString, int> &uses);

} // namespace lectern::ui

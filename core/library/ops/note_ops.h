// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QString>

#include <optional>

// Of op.h: writes of a paper's note.
namespace lectern::library {

// The whole note. Saves of one stretch of typing (`stretch` alike, not empty) are one step. Errors:
// NotFound, TooLarge.
struct SetNote {
    model::PaperId paper;
    QString text; // empty: no note
    QString stretch;
    // What the text was written on: what the note has got since stays beside it, see
    // withAdditions(); none: the text takes the place of whatever stands there.
    std::optional<QString> base{};
};

// The text goes on a line of its own at the end of the note, whatever that is by then. Errors: as
// of SetNote.
struct AddToNote {
    model::PaperId paper;
    QString text;
};

} // namespace lectern::library

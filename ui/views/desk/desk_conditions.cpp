// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/desk/desk_conditions.h"

#include "ui/views/desk/desk.h"

namespace lectern::ui {

std::function<bool()> whenPaper(const Desk &desk) {
    return [&desk] { return desk.currentPaper().isValid(); };
}

std::function<bool()> whenAddress(const Desk &desk, QString (*addressOf)(const model::Facts &)) {
    return [&desk, addressOf] {
        const model::Paper *paper = desk.shownPaper();
        if (!paper) return desk.currentPaper().isValid(); // it is on its way
        return !addressOf(paper->facts).isEmpty();
    };
}

} // namespace lectern::ui

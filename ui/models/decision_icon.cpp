// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/decision_icon.h"

namespace lectern::ui {

Icon iconOfDecision(model::DecisionState state) {
    switch (state) {
    case model::DecisionState::Kept:
        return Icon::Star;
    case model::DecisionState::Later:
        return Icon::Clock;
    case model::DecisionState::Skipped:
        return Icon::Minus;
    case model::DecisionState::Undecided:
        break;
    }
    return Icon::Inbox;
}

} // namespace lectern::ui

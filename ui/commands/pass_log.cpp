// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/pass_log.h"

namespace lectern::ui {

void PassLog::note(const Act &act) {
    if (act.step.kind != library::StepKind::Decide) return;
    for (const model::PaperId paper : act.papers.ids()) {
        m_papers.removeOne(paper);
        if (act.kind != ActKind::Undid) m_papers.append(paper);
    }
}

} // namespace lectern::ui

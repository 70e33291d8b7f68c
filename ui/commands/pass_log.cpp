// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/pass_log.h"

namespace lectern::ui {

void PassLog::note(const Act &act) {
    if (act.step.kind != library::StepKind::Decide || act.kind == ActKind::Undid) return;
    for (const model::PaperId paper : act.papers.ids()) {
        m_papers.removeOne(paper);
        m_papers.append(paper);
    }
}

} // namespace lectern::ui

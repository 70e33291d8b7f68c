// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/paper_acts.h"

#include "ui/commands/when_done.h"

namespace lectern::ui {

PaperActs::PaperActs(library::Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library) {}

void PaperActs::decide(model::PaperId paper, model::DecisionState state) {
    apply(paper, library::Decide{model::PaperIds({paper}), state, std::nullopt});
}

void PaperActs::changeTags(model::PaperId paper, const QStringList &add,
                           const QStringList &remove) {
    apply(paper, library::ChangeTags{model::PaperIds({paper}), add, remove});
}

void PaperActs::takeBackCorrection(model::PaperId paper, const QString &field) {
    apply(paper, library::Correct{paper, {{field, std::nullopt}}});
}

void PaperActs::takeApart(model::PaperId paper) {
    apply(paper, library::Split{paper});
}

void PaperActs::undo() {
    whenDone(m_library.undo(), this,
             [this](const auto &result) { answer(ActKind::Undid, {}, result); });
}

void PaperActs::redo() {
    whenDone(m_library.redo(), this,
             [this](const auto &result) { answer(ActKind::Redid, {}, result); });
}

void PaperActs::apply(model::PaperId paper, library::Op op) {
    whenDone(m_library.apply(std::move(op)), this,
             [this, paper](const auto &result) { answer(ActKind::Did, paper, result); });
}

void PaperActs::answer(ActKind kind, model::PaperId paper,
                       const base::Result<library::Applied> &result) {
    if (!result)
        Q_EMIT failed(result.error(), paper);
    else if (result->step)
        Q_EMIT done({kind, *result->step, result->changes.papers});
}

} // namespace lectern::ui

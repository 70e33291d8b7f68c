// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/paper_acts.h"

#include "ui/commands/when_done.h"

#include <algorithm>
#include <utility>

namespace lectern::ui {

PaperActs::PaperActs(library::Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library) {}

void PaperActs::decide(const model::PaperIds &papers, model::DecisionState state,
                       std::optional<QDate> until) {
    apply(papers, library::Decide{papers, state, until});
}

void PaperActs::changeTags(const model::PaperIds &papers, const QStringList &add,
                           const QStringList &remove, std::optional<int> colour) {
    apply(papers, library::ChangeTags{papers, add, remove, colour});
}

void PaperActs::setProgress(const model::PaperIds &papers, model::ReadingProgress progress) {
    apply(papers, library::SetProgress{papers, progress});
}

void PaperActs::deletePapers(const model::PaperIds &papers) {
    apply(papers, library::DeletePapers{papers});
}

void PaperActs::takeBackCorrection(model::PaperId paper, const QString &field) {
    apply(model::PaperIds({paper}), library::Correct{paper, {{field, std::nullopt}}});
}

void PaperActs::write(model::PaperId paper, const library::Op &op) {
    apply(model::PaperIds({paper}), op);
}

void PaperActs::takeApart(model::PaperId paper) {
    apply(model::PaperIds({paper}), library::Split{paper});
}

void PaperActs::undo() {
    begin();
    whenDone(m_library.undo(), this,
             [this](const auto &result) { answer(ActKind::Undid, {}, result); });
}

void PaperActs::undoSteps(const QList<model::StepId> &steps) {
    begin();
    whenDone(m_library.undoSteps(steps), this, [this](const auto &result) {
        if (result)
            answer(ActKind::Did, {}, result->applied);
        else
            answer(ActKind::Did, {}, base::fail(result.error()));
        if (result && result->stop) Q_EMIT failed(*result->stop, {});
    });
}

void PaperActs::redo() {
    begin();
    whenDone(m_library.redo(), this,
             [this](const auto &result) { answer(ActKind::Redid, {}, result); });
}

void PaperActs::apply(const model::PaperIds &papers, library::Op op) {
    const model::PaperId paper =
        papers.ids().size() == 1 ? papers.ids().constFirst() : model::PaperId();
    begin();
    whenDone(m_library.apply(std::move(op)), this,
             [this, paper](const auto &result) { answer(ActKind::Did, paper, result); });
}

void PaperActs::answer(ActKind kind, model::PaperId paper,
                       const base::Result<library::Applied> &result) {
    if (!result)
        Q_EMIT failed(result.error(), paper);
    else if (result->step)
        Q_EMIT done({kind, *result->step, result->changes.papers});
    end();
}

void PaperActs::whenIdle(std::function<void()> use) {
    m_whenIdle.append(std::move(use));
    if (m_underWay == 0) end();
}

void PaperActs::end() {
    m_underWay = std::max(0, m_underWay - 1);
    if (m_underWay > 0) return;
    for (const auto &use : std::exchange(m_whenIdle, {}))
        use();
}

} // namespace lectern::ui

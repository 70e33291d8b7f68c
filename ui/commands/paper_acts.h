// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/library/library.h"

#include <QObject>

#include <functional>

namespace lectern::ui {

// What became of the library: an op was applied, or a step undone or redone.
enum class ActKind { Did, Undid, Redid };
struct Act {
    ActKind kind = ActKind::Did;
    library::Step step;
    model::PaperIds papers;
};

// The reader's acts on papers, each one call of the Library. Says what was done only after the
// commit; an act that changed nothing says nothing.
class PaperActs final : public QObject {
    Q_OBJECT

  public:
    explicit PaperActs(library::Library &library, QObject *parent = nullptr);

    // `until`: with Later, the day to come back.
    void decide(const model::PaperIds &papers, model::DecisionState state,
                std::optional<QDate> until = {});
    // `colour`: of a tag that is made.
    void changeTags(const model::PaperIds &papers, const QStringList &add,
                    const QStringList &remove, std::optional<int> colour = {});
    void setProgress(const model::PaperIds &papers, model::ReadingProgress progress);
    void deletePapers(const model::PaperIds &papers);
    void takeBackCorrection(lectern::model::PaperId paper, const QString &field);
    void takeApart(model::PaperId paper);
    // Of one paper: its highlights.
    void write(model::PaperId paper, const library::Op &op);
    void undo();
    // All of them, as one step that can be undone in turn.
    void undoSteps(const QList<model::StepId> &steps);
    void redo();
    // Once no act is under way, which may be at once: what is known then counts them all.
    void whenIdle(std::function<void()> use);

  Q_SIGNALS:
    void done(const lectern::ui::Act &act);
    // `paper` is none for undo and redo, and for an act on several.
    void failed(const lectern::base::Error &error, lectern::model::PaperId paper);

  private:
    void begin() { ++m_underWay; }
    void end();
    void apply(const model::PaperIds &papers, library::Op op);
    void answer(ActKind kind, model::PaperId paper, const base::Result<library::Applied> &result);

    library::Library &m_library;
    int m_underWay = 0;
    QList<std::function<void()>> m_whenIdle;
};

} // namespace lectern::ui

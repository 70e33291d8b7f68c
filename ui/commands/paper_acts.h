// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/library/library.h"

#include <QObject>

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

    void decide(model::PaperId paper, model::DecisionState state);
    void changeTags(model::PaperId paper, const QStringList &add, const QStringList &remove);
    void takeBackCorrection(lectern::model::PaperId paper, const QString &field);
    void takeApart(model::PaperId paper);
    void undo();
    void redo();

  Q_SIGNALS:
    void done(const lectern::ui::Act &act);
    // `paper` is none for undo and redo.
    void failed(const lectern::base::Error &error, lectern::model::PaperId paper);

  private:
    void apply(model::PaperId paper, library::Op op);
    void answer(ActKind kind, model::PaperId paper, const base::Result<library::Applied> &result);

    library::Library &m_library;
};

} // namespace lectern::ui

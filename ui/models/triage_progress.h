// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop_token.h"
#include "core/library/library.h"

#include <QObject>

#include <functional>

namespace lectern::ui {

// Where decisions come from, in the order asked for: the library, or a test.
using FetchDecisions =
    std::function<QFuture<base::Result<QList<model::DecisionState>>>(QList<model::PaperId>)>;

// How far a pass through a list has come: how many of its papers are decided, and how many kept.
// Counts the papers of the list as it was opened, whatever has become of them since.
class TriageProgress final : public QObject {
    Q_OBJECT

  public:
    explicit TriageProgress(FetchDecisions fetch, QObject *parent = nullptr);
    ~TriageProgress() override;

    // No papers: there is no pass. `read`: some may be decided already, look.
    enum class Begin { AllUndecided, Read };
    void start(QList<model::PaperId> papers, Begin begin);
    void applyChanges(const library::ChangeSet &changes);

    [[nodiscard]] qint64 total() const { return m_papers.size(); }
    [[nodiscard]] qint64 decided() const;
    [[nodiscard]] qint64 kept() const { return m_kept; }
    // Calls once all that has changed is read, which may be at once; those who ask meanwhile in
    // their order, and none for a list that is given up.
    void whenKnown(std::function<void()> use);
    [[nodiscard]] bool isDecided(model::PaperId paper) const { return m_decided.contains(paper); }

  Q_SIGNALS:
    void changed();

  private:
    void readNext();
    void tellKnown();
    void take(const QList<model::PaperId> &papers, const QList<model::DecisionState> &states);
    void setDecision(model::PaperId paper, model::DecisionState state);

    FetchDecisions m_fetch;
    QList<model::PaperId> m_papers;                        // ascending
    QHash<model::PaperId, model::DecisionState> m_decided; // those that are no longer undecided
    qint64 m_kept = 0;
    QList<model::PaperId> m_wanted; // to be read, one fetch after the other
    QList<std::function<void()>> m_whenKnown;
    base::StopSource m_stop;
    bool m_reading = false;
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/library/reports.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QHash>

#include <functional>

namespace lectern::ui {

using FetchSteps = std::function<QFuture<base::Result<QList<library::Step>>>(QList<model::StepId>,
                                                                             base::StopToken)>;

// All steps there ever were, newest first: their heads, and the steps around what is looked at.
// data() never waits; until a step has come there is a placeholder.
class HistoryModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Roles {
        StepRole = Qt::UserRole, // library::Step; of a placeholder only id, time and kind
        LoadedRole,
    };

    explicit HistoryModel(FetchSteps fetch, QObject *parent = nullptr);
    ~HistoryModel() override;

    void setHeads(QList<library::StepHead> heads);
    void setKind(std::optional<library::StepKind> kind); // its group are rows; none: all
    void setVisibleRows(int first, int last);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] model::StepId idAt(int row) const;                  // none outside the list
    [[nodiscard]] int rowOf(model::StepId id) const;                  // -1: no row
    [[nodiscard]] std::optional<library::Step> stepAt(int row) const; // once it has come
    // Of any kind, newer than the step of the row.
    [[nodiscard]] QList<model::StepId> stepsAfter(int row) const;

    // A pass: steps of one day without a pause of an hour.
    struct Group {
        int first = 0; // row
        QDate day;
        QString from; // time of its first step, "09:02"
        QString to;
    };
    [[nodiscard]] const QList<Group> &groups() const { return m_groups; }

  private:
    void settle();
    void fetchMissing();

    FetchSteps m_fetch;
    QList<library::StepHead> m_all;
    QList<library::StepHead> m_heads; // the rows
    std::optional<library::StepKind> m_kind;
    QList<Group> m_groups;
    QHash<model::StepId, library::Step> m_cache;
    std::pair<int, int> m_visible{0, 0};
    base::StopSource m_stop;
    quint64 m_generation = 0;
    bool m_fetching = false;
};

} // namespace lectern::ui

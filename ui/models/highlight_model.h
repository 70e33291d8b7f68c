// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/highlight.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QHash>

#include <functional>

namespace lectern::ui {

using FetchHighlights =
    std::function<QFuture<base::Result<QList<model::HighlightLine>>>(QList<model::HighlightId>)>;

// Highlights of the whole library: which there are, and those around what is looked at. data()
// never waits; until one has come there is a placeholder.
class HighlightModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Roles {
        LineRole = Qt::UserRole, // model::HighlightLine; empty until it has come
        LoadedRole,
    };

    explicit HighlightModel(FetchHighlights fetch, QObject *parent = nullptr);

    void setIds(QList<model::HighlightId> ids);
    void setVisibleRows(int first, int last);
    [[nodiscard]] model::HighlightId idAt(int row) const;                    // invalid: no such row
    [[nodiscard]] int rowOf(model::HighlightId line) const;                  // -1: none
    [[nodiscard]] std::optional<model::HighlightLine> lineAt(int row) const; // once it has come

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

  private:
    void fetchMissing();

    FetchHighlights m_fetch;
    QList<model::HighlightId> m_ids;
    QHash<model::HighlightId, model::HighlightLine> m_cache;
    std::pair<int, int> m_visible{0, 0};
    quint64 m_generation = 0;
    bool m_fetching = false;
};

} // namespace lectern::ui

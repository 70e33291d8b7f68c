// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/library/change_set.h"
#include "core/library/finding/hit_lines.h"
#include "core/model/reading_list.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QHash>

#include <functional>
#include <utility>
#include <vector>

namespace lectern::ui {

// Library::rows, or a test's own.
using FetchRows = std::function<QFuture<base::Result<QList<model::PaperRow>>>(QList<model::PaperId>,
                                                                              base::StopToken)>;

// Library::listEntries, or a test's own.
using FetchEntries = std::function<QFuture<base::Result<QList<model::ListEntry>>>(
    const QString &list, QList<model::PaperId>, base::StopToken)>;

// Library::hitLines, or a test's own.
using FetchHits = std::function<QFuture<base::Result<QList<library::HitLine>>>(
    const QString &query, QList<model::PaperId>, base::StopToken)>;

// The papers of a list: all ids, and the rows around what is looked at. data() never waits and
// never asks for anything: whoever shows the list says what is visible, the rows there are fetched,
// and until they come the model has placeholders. The list stays still: a change makes rows be
// read again, and only setPapers() adds, removes or moves one.
class PaperListModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Roles {
        PaperRole = Qt::UserRole, // model::PaperRow; only its id is set on a placeholder
        LoadedRole,               // bool: false on a placeholder
        EntryRole,                // model::ListEntry, of a reading list
        HitRole,                  // library::HitLine, of a search; none where there is none
    };

    explicit PaperListModel(FetchRows fetch, QObject *parent = nullptr);
    ~PaperListModel() override;

    // How papers that are dragged leave the list; the model's own, within the window, until told.
    using MakeMime = std::function<QMimeData *(const QList<model::PaperId> &)>;
    void setMakeMime(MakeMime make) { m_makeMime = std::move(make); }

    void setPapers(model::PaperList papers);
    // Those of a reading list, whose entries are read beside the rows.
    void setPapersOn(const QString &list, model::PaperList papers);
    void setFetchEntries(FetchEntries fetch) { m_fetchEntries = std::move(fetch); }
    // Those that a query finds; where it finds each is read behind the rows.
    void setPapersFound(const QString &query, model::PaperList papers);
    void setFetchHits(FetchHits fetch) { m_fetchHits = std::move(fetch); }
    // First and last row that can be seen.
    void setVisibleRows(int first, int last);
    void applyChanges(const library::ChangeSet &changes);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    // Papers can be dragged, to a tag or a reading list.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

    [[nodiscard]] const model::PaperList &papers() const { return m_papers; }
    [[nodiscard]] const QList<model::PaperId> &ids() const { return m_papers.ids; }
    [[nodiscard]] model::PaperId idAt(int row) const; // none outside the list
    [[nodiscard]] int rowOf(model::PaperId id) const; // -1: not in the list
    [[nodiscard]] const QList<model::PaperGroup> &groups() const { return m_papers.groups; }
    [[nodiscard]] int groupOf(int row) const; // index into groups(); -1: none

  Q_SIGNALS:
    void fetchFailed(const lectern::base::Error &error);

  private:
    struct CachedRow {
        model::PaperRow row;
        bool fresh = false; // false: shown until its newer self has come
        model::ListEntry entry{};
        std::optional<library::HitLine> hit{};
    };

    [[nodiscard]] QString spoken(const CachedRow &cached, int row) const;
    [[nodiscard]] std::pair<int, int> window() const; // rows worth having: first, one past the last
    [[nodiscard]] QList<model::PaperId> missing() const;
    void fetchMissing();
    void forgetFetch();
    void fetchHits(const QList<model::PaperId> &asked);
    void takeHits(const QList<library::HitLine> &hits);
    void tellOfRows();
    void fetchEntries(const QList<model::PaperId> &asked, const QList<model::PaperRow> &rows);
    void take(const QList<model::PaperId> &asked, const QList<model::PaperRow> &rows,
              const QList<model::ListEntry> &entries);
    void shrinkCache();
    void sortRows() const;

    FetchRows m_fetch;
    FetchEntries m_fetchEntries;
    FetchHits m_fetchHits;
    QString m_list;  // whose entries are read; empty: none
    QString m_query; // that found them; empty: none
    MakeMime m_makeMime;
    model::PaperList m_papers;
    // Their rows by id, sorted when first asked for: each change asks, and there may be a million.
    mutable std::vector<std::pair<model::PaperId, int>> m_rows;
    QHash<model::PaperId, CachedRow> m_cache;
    std::pair<int, int> m_visible{0, 0};
    base::StopSource m_stop;
    quint64 m_generation = 0; // of the fetch whose answer is awaited
    bool m_fetching = false;
};

} // namespace lectern::ui

Q_DECLARE_METATYPE(lectern::model::ListEntry)
Q_DECLARE_METATYPE(lectern::library::HitLine)

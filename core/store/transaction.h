// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/index_words.h"
#include "core/store/library_file.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QUuid>

#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace lectern::store {

// One row of the reader's before and after a write; nothing where none lived. `name` is the row by
// uuids and names (a JSON array), never by number.
struct RowChange {
    QString table;
    QByteArray name;
    QUuid paper; // null where the row belongs to no paper
    model::PaperId paperId;
    std::optional<QByteArray> before; // JSON object
    std::optional<QByteArray> after;
    QUuid other{}; // where it belongs to two papers
    model::PaperId otherId{};
};

// A write: BEGIN IMMEDIATE to COMMIT, rolled back unless committed. The table gateways take it and
// record in it what they change, so that undo, the log and the change set need no code of their
// own; it keeps the full-text index in step with the papers whose texts they touch.
class Transaction {
  public:
    static base::Result<std::unique_ptr<Transaction>> begin(LibraryFile &file,
                                                            const base::Clock &clock);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Connection &connection() { return m_file.connection(); }
    [[nodiscard]] const base::Clock &clock() const { return m_clock; }
    // Milliseconds << 16 | counter: rises with every call, whatever the wall clock does.
    [[nodiscard]] qint64 tick();
    // From now on later than what another library's clock said.
    void advanceTo(qint64 tick) { m_tick = std::max(m_tick, tick); }

    void record(RowChange change) { m_changes.push_back(std::move(change)); }
    [[nodiscard]] const std::vector<RowChange> &changes() const { return m_changes; }

    // Papers came into sight or went out of it without a change that says so: no step of undo.
    void noteSight() { m_sightChanged = true; }
    [[nodiscard]] bool sightChanged() const { return m_sightChanged; }

    // Before the first change of anything that the index holds of this paper.
    base::Status beforeTextChange(model::PaperId paper);
    // A paper that the index does not know yet; its words, where they are known.
    void indexNew(model::PaperId paper, std::shared_ptr<const IndexWords> words = {});

    // A part that can be taken back alone, with what was recorded in it, before it ends or the next
    // one begins.
    base::Status beginPart();
    base::Status rollBackPart();
    base::Status endPart();
    base::Status commit();

  private:
    Transaction(LibraryFile &file, const base::Clock &clock)
        : m_file(file)
        , m_clock(clock) {}
    base::Status indexTexts();
    [[nodiscard]] std::vector<const IndexWords *>
    knownWords(const QList<model::PaperId> &papers) const;

    LibraryFile &m_file;
    const base::Clock &m_clock;
    std::vector<RowChange> m_changes;
    std::set<model::PaperId> m_toIndex; // ascending: FTS5 wants rising row numbers
    qsizetype m_partChanges = 0;        // recorded before the part
    std::set<model::PaperId> m_partToIndex;
    QHash<model::PaperId, std::shared_ptr<const IndexWords>> m_words; // of new papers
    qint64 m_tick = 0;
    bool m_sightChanged = false;
    bool m_open = true;
};

} // namespace lectern::store

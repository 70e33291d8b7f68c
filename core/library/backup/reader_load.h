// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/backup/backup.h"
#include "core/library/backup/paper_load.h"
#include "core/store/reader_rows.h"

#include <QSet>

namespace lectern::library {

// Brings the rows of a dump into a library that is in use, through the gateways that record them:
// one step, which undo takes back. Merge: of each row the newer one stays, by the clock that each
// carries, deleted ones too, but that a tag or list on which papers were put after it was deleted
// lives; two tags, lists or filters of one name are one; no paper that is here goes. Replace: what
// the reader did is afterwards what the dump says, which papers she deleted too, and what it does
// not know is deleted. The log, and what is no act of the reader's, is left alone.
class ReaderLoad {
  public:
    ReaderLoad(store::Transaction &transaction, LoadWay way, const store::DumpHeader &header,
               const QString &name)
        : m_transaction(transaction)
        , m_way(way)
        , m_tellsDeleted(header.scope == store::DumpScope::Library || header.deleted)
        , m_papers(transaction, name) {}

    base::Status take(const store::DumpRow &row);
    base::Status finish();
    [[nodiscard]] qint64 added() const { return m_papers.added(); }

  private:
    using Keys = store::LivingRows::Keys;
    using Image = store::LivingRows::Image;

    base::Status settlePapers();
    base::Status takeRow(const store::ReaderTable &table, const QJsonObject &row);
    base::Status takeDeleted(store::ReaderRows &rows, const store::ReaderTable &table,
                             const QJsonObject &row, const Keys &keys);
    base::Status takeLiving(store::ReaderRows &rows, const store::ReaderTable &table,
                            const QJsonObject &row, Keys keys);
    base::Status setAside(store::ReaderRows &rows, const store::ReaderTable &table,
                          const QJsonObject &row, const Keys &keys, const Image &image);
    base::Status reviveWhatItNames(const store::ReaderTable &table, const QJsonObject &row);
    base::Status takeCitationKey(const QJsonObject &row);
    base::Result<bool> isNewer(const store::ReaderTable &table, const Keys &keys,
                               const QJsonObject &row);
    base::Status replaceRest();
    base::Status eraseUnknown();
    base::Result<QList<model::PaperId>> papersToMark();
    base::Status markDeleted(const QList<model::PaperId> &papers);
    base::Status bringIntoSight();
    [[nodiscard]] QJsonValue here(const store::Column &column, const QJsonValue &value) const;
    [[nodiscard]] QByteArray nameIn(const store::ReaderTable &table, const QJsonObject &row) const;
    [[nodiscard]] Image imageIn(const store::ReaderTable &table, const QJsonObject &row) const;

    store::Transaction &m_transaction;
    LoadWay m_way;
    bool m_tellsDeleted;
    PaperLoad m_papers;
    bool m_settled = false;
    struct DeletedHere {
        const store::ReaderTable *table = nullptr;
        Keys keys;
        Image image; // as it lives in the dump
    };
    QHash<QString, DeletedHere> m_deletedHere; // tags and lists, by their uuids
    QHash<QString, QString> m_here;       // uuids of tags, lists and filters that are here already
    QHash<QString, QSet<QString>> m_seen; // by table: the keys of rows that live in the dump
};

} // namespace lectern::library

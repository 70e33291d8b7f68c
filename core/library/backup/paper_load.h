// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/digest.h"
#include "core/store/digests.h"
#include "core/store/dump/dump_format.h"
#include "core/store/paper_facts.h"

#include <QHash>

namespace lectern::library {

// Finds the papers of a dump in a library, by their uuids, else by their ids, else by what only one
// paper is called; and adds those that are not there, under the digests that told of them, so that
// undo takes them back as it does an import. What is there keeps what it shows: a source that it
// does not have is added to it. Papers that the dump has as deleted are not added, but for those
// that the reader's data names.
class PaperLoad {
  public:
    // `name` is what a digest is called that stands for the dump.
    PaperLoad(store::Transaction &transaction, QString name)
        : m_transaction(transaction)
        , m_name(std::move(name)) {}

    base::Status takeDigest(const QJsonObject &row);
    base::Status takePaper(const QJsonObject &row);
    base::Status takeNamed(const QJsonObject &row);
    // After the last paper, before rows that name them.
    base::Status settle();

    // The uuid here of what the dump calls by that one.
    [[nodiscard]] QString here(const QString &uuid) const { return m_here.value(uuid, uuid); }
    [[nodiscard]] qint64 added() const { return m_added; }
    // The papers here that are deleted in the dump, and when, in UTC milliseconds.
    [[nodiscard]] const QHash<model::PaperId, qint64> &deleted() const { return m_deleted; }
    // Those of them that were not here: added for what the reader wrote on them.
    [[nodiscard]] const QList<model::PaperId> &addedAsDeleted() const { return m_addedAsDeleted; }
    // That a digest which is here told of, and that were gone for good: undo deletes them.
    [[nodiscard]] const QList<model::PaperId> &cameBack() const { return m_cameBack; }

  private:
    struct Told {
        store::NewDigest digest;
        model::DigestId id; // invalid: nothing was added under it yet
        bool known = false; // it was here before
        model::FileReport report;
    };
    base::Result<model::PaperId> find(const QString &uuid, const QList<store::StoredKey> &keys);
    base::Result<Told *> told(const QString &uuid);
    base::Status addPaper(const QJsonObject &row, const QList<store::StoredKey> &keys);
    base::Status addSources(const QJsonObject &row, model::PaperId paper);
    base::Status addSightings(const QJsonObject &row, model::PaperId paper, bool fresh = false);
    base::Result<store::Source> sourceIn(const QJsonObject &row, const QJsonObject &source);
    base::Status name(const QString &uuid, model::PaperId paper);

    store::Transaction &m_transaction;
    QString m_name;
    QHash<QString, QString> m_here;
    QHash<QString, QString> m_joined; // into which paper of the dump
    QHash<QString, Told> m_digests;   // by the dump's uuid; of papers that are only named, none
    QHash<model::PaperId, qint64> m_deleted;
    QList<model::PaperId> m_addedAsDeleted;
    QList<model::PaperId> m_cameBack;
    qint64 m_added = 0;
};

} // namespace lectern::library

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/import_report.h"
#include "core/store/transaction.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lectern::store {

struct NewDigest {
    QString source;
    QString format;
    std::optional<model::Day> day;
    QString fileName;
    QByteArray contentHash;
    QUuid uuid{}; // null: a new one
};

// The source and format of the digest that holds one paper the reader added.
inline const QString byHand = QStringLiteral("by-hand");

// A digest that is in the library, as a second import of the same file reports it.
struct KnownDigest {
    model::DigestId id;
    model::FileReport report; // papers, rejected, warnings; day and format as read
};

// The gateway of digest and digest_warning, and the act of taking an import back. A digest stays
// invisible until it is completed; what a crash left incomplete is removed at the next start.
class Digests {
  public:
    explicit Digests(Transaction &transaction)
        : m_transaction(transaction) {}

    [[nodiscard]] base::Result<std::optional<KnownDigest>> withContent(const QByteArray &hash);
    // Also one that is not complete, or was taken back; invalid: there never was one.
    [[nodiscard]] base::Result<model::DigestId> withUuid(const QUuid &uuid);
    [[nodiscard]] base::Result<bool> hasPaperAt(model::DigestId digest, qint64 position);
    base::Result<model::DigestId> insert(const NewDigest &digest);
    // What the same file is known by.
    base::Status setContent(model::DigestId digest, const QByteArray &hash);
    // From now on the digest is complete, and what known papers show can be computed from it.
    base::Status admit(model::DigestId digest);
    // The last, short part of an import; recorded, so that undo takes the import back.
    base::Status complete(model::DigestId digest, const model::FileReport &report);

    // Takes what the digest told of out of sight, but for what the reader has touched, or another
    // digest knows, or brought; or back into it.
    // `name` as the log has it; nothing happens for a digest that is not of this library.
    base::Status hide(const QByteArray &name);
    base::Status show(const QByteArray &name);

    // Of a paper that stands for itself: out of sight when the import that brought it is undone and
    // neither the reader nor another digest knows it, else in sight.
    base::Status settle(model::PaperId paper);
    // The same for those of these papers that were brought by an import that is undone.
    base::Status settleUndone(const QList<QUuid> &papers);

    // Out of sight since their import was undone, though the reader's rows name them by now.
    [[nodiscard]] base::Result<QList<model::PaperId>> hiddenAndTouched();

    [[nodiscard]] base::Result<bool> anyStaged();
    // Up to `limit` papers of incomplete digests, or of a certain one, then what they told of known
    // papers; false when nothing is left to remove.
    base::Result<bool> removeStaged(qint64 limit, model::DigestId digest = {});

    // The first of `count` row numbers that no paper has had; the block is the caller's.
    base::Result<qint64> reservePaperIds(qint64 count);

  private:
    base::Result<model::DigestId> named(const QByteArray &name);
    base::Status setRemoved(model::DigestId digest, bool removed);
    base::Status hideOthers(model::DigestId digest);
    base::Status refreshOthers(model::DigestId digest);
    base::Status recordPresence(model::DigestId digest, bool present);
    base::Status removeStagedRows(const QString &staged);
    base::Status removePaper(model::PaperId paper);

    Transaction &m_transaction;
};

} // namespace lectern::store

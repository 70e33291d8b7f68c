// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/transaction.h"

#include <QByteArray>

#include <optional>

namespace lectern::store {

// The gateway of redirect: which paper was joined into which. A join moves what digests told of a
// paper under its survivor, where each row remembers its home, and leaves the joined paper's row
// and keys in place, out of sight; parting is its exact reverse, whatever came to the survivor in
// between. Recorded like a row of the reader's, so that undo and redo come through here too. What
// the reader did to the papers is not touched.
class Redirects {
  public:
    explicit Redirects(Transaction &transaction)
        : m_transaction(transaction) {}

    // Where a paper stands now, at the end of the chain; itself when it was not joined.
    [[nodiscard]] base::Result<model::PaperId> survivorOf(model::PaperId paper);
    // The paper joined last into this one that still is; invalid when there is none.
    [[nodiscard]] base::Result<model::PaperId> newestJoined(model::PaperId survivor);

    // Both stand for themselves.
    base::Status join(model::PaperId joined, model::PaperId survivor);
    // Nothing happens to a paper that is not joined.
    base::Status part(model::PaperId joined);

    // As the log has them, see redirectNamed(). False, and nothing done, when one of the two no
    // longer stands for itself, or is deleted.
    base::Result<bool> write(const QByteArray &name, const std::optional<QByteArray> &image);

  private:
    base::Status takeFacts(model::PaperId joined, model::PaperId survivor);
    base::Status giveBackFacts(model::PaperId joined, model::PaperId survivor);
    base::Status showAnew(model::PaperId paper);
    base::Status record(model::PaperId joined, model::PaperId survivor,
                        const std::optional<QByteArray> &before,
                        const std::optional<QByteArray> &after);

    Transaction &m_transaction;
};

// Which paper, and, as JSON, the one it was joined into, as the log has them; nothing when it is
// not joined.
[[nodiscard]] base::Result<std::optional<QByteArray>> redirectNamed(Connection &connection,
                                                                    const QByteArray &name);

} // namespace lectern::store

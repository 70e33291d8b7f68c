// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/digest.h"

#include <QHash>

#include <optional>

struct sqlite3;

namespace lectern::store {

// Digests that were read, for as long as the library stays as it is: one page after the other of
// what is found names the same ones. Belongs to one connection.
class DigestMemory {
  public:
    // Before each use: forgets what may have changed since, which is all but what the same reading
    // transaction, or one that saw the same library, has read.
    void lookAt(sqlite3 *handle);

    [[nodiscard]] bool knows(model::DigestId id) const { return m_known.contains(id); }
    [[nodiscard]] model::Digest value(model::DigestId id) const { return m_known.value(id); }
    void keep(const model::Digest &digest) { m_known.insert(digest.id, digest); }

  private:
    QHash<model::DigestId, model::Digest> m_known;
    std::optional<unsigned> m_version; // of the library that was read; none: not known
};

} // namespace lectern::store

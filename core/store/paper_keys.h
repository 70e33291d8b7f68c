// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace lectern::store {

class Connection;

// A name under which a paper is found again; schemes as in the schema's paper_key.
struct StoredKey {
    int scheme = 0;
    QString value;
};

// A paper that is known by a key.
struct KeyHolder {
    model::PaperId paper; // as it stands now
    model::PaperId home;  // the joined paper whose key it is; else `paper`
    bool visible = true;  // not deleted
};

// Who is known by the key, each once, oldest first, those of undone imports left out. For an id the
// reader's corrections count, and what they replaced does not.
base::Result<QList<KeyHolder>> holdersOf(Connection &connection, const StoredKey &key);

// The paper of this uuid likewise; nothing where there is none.
base::Result<std::optional<KeyHolder>> holderOf(Connection &connection, const QUuid &uuid);

// `home`: the paper, or the joined one whose sources told the keys.
base::Status addKeys(Connection &connection, model::PaperId home, const QList<StoredKey> &keys,
                     model::DigestId digest);

// The part of holdersOf that names papers: a SELECT of paper_id, as they came, for a schema. Values
// as keyValues() gives them.
[[nodiscard]] QString keyHolderSql(const QString &schema);
[[nodiscard]] QList<QVariant> keyValues(const StoredKey &key);

} // namespace lectern::store

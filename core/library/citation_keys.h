// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/transaction.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace lectern::library {

// A paper, and the citation key that its facts give. ASCII.
struct WantedKey {
    model::PaperId paper;
    QString key;
};

// Gives citation keys that no two papers of a library share, but for case: BibTeX does not tell
// keys apart by that. Where one is taken the next gets a, b, …, z, aa, …. Knows the taken ones by a
// hash of eight bytes each; read once, so that one object only gives keys of a library at a time.
class CitationKeys {
  public:
    // The keys that the papers have, or are given now, in the order of `wanted`.
    base::Result<QStringList> give(store::Transaction &transaction, const QList<WantedKey> &wanted);
    // Those that give() would give, and the same again for the same paper; nothing is written.
    base::Result<QStringList> foresee(store::Connection &connection,
                                      const QList<WantedKey> &wanted);

  private:
    base::Status readTaken(store::Connection &connection);
    [[nodiscard]] QString freeKey(const QString &wanted);

    bool m_read = false;
    QSet<quint64> m_taken;
    QHash<QString, int> m_next; // of a key in lower case: how far its letters are
    QHash<model::PaperId, QString> m_foreseen;
};

} // namespace lectern::library

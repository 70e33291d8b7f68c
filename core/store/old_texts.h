// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/paper_keys.h"
#include "core/store/transaction.h"

#include <QList>
#include <QString>

namespace lectern::store {

// Texts that older rules of tidying have tidied. Which rules the whole library has been taken
// through, and as far as which row under newer ones, the library remembers.

// A title (field 0) or an abstract (1) as it is stored.
struct OldText {
    qint64 row = 0;
    model::PaperId paper;
    int field = 0;
    QString raw;
    QString tidy;
};
// Those that `rules` have not seen yet, in order of their rows, at most `most`; none: all texts
// that are there have been, which is then remembered.
base::Result<QList<OldText>> oldTexts(Transaction &transaction, int rules, int most);
// As far as this one all are done.
base::Status rememberDone(Transaction &transaction, const OldText &last);

// The same text, tidied by these rules; a paper marked as read stays read in it. The full-text
// index follows with the transaction.
base::Status writeTidied(Transaction &transaction, const OldText &text, const QString &tidy,
                         int rules);
// Beside the keys that it is known by.
base::Status knowBy(Transaction &transaction, model::PaperId paper, const QList<StoredKey> &keys);

} // namespace lectern::store

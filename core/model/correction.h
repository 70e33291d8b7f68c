// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lectern::model {

// A fact of a paper that the reader knows better than the digests that told of it.
struct CorrectedFact {
    QString field;     // one of correctableFields()
    QStringList value; // hers: all `authors`, or the one text of another field
    QStringList told;  // theirs; empty where they do not say

    friend bool operator==(const CorrectedFact &, const CorrectedFact &) = default;
};

[[nodiscard]] QStringList correctableFields();

// What the facts say of such a field, as it is shown; empty where they do not say.
[[nodiscard]] QStringList factNamed(const Facts &facts, const QString &field);
// Makes them say so. A text stays raw as it came.
void setFact(Facts &facts, const QString &field, const QStringList &value);

} // namespace lectern::model

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/connection.h"

#include <QList>
#include <QString>

namespace lectern::store {

// Papers that can be seen and have this title, folded (base::fold), from any digest; at most two.
base::Result<QList<model::PaperId>> papersTitled(Connection &connection, const QString &folded);

struct NoteOf {
    model::PaperId paper;
    QString text;
};
// Notes that hold these tokens in a row, the paper that came last first; at most 1,000.
base::Result<QList<NoteOf>> notesHolding(Connection &connection, const QList<QByteArray> &tokens);

} // namespace lectern::store

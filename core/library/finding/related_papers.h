// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QList>
#include <QStringList>

namespace lectern::store {
class Connection;
}

namespace lectern::library {

// A paper about the same as another one, and the words by which it is.
struct RelatedPaper {
    model::PaperId paper;
    QString title;       // foreign
    double likeness = 0; // 0 to 1
    QStringList terms;
};

constexpr int mostRelated = 8;
base::Result<QList<RelatedPaper>> readRelated(store::Connection &connection, model::PaperId paper,
                                              int today);

} // namespace lectern::library

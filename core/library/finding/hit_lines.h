// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/query/hit_spans.h"

#include <QList>
#include <QString>

namespace lectern::store {
class Connection;
}

namespace lectern::library {

// The passage of a paper where a query finds it, cut to a line.
struct HitLine {
    model::PaperId paper;
    query::HitText where = query::HitText::Abstract;
    QString text;           // of the paper; foreign
    bool cutBefore = false; // something stands before it
    bool cutBehind = false;
    QList<query::HitSpan> hits{}; // in `text`
};

// Of the first text that says it, the abstract before notes and highlights; papers of which only
// the title or the authors do are left out.
base::Result<QList<HitLine>> readHitLines(store::Connection &connection, const query::Query &query,
                                          const QList<model::PaperId> &papers, int today);

} // namespace lectern::library

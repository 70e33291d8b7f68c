// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::store {

// Which papers (alias p) any read sees: present ones, of digests that are complete.
inline const QString visiblePaper = QStringLiteral(
    "p.presence = 0 AND p.digest_id NOT IN (SELECT id FROM digest WHERE complete = 0)");

// The numbers of those that no read sees, mostly few: for IN and NOT IN, where all papers would
// have to be looked at otherwise. CROSS: from the few staged digests to their papers, not the other
// way.
inline const QString hiddenPaperIds =
    QStringLiteral("SELECT id FROM paper WHERE presence <> 0 UNION ALL "
                   "SELECT p.id FROM digest d CROSS JOIN paper p ON p.digest_id = d.id "
                   "WHERE d.complete = 0 AND p.presence = 0");

// A paper p that the reader deleted, which can be put back. <> 0: by the index of those that do not
// show; SQLite does not see that 2 is one of them.
inline const QString deletedPaper = QStringLiteral("p.presence <> 0 AND p.presence = 2");

// The decision of paper p as it counts on the day bound to ?: a snoozed paper whose day has come is
// undecided again. Needs `LEFT JOIN decision dc ON dc.paper_id = p.id AND dc.deleted = 0`.
inline const QString decisionJoin =
    QStringLiteral(" LEFT JOIN decision dc ON dc.paper_id = p.id AND dc.deleted = 0 ");
inline const QString effectiveState = QStringLiteral(
    "(CASE WHEN dc.state = 2 AND dc.until <= ? THEN 0 ELSE coalesce(dc.state, 0) END)");

} // namespace lectern::store

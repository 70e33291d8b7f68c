// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QList>
#include <QString>

#include <array>
#include <unordered_map>
#include <vector>

namespace lectern::store {

// What became of papers: of each id whether it was decided, and whether it is kept.
class Verdicts {
  public:
    void add(qint64 paper, bool kept);
    [[nodiscard]] bool isDecided(qint64 paper) const { return at(paper) != 0; }
    [[nodiscard]] bool isKept(qint64 paper) const { return at(paper) == keptMark; }
    [[nodiscard]] const std::vector<qint64> &kept() const { return m_kept; } // as they were added

  private:
    static constexpr quint8 decidedMark = 1;
    static constexpr quint8 keptMark = 2;
    // Numbers are close together within a digest, and millions apart between long ones.
    static constexpr qint64 pageSize = 4096;
    using Page = std::array<quint8, pageSize>;
    [[nodiscard]] quint8 at(qint64 paper) const {
        const auto page = m_pages.find(paper / pageSize);
        return page == m_pages.cend() || paper < 0 ? 0 : page->second[size_t(paper % pageSize)];
    }

    std::unordered_map<qint64, Page> m_pages; // of marks, by id
    std::vector<qint64> m_kept;
};

// How many of the decided papers that have something in common are kept.
struct KeptShare {
    QString name; // foreign text
    qint64 decided = 0;
    qint64 kept = 0;
};

// By the name of each source in any of whose digests they stand. Capitals of ASCII do not matter.
base::Result<QList<KeptShare>> sharesBySource(Connection &connection, const Verdicts &verdicts);
// By tag, the papers of the tags below counted with it.
base::Result<QList<KeptShare>> sharesByTag(Connection &connection, const Verdicts &verdicts);
// By author: those of whom most is kept, two papers at least, at most `most`. The names are those
// of the newest 20,000 kept papers; the papers of each are what author:"…" finds.
base::Result<QList<KeptShare>> sharesByAuthor(Connection &connection, const Verdicts &verdicts,
                                              int most);

} // namespace lectern::store

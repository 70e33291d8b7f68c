// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

namespace lectern::base {

// A set of ids, sorted; or "everything", when naming each would cost more than looking again.
template <typename Id>
class IdSet {
  public:
    IdSet() = default;
    explicit IdSet(QList<Id> ids)
        : m_ids(std::move(ids)) {
        normalise();
    }

    [[nodiscard]] static IdSet everything() {
        IdSet set;
        set.m_everything = true;
        return set;
    }

    [[nodiscard]] bool isEverything() const { return m_everything; }
    [[nodiscard]] bool isEmpty() const { return !m_everything && m_ids.isEmpty(); }
    [[nodiscard]] bool contains(Id id) const {
        return m_everything || std::binary_search(m_ids.cbegin(), m_ids.cend(), id);
    }
    // Ascending; empty for "everything".
    [[nodiscard]] const QList<Id> &ids() const { return m_ids; }

    void unite(const IdSet &other) {
        m_everything = m_everything || other.m_everything;
        m_ids = m_everything ? QList<Id>() : m_ids + other.m_ids;
        normalise();
    }

    friend bool operator==(const IdSet &, const IdSet &) = default;

  private:
    void normalise() {
        std::sort(m_ids.begin(), m_ids.end());
        m_ids.erase(std::unique(m_ids.begin(), m_ids.end()), m_ids.end());
    }

    QList<Id> m_ids;
    bool m_everything = false;
};

} // namespace lectern::base

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <bitset>
#include <unordered_map>
#include <vector>

namespace lectern::library {

// A set of papers, some bytes for a page of their numbers: those are close together within a
// digest, and millions apart between long ones.
class PaperBits {
  public:
    // The numbers of papers are above 0.
    void set(model::PaperId paper, bool on);
    [[nodiscard]] qint64 count() const { return m_count; }

  private:
    static constexpr qint64 pageSize = 4096;
    using Page = std::bitset<pageSize>;
    [[nodiscard]] Page *pageOf(qint64 number, bool make);

    std::unordered_map<qint64, size_t> m_places; // of pages, by their number
    std::vector<Page> m_pages;
    qint64 m_lastNumber = -1; // papers come in their order
    size_t m_lastPlace = 0;
    qint64 m_count = 0;
};

} // namespace lectern::library

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/finding/paper_bits.h"

namespace lectern::library {

void PaperBits::set(model::PaperId paper, bool on) {
    Page *page = pageOf(paper.value() / pageSize, on);
    if (!page) return;
    const auto place = static_cast<size_t>(paper.value() % pageSize);
    m_count += int(on) - int(page->test(place));
    page->set(place, on);
}

PaperBits::Page *PaperBits::pageOf(qint64 number, bool make) {
    if (number == m_lastNumber) return &m_pages[m_lastPlace];
    const auto known = m_places.find(number);
    if (known == m_places.end() && !make) return nullptr;
    m_lastNumber = number;
    m_lastPlace = known == m_places.end() ? m_pages.size() : known->second;
    if (known == m_places.end()) {
        m_places.emplace(number, m_lastPlace);
        m_pages.emplace_back();
    }
    return &m_pages[m_lastPlace];
}

} // namespace lectern::library

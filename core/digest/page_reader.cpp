// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/page_reader.h"

#include <QCoreApplication>

#include <utility>

namespace lectern::digest {

base::Result<std::optional<model::Entry>> PageReader::next() {
    if (m_read) {
        LECTERN_ASSIGN(m_page, std::exchange(m_read, nullptr)(m_source));
        if (m_page.entries.isEmpty())
            return base::fail(base::ErrorCode::NoPapers,
                              QCoreApplication::translate("Lectern", "No paper stands in “%1”.")
                                  .arg(m_source.name()));
    }
    if (m_given == m_page.entries.size()) return std::optional<model::Entry>();
    model::Entry entry = std::move(m_page.entries[m_given]);
    entry.position = ++m_given;
    return std::optional(std::move(entry));
}

} // namespace lectern::digest

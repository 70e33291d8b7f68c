// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/line_digest_reader.h"

namespace lectern::digest {

void LineDigestReader::refuse(qint64 line, qint64 column, const QString &sentence) {
    ++m_rejected;
    m_warnings.add(line, column, sentence);
}

model::Entry LineDigestReader::counted(model::Entry entry) {
    entry.position = ++m_entries;
    return entry;
}

base::Result<std::optional<model::Entry>> LineDigestReader::end() const {
    if (m_entries > 0) return std::optional<model::Entry>();
    return base::fail(base::ErrorCode::NoPapers,
                      tr("No paper stands in “%1”.").arg(m_source.name()));
}

} // namespace lectern::digest

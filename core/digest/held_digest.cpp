// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/held_digest.h"

namespace lectern::digest {

base::Result<std::unique_ptr<DigestReader>> HeldDigest::open(Held held, const QString &name,
                                                             const QString &format) {
    auto digest = std::make_unique<HeldDigest>();
    digest->m_held = std::move(held);
    digest->m_bytes.setData(digest->m_held.bytes);
    digest->m_bytes.open(QIODevice::ReadOnly);
    LECTERN_ASSIGN(digest->m_reader,
                   openTakenOut(digest->m_bytes, name, format, digest->m_held.envelope));
    return std::unique_ptr<DigestReader>(std::move(digest));
}

base::Result<std::optional<model::Entry>> HeldDigest::next() {
    LECTERN_ASSIGN(std::optional<model::Entry> entry, m_reader->next());
    if (entry) entry->line = lineInFile(entry->line);
    return entry;
}

QList<model::ImportWarning> HeldDigest::warnings() const {
    QList<model::ImportWarning> warnings = m_held.told;
    for (model::ImportWarning warning : m_reader->warnings()) {
        warning.line = lineInFile(warning.line);
        if (warning.line == 0) warning.column = 0;
        warnings.append(std::move(warning));
    }
    return warnings;
}

qint64 HeldDigest::lineInFile(qint64 line) const {
    return line > 0 && m_held.linesBefore ? line + *m_held.linesBefore : 0;
}

} // namespace lectern::digest

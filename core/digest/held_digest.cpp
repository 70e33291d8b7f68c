// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/held_digest.h"

namespace lectern::digest {

base::Result<std::unique_ptr<DigestReader>>
HeldDigest::open(const QByteArray &bytes, const QString &name, const QString &format) {
    auto digest = std::make_unique<HeldDigest>();
    digest->m_bytes.setData(bytes);
    digest->m_bytes.open(QIODevice::ReadOnly);
    LECTERN_ASSIGN(digest->m_reader, openDigest(digest->m_bytes, name, format));
    return std::unique_ptr<DigestReader>(std::move(digest));
}

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seal.h"

#include <QCryptographicHash>

namespace lectern::exchange {

namespace {
constexpr qsizetype hashDigits = 16;
}

QByteArray shortHash(const QByteArray &bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(hashDigits);
}

QByteArray sealed(const QByteArray &body, const Seal &seal) {
    return body + seal.before + shortHash(body) + seal.after;
}

bool isIntact(const QByteArray &document, const Seal &seal) {
    QByteArray plain = document;
    plain.replace("\r\n", "\n");
    const qsizetype sealLength = seal.before.size() + hashDigits + seal.after.size();
    if (plain.size() < sealLength) return false;
    return plain == sealed(plain.chopped(sealLength), seal);
}

} // namespace lectern::exchange

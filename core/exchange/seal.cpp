// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seal.h"

#include <QIODevice>

namespace lectern::exchange {

namespace {

constexpr qsizetype hashDigits = 16;
constexpr qint64 sealReadAtOnce = 1LL << 16;

QByteArray digitsOf(const QByteArray &hash) {
    return hash.toHex().left(hashDigits);
}

} // namespace

QByteArray shortHash(const QByteArray &bytes) {
    return digitsOf(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

void Sealing::add(const QByteArray &bytes) {
    if (bytes.isEmpty()) return;
    if (!m_carriageReturn && !bytes.contains('\r')) return m_hash.addData(bytes); // nearly always
    QByteArray plain = m_carriageReturn ? '\r' + bytes : bytes;
    m_carriageReturn = plain.endsWith('\r');
    if (m_carriageReturn) plain.chop(1);
    m_hash.addData(plain.replace("\r\n", "\n"));
}

QByteArray Sealing::seal(const Seal &seal) const {
    return seal.before + digitsOf(m_hash.result()) + seal.after;
}

bool isIntact(QIODevice &document, const Seal &seal) {
    const qsizetype longest = 2 * (seal.before.size() + hashDigits + seal.after.size());
    Sealing sealing;
    QByteArray tail; // the seal is in it, with whatever line ends
    while (!document.atEnd()) {
        const QByteArray bytes = document.read(sealReadAtOnce);
        if (bytes.isEmpty()) return false;
        tail += bytes;
        if (tail.size() <= longest) continue;
        sealing.add(tail.chopped(longest));
        tail = tail.right(longest);
    }
    const qsizetype at = tail.replace("\r\n", "\n").lastIndexOf(seal.before);
    if (at < 0) return false;
    sealing.add(tail.left(at));
    return tail.mid(at) == sealing.seal(seal);
}

} // namespace lectern::exchange

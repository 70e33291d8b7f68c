// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

class QIODevice;

namespace lectern::exchange {

// How a format that cannot merge knows its own work again: the document ends in a seal, the hash of
// all that stands before it. Who edits the document breaks the seal. No defence against forgery.

// The first 16 hexadecimal digits of SHA-256.
[[nodiscard]] QByteArray shortHash(const QByteArray &bytes);

// What stands around the hash, in the words of the format.
struct Seal {
    QByteArray before;
    QByteArray after; // ends the document
};

// Takes the bytes of a document as they are written, and gives its seal. CRLF counts as LF, so that
// another tool's line ends do not break it.
class Sealing {
  public:
    void add(const QByteArray &bytes);
    [[nodiscard]] QByteArray seal(const Seal &seal) const;

  private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    bool m_carriageReturn = false; // the last byte, and what follows is not known yet
};

// Reads the document from where the device stands to its end.
[[nodiscard]] bool isIntact(QIODevice &document, const Seal &seal);

} // namespace lectern::exchange

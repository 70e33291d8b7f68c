// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// How a format that cannot merge knows its own work again: the document ends in a seal, the hash of
// all that stands before it. Who edits the document breaks the seal. No defence against forgery.
namespace lectern::exchange {

// The first 16 hexadecimal digits of SHA-256.
[[nodiscard]] QByteArray shortHash(const QByteArray &bytes);

// What stands around the hash, in the words of the format.
struct Seal {
    QByteArray before;
    QByteArray after; // ends the document
};

[[nodiscard]] QByteArray sealed(const QByteArray &body, const Seal &seal);
// Line ends that another tool turned into CRLF do not break it.
[[nodiscard]] bool isIntact(const QByteArray &document, const Seal &seal);

} // namespace lectern::exchange

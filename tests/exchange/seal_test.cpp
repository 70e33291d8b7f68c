// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seal.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace lectern;

namespace {

const exchange::Seal seal = {"@seal ", "!\n"};

QByteArray sealedInPieces(const QByteArray &body, qsizetype piece) {
    exchange::Sealing sealing;
    for (qsizetype at = 0; at < body.size(); at += piece)
        sealing.add(body.mid(at, piece));
    return body + sealing.seal(seal);
}

bool intact(QByteArray document) {
    QBuffer device(&document);
    device.open(QIODevice::ReadOnly);
    return exchange::isIntact(device, seal);
}

TEST(Seal, IsTheSameInWhateverPiecesTheDocumentCame) {
    const QByteArray body = QByteArray("one\r\ntwo\n\rthree\r\n").repeated(9000);
    for (const qsizetype piece : {qsizetype(1), qsizetype(7), qsizetype(4096), body.size()})
        EXPECT_TRUE(intact(sealedInPieces(body, piece))) << piece;
}

TEST(Seal, OutlivesAnotherToolsLineEnds) {
    for (const int lines : {1, 3, 20000}) {
        QByteArray document = sealedInPieces(QByteArray("a line of text\n").repeated(lines), 64);
        EXPECT_TRUE(intact(document.replace("\n", "\r\n"))) << lines;
    }
}

TEST(Seal, BreaksWithAnyByte) {
    const QByteArray document = sealedInPieces("the document\nof two lines\n", 5);
    ASSERT_TRUE(intact(document));
    for (qsizetype at = 0; at < document.size(); ++at) {
        QByteArray edited = document;
        edited[at] = edited.at(at) == 'x' ? 'y' : 'x';
        EXPECT_FALSE(intact(edited)) << at;
        EXPECT_FALSE(intact(document.left(at))) << at;
    }
    EXPECT_FALSE(intact(document + "\n"));
    EXPECT_FALSE(intact({}));
}

} // namespace

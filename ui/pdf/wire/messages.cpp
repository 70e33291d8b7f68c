// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/wire/messages.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <cmath>

namespace lectern::pdf {

namespace {

constexpr qsizetype lengthBytes = 4;
constexpr auto wireVersion = QDataStream::Qt_6_4;
constexpr int farthest = 1'000'000; // points

QByteArray framed(const QByteArray &message) {
    QByteArray length(lengthBytes, Qt::Uninitialized);
    qToBigEndian(quint32(message.size()), length.data());
    return length + message;
}

bool isSound(double value) {
    return std::isfinite(value) && std::abs(value) <= farthest;
}

bool isSound(const QRectF &box) {
    return isSound(box.x()) && isSound(box.y()) && isSound(box.width()) && isSound(box.height());
}

// Counts first: a list is never made longer than its agreed bound.
template <typename Item, typename ReadItem>
bool readItems(QDataStream &stream, QList<Item> &items, int most, ReadItem readItem) {
    qint32 count = 0;
    stream >> count;
    if (count < 0 || count > most) return false;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        Item item;
        if (!readItem(item)) return false;
        items.append(item);
    }
    return stream.status() == QDataStream::Ok;
}

bool readWord(QDataStream &stream, Word &word) {
    stream >> word.text >> word.box >> word.blankAfter >> word.endsLine;
    return isSound(word.box);
}

bool isSoundPicture(const Reply &reply) {
    const qint64 pixels = qint64(reply.width) * reply.height;
    return reply.width >= 0 && reply.height >= 0 && pixels <= mostPixels &&
           reply.pixels.size() == pixels * 4;
}

} // namespace

QByteArray encoded(const Request &request) {
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(wireVersion);
    stream << quint8(request.ask) << request.text << qint32(request.page) << qint32(request.width);
    return framed(message);
}

QByteArray encoded(const Reply &reply) {
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(wireVersion);
    stream << quint8(reply.ask) << qint32(reply.page) << quint8(reply.problem);
    stream << qint32(reply.sizes.size());
    for (const QSizeF &size : reply.sizes)
        stream << size;
    stream << qint32(reply.pages) << qint32(reply.words.size());
    for (const Word &word : reply.words)
        stream << word.text << word.box << word.blankAfter << word.endsLine;
    stream << qint32(reply.hits.size());
    for (const QRectF &hit : reply.hits)
        stream << hit;
    stream << qint32(reply.width) << qint32(reply.height) << reply.pixels;
    return framed(message);
}

std::optional<Request> requestIn(const QByteArray &message) {
    QDataStream stream(message);
    stream.setVersion(wireVersion);
    Request request;
    quint8 ask = 0;
    stream >> ask >> request.text >> request.page >> request.width;
    if (stream.status() != QDataStream::Ok || ask > quint8(Ask::Find) || request.page < 0)
        return std::nullopt;
    request.ask = static_cast<Ask>(ask);
    return request;
}

std::optional<Reply> replyIn(const QByteArray &message) {
    QDataStream stream(message);
    stream.setVersion(wireVersion);
    Reply reply;
    quint8 ask = 0;
    quint8 problem = 0;
    stream >> ask >> reply.page >> problem;
    const auto readSize = [&](QSizeF &size) {
        stream >> size;
        return isSound(size.width()) && isSound(size.height()) && size.width() >= 1 &&
               size.height() >= 1;
    };
    const auto readHit = [&](QRectF &hit) {
        stream >> hit;
        return isSound(hit);
    };
    if (!readItems(stream, reply.sizes, mostPages, readSize)) return std::nullopt;
    stream >> reply.pages;
    if (!readItems(stream, reply.words, mostWords,
                   [&](Word &word) { return readWord(stream, word); }) ||
        !readItems(stream, reply.hits, mostHits, readHit))
        return std::nullopt;
    stream >> reply.width >> reply.height >> reply.pixels;
    if (stream.status() != QDataStream::Ok || ask > quint8(Ask::Find) ||
        problem > quint8(Problem::NoPage) || !isSoundPicture(reply))
        return std::nullopt;
    reply.ask = static_cast<Ask>(ask);
    reply.problem = static_cast<Problem>(problem);
    return reply;
}

std::optional<QByteArray> takeMessage(QByteArray &come, bool &broken) {
    if (come.size() < lengthBytes) return std::nullopt;
    const auto length = qsizetype(qFromBigEndian<quint32>(come.constData()));
    broken = length > longestMessage;
    if (broken || come.size() < lengthBytes + length) return std::nullopt;
    QByteArray message = come.mid(lengthBytes, length);
    come.remove(0, lengthBytes + length);
    return message;
}

} // namespace lectern::pdf

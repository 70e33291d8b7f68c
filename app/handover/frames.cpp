// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/frames.h"

#include <QtEndian>

namespace lectern::app {

namespace {

constexpr qsizetype headLength = 5;

bool isKind(quint8 kind) {
    return kind >= quint8(FrameKind::Request) && kind <= quint8(FrameKind::NoLibrary);
}

} // namespace

QByteArray packed(FrameKind kind, const QByteArray &bytes) {
    QByteArray frame(headLength, Qt::Uninitialized);
    qToBigEndian(quint32(bytes.size()), frame.data());
    frame[headLength - 1] = char(kind);
    return frame + bytes;
}

std::optional<Frame> FrameReader::next() {
    if (m_broken || m_come.size() < headLength) return std::nullopt;
    const auto length = qsizetype(qFromBigEndian<quint32>(m_come.constData()));
    const auto kind = quint8(m_come.at(headLength - 1));
    m_broken = length > longestFrame || !isKind(kind);
    if (m_broken || m_come.size() < headLength + length) return std::nullopt;
    Frame frame{FrameKind(kind), m_come.mid(headLength, length)};
    m_come.remove(0, headLength + length);
    return frame;
}

} // namespace lectern::app

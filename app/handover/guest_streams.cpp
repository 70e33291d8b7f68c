// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/guest_streams.h"

namespace lectern::app {

namespace {

constexpr qint64 mostUnsent = 8 << 20;      // then the command waits for who reads its output
constexpr qsizetype longestInput = 1 << 28; // it lies in the window's memory

} // namespace

Streams GuestStreams::streams(bool terminal) {
    return {[this](const QByteArray &bytes) { return write(FrameKind::Output, bytes); },
            [this](const QByteArray &bytes) { return write(FrameKind::Complaint, bytes); },
            [] { return true; }, terminal};
}

bool GuestStreams::write(FrameKind kind, const QByteArray &bytes) {
    for (qsizetype at = 0; at < bytes.size(); at += frameChunk) {
        const QByteArray part = bytes.mid(at, frameChunk);
        std::unique_lock guard(m_mutex);
        m_moved.wait(guard, [this] { return m_ended || m_unsent < mostUnsent; });
        if (m_ended) return false;
        m_unsent += part.size();
        m_post(kind, part);
    }
    return true;
}

base::Result<QByteArray> GuestStreams::read() {
    m_post(FrameKind::WantInput, {});
    std::unique_lock guard(m_mutex);
    m_moved.wait(guard, [this] { return m_ended || m_inputEnded || m_tooLong; });
    if (m_tooLong)
        return base::fail(base::ErrorCode::TooLarge,
                          QStringLiteral("Standard input is longer than 256 MiB; while a window is "
                                         "open, name the file instead."));
    if (m_inputEnded) return m_input;
    return base::fail(base::ErrorCode::Unreadable,
                      QStringLiteral("Standard input could not be read."));
}

void GuestStreams::give(const QByteArray &input) {
    const std::lock_guard guard(m_mutex);
    m_inputEnded = m_inputEnded || input.isEmpty();
    m_tooLong = m_tooLong || m_input.size() + input.size() > longestInput;
    if (!m_inputEnded && !m_tooLong) m_input += input;
    m_moved.notify_all();
}

void GuestStreams::setUnsent(qint64 bytes) {
    const std::lock_guard guard(m_mutex);
    m_unsent = bytes;
    m_moved.notify_all();
}

void GuestStreams::end() {
    const std::lock_guard guard(m_mutex);
    m_ended = true;
    m_moved.notify_all();
}

} // namespace lectern::app

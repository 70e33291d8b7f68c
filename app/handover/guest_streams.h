// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "app/handover/frames.h"
#include "core/base/result.h"

#include <QByteArray>

#include <condition_variable>
#include <functional>
#include <mutex>

namespace lectern::app {

// Standard input, output and error of a command that was handed over, between the thread in which
// it runs and the window's, which has the socket.
class GuestStreams final {
  public:
    // `post` has a frame sent by the window's thread; called from the command's.
    explicit GuestStreams(std::function<void(FrameKind, const QByteArray &)> post)
        : m_post(std::move(post)) {}

    // ---- of the thread of the command: each waits for the other end ----
    [[nodiscard]] Streams streams(bool terminal);
    // All of standard input. Errors: Unreadable (the other end is gone), TooLarge.
    [[nodiscard]] base::Result<QByteArray> read();

    // ---- of the window's thread ----
    void give(const QByteArray &input); // nothing: that was all
    void setUnsent(qint64 bytes);       // what the socket holds back
    void end();                         // nobody listens any more

  private:
    [[nodiscard]] bool write(FrameKind kind, const QByteArray &bytes);

    std::function<void(FrameKind, const QByteArray &)> m_post;
    std::mutex m_mutex;
    std::condition_variable m_moved;
    QByteArray m_input;
    qint64 m_unsent = 0;
    bool m_inputEnded = false;
    bool m_tooLong = false;
    bool m_ended = false;
};

} // namespace lectern::app

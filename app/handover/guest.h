// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "app/handover/frames.h"
#include "app/handover/guest_streams.h"
#include "app/handover/request.h"

#include <QLocalSocket>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace lectern::app {

// A start that met the window. Lives in the window's thread and never waits there: its command runs
// in a thread of its own, against the window's library. It goes by itself when it is done.
class Guest final : public QObject {
  public:
    struct Wishes {
        std::function<void(const Request &request)> files;
        std::function<void(Guest &guest)> command; // it waits for begin() or turnAway()
    };
    Guest(QLocalSocket *socket, Wishes wishes, QObject *parent);
    ~Guest() override; // not while its command runs
    Q_DISABLE_COPY_MOVE(Guest)

    // Runs the command, unless who wants it has gone.
    void begin(library::Library &library);
    void refuse(const QString &sentence);
    void turnAway(); // there is no library, or not for long
    // Nobody listens any more; what is being written is written, and no more.
    void leave();
    [[nodiscard]] bool isRunning() const { return m_thread && m_thread->isRunning(); }

  private:
    void read();
    void take(const Frame &frame);
    void takeRequest(const QByteArray &bytes);
    void send(FrameKind kind, const QByteArray &bytes = {});
    void finish();

    QLocalSocket *m_socket;
    Wishes m_wishes;
    FrameReader m_frames;
    QTimer m_patience; // for the request
    std::optional<Request> m_request;
    GuestStreams m_streams;
    base::StopSource m_stop; // of its command
    std::unique_ptr<QThread> m_thread;
    Exit m_exit = Exit::CouldNot; // of the command; written by its thread
};

} // namespace lectern::app

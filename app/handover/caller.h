// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "app/handover/frames.h"
#include "app/handover/request.h"

#include <memory>

namespace lectern::app {

class MeetingPlace;

// A start that meets a window, and hands it its work. Waits for its answers: it has nothing else to
// do, and no event loop.
class Caller final {
  public:
    // Null: no window of this user answers there.
    [[nodiscard]] static std::unique_ptr<Caller> reach(const MeetingPlace &place);
    ~Caller();
    Q_DISABLE_COPY_MOVE(Caller)

    // The window raises itself and takes the files. Errors: Failed, where it does not answer;
    // Invalid, where it cannot understand.
    [[nodiscard]] base::Status handFiles(const QStringList &paths, const QString &where);
    // The window's process runs the command; input comes from the context, output goes to its
    // console. Errors: as above; Locked, and nothing is done, where it has no library;
    // Failed, where it goes before the command is done; those of standard input.
    [[nodiscard]] base::Result<Exit> handCommand(const Context &context, const QStringList &words,
                                                 int waitSeconds);

  private:
    explicit Caller(int descriptor)
        : m_descriptor(descriptor) {}
    [[nodiscard]] bool send(FrameKind kind, const QByteArray &bytes = {}) const;
    // Errors: those of standard input, of which nothing was sent then.
    [[nodiscard]] base::Status sendInput(const Context &context) const;
    // The next frame; none after `milliseconds` (-1: ever), or when the window is gone.
    [[nodiscard]] std::optional<Frame> receive(qint64 milliseconds);
    [[nodiscard]] base::Status begin(const Request &request, int waitSeconds);
    [[nodiscard]] std::optional<Exit> follow(const Frame &frame, const Context &context);

    int m_descriptor;
    FrameReader m_frames;
};

} // namespace lectern::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace lectern::app {

// What a later start and the window say to each other: frames, each a length of 32 bits (most
// significant byte first), a kind, and that many bytes. Neither believes the other: what is longer
// than agreed here, or of no kind, ends the talk.
enum class FrameKind : quint8 {
    Request = 1, // of the start, first of all
    Begun,       // of the window: the files are taken, or the command runs
    Output,      // what the command writes
    Complaint,   // what it writes to standard error
    WantInput,   // it reads standard input
    Input,       // of the start: some of that; empty: that was all
    Done,        // of the window: the exit code, one byte
    Refused,     // of the window: why, one sentence in UTF-8
    NoLibrary,   // of the window: it has none open, or closes; as if it were not there
};

struct Frame {
    FrameKind kind = FrameKind::Request;
    QByteArray bytes;
};

constexpr qsizetype longestFrame = 4 << 20;
constexpr qsizetype frameChunk = 256 << 10; // what a stream is cut into

[[nodiscard]] QByteArray packed(FrameKind kind, const QByteArray &bytes = {});

// Bytes in, frames out.
class FrameReader final {
  public:
    void feed(const QByteArray &bytes) { m_come += bytes; }
    // None: more must come, or what came is no frame.
    [[nodiscard]] std::optional<Frame> next();
    [[nodiscard]] bool isBroken() const { return m_broken; }

  private:
    QByteArray m_come;
    bool m_broken = false;
};

} // namespace lectern::app

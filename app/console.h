// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace lectern::app {

// Where a console's bytes go: the process's own standard output and standard error, or those of
// another start that handed its command over.
struct Streams {
    // False: they were not taken.
    std::function<bool(const QByteArray &)> output;
    std::function<bool(const QByteArray &)> errors;
    std::function<bool()> flush;
    bool terminal = false; // what is put out is shown by one
    bool watched = false;  // and so is standard error
};
[[nodiscard]] Streams ownStreams();

// Standard output and standard error of a command. Output carries results and nothing else. Texts
// of digests reach a terminal through here only, and without a control character.
class Console final {
  public:
    explicit Console(Streams streams = ownStreams())
        : m_streams(std::move(streams)) {}
    ~Console() = default;
    Q_DISABLE_COPY_MOVE(Console)

    // One line of cells with tabs between them.
    void row(const QStringList &cells);
    // Any text, line ends and tabs as they are.
    void text(const QString &text);
    // One JSON document on one line, as exchange::JsonWriter makes it: no control characters in it.
    void json(const QByteArray &document);
    // The bytes of a file: as they are, unless a terminal shows them.
    void document(const QByteArray &bytes);

    // "lectern: message" on standard error.
    void complain(const QString &message);

    // The last line of a terminal that shows standard error, in place of what stood there; empty
    // takes it away.
    void rewriteLine(const QString &line);

    // What another console made of a command that was handed over, as it is.
    void passOutput(const QByteArray &bytes) { write(bytes); }
    void passComplaint(const QByteArray &bytes);

    [[nodiscard]] bool isTerminal() const { return m_streams.terminal; }
    [[nodiscard]] bool isWatched() const { return m_streams.watched; }
    // Writes what is still to be written; false when standard output did not take everything.
    [[nodiscard]] bool flush();
    // Errors: Failed, where it did not take what was written so far.
    [[nodiscard]] base::Status taken() const;

  private:
    void write(const QByteArray &bytes);

    Streams m_streams;
    bool m_failed = false;
};

} // namespace lectern::app

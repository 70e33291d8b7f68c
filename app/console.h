// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>

namespace lectern::app {

// Standard output and standard error of a command. Output carries results and nothing else. Texts
// of digests reach a terminal through here only, and without a control character.
class Console final {
  public:
    Console();
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

    // Writes what is still to be written; false when standard output did not take everything.
    [[nodiscard]] bool flush();

  private:
    void write(const QByteArray &bytes);

    QFile m_output;
    QFile m_errors;
    bool m_failed = false;
};

} // namespace lectern::app

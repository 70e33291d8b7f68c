// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace lectern::tests {

// "list --limit 2" taken apart at its blanks.
[[nodiscard]] QStringList words(const char *text);

// What one run of the program gave.
struct Answer {
    int exit = -1; // -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QStringList lines() const; // of standard output
    [[nodiscard]] QJsonObject json() const;  // the one object on standard output
    [[nodiscard]] QList<QJsonObject> jsonLines() const;
    // One line on standard error that begins "lectern: " and ends with a full stop.
    [[nodiscard]] bool saysOneSentence() const;
};

// A folder, a library in it, and the real program, which sees neither the reader's own library nor
// a display.
class Desk {
  public:
    Desk();

    [[nodiscard]] Answer lectern(const QStringList &arguments, const QByteArray &input = {}) const;
    // The same through another program: setpriv, a shell.
    [[nodiscard]] Answer through(const QString &other, const QStringList &arguments,
                                 const QByteArray &input = {}) const;
    void setEnvironment(const QString &name, const QString &value);
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

    [[nodiscard]] QString path(const QString &name) const; // of a file on the desk
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    [[nodiscard]] QString libraryPath() const { return path(QStringLiteral("library.db")); }
    [[nodiscard]] QByteArray library() const { return read(QStringLiteral("library.db")); }

    // Imports capture(titles) and expects it to work.
    void import(const QStringList &titles) const;

  private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

// Where the program stands.
[[nodiscard]] QString program();

// A Daily Papers page as pasted text, of August 20, with an abstract for each title. The abstract
// holds the title.
[[nodiscard]] QByteArray capture(const QStringList &titles);
[[nodiscard]] QString abstractOf(const QString &title);

} // namespace lectern::tests

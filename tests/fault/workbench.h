// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace lectern::tests {

// What befalls the n-th operation of the program on its files.
struct Fault {
    const char *kind; // as tests/fault/injector/plan.h has them
    int at = 1;
    QString below = {}; // of the files in this folder of the workbench; empty: of all
};

struct Ending {
    int exit = -1; // -1: it was killed
    bool faultCame = false;
    QByteArray out;
    QByteArray err;
};

// All that a reader would find: the library's content and the files beside it, without what differs
// from one run to the next (uuids of new things, moments).
struct Found {
    QByteArray library;
    QMap<QString, QByteArray> files; // below out/
    bool operator==(const Found &) const = default;
};

// A folder with a library, the real program, and a way to put all of it back as it was.
class Workbench {
  public:
    Workbench();

    [[nodiscard]] Ending run(const QStringList &arguments, const QByteArray &input = {},
                             std::optional<Fault> fault = {}) const;
    // The same of a program of the tests, for so long at most, recording its operations.
    [[nodiscard]] Ending record(const QString &program, const QStringList &arguments,
                                const QString &recording, int milliseconds) const;

    void keep() const;    // what is there is what putBack() brings
    void putBack() const; // nothing else is left
    // Opens the library as the next start would; it is sound, or the test has failed.
    [[nodiscard]] Found find() const;

    [[nodiscard]] QString path(const QString &name) const; // in the folder that faults come to
    [[nodiscard]] QString libraryPath() const { return path(QStringLiteral("library.db")); }

  private:
    [[nodiscard]] QString kept() const { return m_folder.filePath(QStringLiteral("kept")); }

    QTemporaryDir m_folder;
};

} // namespace lectern::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/outside/outside_program.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace lectern::tests {

// Id of the application, below which desktops know it.
inline const QString applicationId = QStringLiteral("io.lectern.Lectern");

// What `cmake --install` of this build puts into a folder of its own.
class Installed {
  public:
    Installed();

    // "share/applications"
    [[nodiscard]] QString path(const QString &place) const { return m_folder.filePath(place); }
    [[nodiscard]] QByteArray read(const QString &place) const;

  private:
    QTemporaryDir m_folder;
};

// One command of the program's own table, as `--help` tells of it.
struct ToldCommand {
    QString name;
    QStringList options; // "--json"
};
[[nodiscard]] QList<ToldCommand> toldCommands();

[[nodiscard]] OutsideAnswer runLectern(const QStringList &arguments);

} // namespace lectern::tests

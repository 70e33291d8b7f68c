// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace lectern::tests {

// While it lives, statfs(2) says of every path that is below `folder` that it lies on a file system
// of this number; all else of the answer, and every other path, is as it is. A program that uses it
// has a statfs() of its own before that of the C library.
class InjectedFileSystem {
  public:
    InjectedFileSystem(const QString &folder, quint32 magic);
    ~InjectedFileSystem();
    Q_DISABLE_COPY_MOVE(InjectedFileSystem)
};

constexpr quint32 nfsMagic = 0x6969;      // its server keeps the locks
constexpr quint32 cifsMagic = 0xFF534D42; // its locks can not be trusted

} // namespace lectern::tests

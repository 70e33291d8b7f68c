// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lectern::keys {

// Hears what Qt and we complain of, and passes it on, as long as it is there; one at a time.
class Warnings {
  public:
    Warnings();
    ~Warnings();
    Q_DISABLE_COPY_MOVE(Warnings)

    // What was said since it was asked last and is a fault: all that is critical, and each warning
    // of Qt's, which tells of a call that it does not understand.
    [[nodiscard]] QStringList takeFaults();

  private:
    static void hear(QtMsgType type, const QMessageLogContext &context, const QString &message);
};

} // namespace lectern::keys

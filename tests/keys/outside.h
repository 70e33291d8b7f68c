// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

class QDialog;

namespace lectern::keys {

// Takes addresses that were to go to other programs, and does nothing.
class AddressSink final : public QObject {
    Q_OBJECT

  public Q_SLOTS:
    void swallow(const QUrl &) {}
};

// What leads out of the program is not gone through. No command is left out for it:
// - addresses (paper.page, paper.pdf, paper.code, paper.web…, links, folders): swallowed
// - dialogs of Qt's own for files (library.import, library.watch, library.open-other,
//   paper.attach, "Choose…" in others), in which a key can delete a file, and for printing
//   (library.print): left at once
// - "Remove for good?" of deleted papers, which no undo takes back: left at once
class Outside {
  public:
    Outside();
    ~Outside();
    Q_DISABLE_COPY_MOVE(Outside)

    // The dialog that is open, where it has to be left at once; else null.
    [[nodiscard]] static QDialog *dialogToLeave();

  private:
    AddressSink m_sink;
};

} // namespace lectern::keys

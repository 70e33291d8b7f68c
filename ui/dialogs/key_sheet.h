// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/key_lines.h"
#include "ui/dialogs/dialog_frame.h"

class QLineEdit;

namespace lectern::ui {

class KeyRow;

// All keys, by what they are for, made from the table of commands; and the way to change them.
class KeySheet final : public DialogFrame {
    Q_OBJECT

  public:
    KeySheet(const QList<KeyLine> &lines, const ThemeSource &theme, QWidget *parent);

  Q_SIGNALS:
    void changeAsked(); // after it has closed

  private:
    void addColumns(const QList<KeyLine> &lines);
    void addGroup(QVBoxLayout *column, CommandGroup group, const QList<KeyLine> &lines);
    void addFinder();
    void addWayToChange();
    void narrow(const QString &typed);

    struct Section {
        QWidget *heading;
        QList<KeyRow *> rows;
    };
    QList<Section> m_sections;
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog_frame.h"

class QLineEdit;

namespace lectern::ui {

// Asks for a file's other name.
class FileNameDialog final : public DialogFrame {
    Q_OBJECT

  public:
    FileNameDialog(const QString &name, const ThemeSource &theme, QWidget *parent);

    [[nodiscard]] QString name() const;

  private:
    QLineEdit *m_field;
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog_frame.h"

class QLineEdit;

namespace lectern::ui {

class FlowText;
class ThemedLabel;

// Asks for a paper by what is known of it: an arXiv id, a DOI, an address of either, or its title,
// and says while one types what that is taken for. It only asks: who opened it writes, and closes
// it once that is done.
class AddPaperDialog final : public DialogFrame {
    Q_OBJECT

  public:
    AddPaperDialog(const ThemeSource &theme, QWidget *parent);

    [[nodiscard]] QString name() const;
    // Why it could not be added; may hold foreign text.
    void sayProblem(const QString &sentence);

  Q_SIGNALS:
    void addAsked();

  private:
    void arrange();
    void follow();

    QLineEdit *m_field;
    ThemedLabel *m_recognised;
    FlowText *m_problem;
    QPushButton *m_add = nullptr;
};

} // namespace lectern::ui

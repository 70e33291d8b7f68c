// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading_list.h"
#include "ui/dialogs/dialog_frame.h"

class QLineEdit;

namespace lectern::ui {

// Asks how many papers of a reading list a week takes: any number there can be, or none.
class ListBudgetDialog final : public DialogFrame {
    Q_OBJECT

  public:
    ListBudgetDialog(const model::ReadingList &list, const ThemeSource &theme, QWidget *parent);

    // None: as many as she likes.
    [[nodiscard]] std::optional<int> budget() const;

  private:
    void look();

    std::optional<int> m_before;
    QLineEdit *m_field;
    QPushButton *m_save;
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading_list.h"
#include "ui/dialogs/dialog_frame.h"

class QLineEdit;

namespace lectern::ui {

// Asks for the name of a reading list. Where another list has it, `mayMerge` offers to make the two
// one; else there is no way on.
class ListNameDialog final : public DialogFrame {
    Q_OBJECT

  public:
    struct Words {
        QString title;
        QString yes; // "Rename"
        QString name{};
    };
    // `own`: the list that is called `words.name`; none for a new one.
    ListNameDialog(const Words &words, const QList<model::ReadingList> &all,
                   model::ReadingListId own, bool mayMerge, const ThemeSource &theme,
                   QWidget *parent);

    [[nodiscard]] QString name() const;
    // Another list of that name, which is meant to take this one in.
    [[nodiscard]] const std::optional<model::ReadingList> &other() const { return m_other; }

  private:
    void look();

    Words m_words;
    QList<model::ReadingList> m_all;
    model::ReadingListId m_own;
    bool m_mayMerge;
    std::optional<model::ReadingList> m_other;
    QLineEdit *m_field;
    QPushButton *m_save;
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading_list.h"
#include "ui/dialogs/dialog_frame.h"

class QListWidget;

namespace lectern::ui {

// The week of a reading list is full: asks which of this week's papers go for those that come.
class DropDialog final : public DialogFrame {
    Q_OBJECT

  public:
    // `rows`: this week's, in the order of the list, more than `count`.
    DropDialog(const model::ReadingList &list, const QList<model::PaperRow> &rows, qsizetype count,
               const ThemeSource &theme, QWidget *parent);

    [[nodiscard]] QList<model::PaperId> chosen() const;

  private:
    void look();

    QList<model::PaperRow> m_rows;
    qsizetype m_count;
    QListWidget *m_list;
    QPushButton *m_drop;
};

} // namespace lectern::ui

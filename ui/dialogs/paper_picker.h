// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/dialogs/dialog_frame.h"

class QLineEdit;

namespace lectern::ui {

class PaperListModel;
class PaperListView;

// Asks which paper of the library another one is the same as: words or an id narrow the list, the
// arrows choose, Enter takes. It only asks.
class PaperPicker final : public DialogFrame {
    Q_OBJECT

  public:
    // `paper` itself is not offered.
    PaperPicker(library::Library &library, const model::Paper &paper, const ThemeSource &theme,
                QWidget *parent);
    ~PaperPicker() override;

  Q_SIGNALS:
    void picked(lectern::model::PaperId paper); // after the dialog is closed

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void arrange();
    void search();
    void show(model::PaperList found, model::PaperId named);
    void take();
    void takeWhenShown();     // what is typed, though the search for it is under way
    bool moveChoice(int key); // true: it was a key of the list

    library::Library &m_library;
    model::PaperId m_paper;
    PaperListModel *m_model;
    QLineEdit *m_field;
    PaperListView *m_list;
    QPushButton *m_choose = nullptr;
    base::StopSource m_stop;
    quint64 m_generation = 0; // of the last search
    bool m_looking = false;
    bool m_taking = false; // what it finds first
};

} // namespace lectern::ui

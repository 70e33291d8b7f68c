// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reader_state.h"
#include "ui/dialogs/dialog_frame.h"

class QLineEdit;

namespace lectern::ui {

// Asks for a tag's other name, and says beforehand when that is another tag's: the two become one.
class TagNameDialog final : public DialogFrame {
    Q_OBJECT

  public:
    TagNameDialog(const model::Tag &tag, const QList<model::Tag> &all, const ThemeSource &theme,
                  QWidget *parent);

    [[nodiscard]] QString name() const;

  private:
    void look();

    model::Tag m_tag;
    QList<model::Tag> m_all;
    QLineEdit *m_field;
    ThemedLabel *m_hint;
    QPushButton *m_save;
};

} // namespace lectern::ui

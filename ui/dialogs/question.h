// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog_frame.h"

namespace lectern::ui {

// One question with one way on; accepted() is the way on, everything else stays as it is.
class Question final : public DialogFrame {
    Q_OBJECT

  public:
    struct Words {
        QString title;
        QString sentence;
        QString yes; // "Close"
    };
    Question(const Words &words, const ThemeSource &theme, QWidget *parent);
};

} // namespace lectern::ui

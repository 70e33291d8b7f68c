// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/pickers/choice_picker.h"

#include <optional>

namespace lectern::ui {

// Tags: one that is made can be given a colour, one that is there can be pinned to a digit.
class TagPicker final : public ChoicePicker {
    Q_OBJECT

  public:
    explicit TagPicker(const ThemeSource &theme, QWidget *parent = nullptr);

    // `words` say whose tags they are; may hold foreign text. `at` is its top left corner in the
    // parent.
    void pick(const TagQuestion &question, const QString &words, const QPoint &at);

  Q_SIGNALS:
    // `colour`: the reader's choice for one that is made.
    void addChosen(const QString &name, std::optional<int> colour);
    void removeChosen(const QString &name);
    void pinAsked(const QString &name, int digit); // 0: no digit any more

  protected:
    void take(const TagChoice &choice) override;
    bool takeKey(const QKeyEvent &event) override;
    [[nodiscard]] int colour() const override;

  private:
    void chooseColour(int colour);
    bool pinChoice(int digit);

    std::optional<int> m_colour; // of a tag to be made, once it was chosen
};

} // namespace lectern::ui

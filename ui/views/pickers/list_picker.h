// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading_list.h"
#include "ui/views/pickers/choice_picker.h"

namespace lectern::ui {

// Reading lists: one that holds the paper is ticked, and taking it takes the paper off.
class ListPicker final : public ChoicePicker {
    Q_OBJECT

  public:
    explicit ListPicker(const ThemeSource &theme, QWidget *parent = nullptr);

    // `on`: the lists that hold the paper; `whose`: its name, may be foreign; `at`: the top left
    // corner in the parent.
    void pickToAdd(const QList<model::ReadingList> &all, const QStringList &on,
                   const QString &whose, const QPoint &at);
    void pickToRemove(const QList<model::ReadingList> &all, const QStringList &on,
                      const QString &whose, const QPoint &at);

    // The lists they are on, where that was not known at once.
    void setOn(const QStringList &lists);

  Q_SIGNALS:
    void addChosen(const QString &list); // which may have to be made
    void removeChosen(const QString &list);

  protected:
    void take(const TagChoice &choice) override;
    [[nodiscard]] int colour() const override { return noTagColour; }
};

} // namespace lectern::ui

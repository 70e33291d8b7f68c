// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace lectern::ui {

class ThemeSource;

// A row of the icons that a saved filter can have; one is chosen, with a ring round it.
class IconChoice final : public QWidget {
    Q_OBJECT

  public:
    explicit IconChoice(const ThemeSource &theme, QWidget *parent = nullptr);

    void setIconName(const QString &name); // says nothing
    [[nodiscard]] QString iconName() const;

  Q_SIGNALS:
    void changed();

  private:
    QButtonGroup *m_group;
};

} // namespace lectern::ui

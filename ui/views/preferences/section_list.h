// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting.h"

#include <QListWidget>

namespace lectern::ui {

class ThemeSource;

// The sections of the preferences, one a row of 32 with its icon.
class SectionList final : public QListWidget {
    Q_OBJECT

  public:
    explicit SectionList(const ThemeSource &theme, QWidget *parent = nullptr);

    [[nodiscard]] SettingSection section() const;
    void setSection(SettingSection section); // says nothing
    // Those in which nothing was found stand back.
    void setFound(SettingSection section, bool found);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  Q_SIGNALS:
    void sectionChosen(lectern::ui::SettingSection section);
};

} // namespace lectern::ui

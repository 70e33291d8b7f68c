// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme.h"

#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// A tag as it stands among words, 16 high; nothing to act on.
class SmallTag final : public QWidget {
    Q_OBJECT

  public:
    // `name` may hold foreign text.
    SmallTag(const QString &name, const ThemeSource &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    QString m_name;
    const ThemeSource &m_theme;
};

} // namespace lectern::ui

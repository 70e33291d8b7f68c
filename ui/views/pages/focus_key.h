// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/icons.h"

#include <QAbstractButton>

class QAction;

namespace lectern::ui {

// A key at the foot of focus mode, 136 x 64 or as wide as its words want: its letter, large, what
// it does, its drawing. All are alike: none is recommended.
class FocusKey final : public QAbstractButton {
    Q_OBJECT

  public:
    FocusKey(QAction *action, Icon icon, const ThemeSource &theme, QWidget *parent = nullptr);

    // The width that the widest of its row wants: no key grows wider, and one that is narrower
    // leaves its drawing out, as then all of them do.
    void setWidestHint(int width);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    void follow();
    [[nodiscard]] QString letter() const;
    [[nodiscard]] Type letterType() const;
    [[nodiscard]] int letterWidth() const;

    QAction *m_action;
    Icon m_icon;
    const ThemeSource &m_theme;
    int m_widestHint = 0;
};

} // namespace lectern::ui

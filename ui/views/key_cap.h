// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme.h"

#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// The keys of a shortcut as they stand on key caps: "Ctrl+V" gives "Ctrl" and "V".
[[nodiscard]] QStringList keyCapsOf(const QString &shortcut);

// How a row of key caps is measured and drawn; 18 high.
[[nodiscard]] QSize keyCapsSize(const QStringList &keys, const Theme &theme);
enum class KeyCapLook { OnPage, OnPrimary };
void paintKeyCaps(QPainter &painter, const QPoint &topLeft, const QStringList &keys,
                  const Theme &theme, KeyCapLook look = KeyCapLook::OnPage);

// The caps of one shortcut, standing alone.
class KeyCaps final : public QWidget {
    Q_OBJECT

  public:
    KeyCaps(const QString &shortcut, const ThemeSource &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    QStringList m_keys;
    const ThemeSource &m_theme;
};

} // namespace lectern::ui

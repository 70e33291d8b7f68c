// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme.h"

#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// A key as it stands on its cap; or, without one, the word between two.
struct KeyCap {
    QString text{};
    bool isKey = true;

    friend bool operator==(const KeyCap &, const KeyCap &) = default;
};
using KeyCapRow = QList<KeyCap>;

// The keys of a shortcut: "Ctrl+V" gives "Ctrl" and "V"; "G, I" gives "G", the word "then", "I".
// Shift, arrows and the Enter key stand as their signs.
[[nodiscard]] KeyCapRow keyCapsOf(const QString &shortcut);

// How a row of key caps is measured and drawn; 18 high.
[[nodiscard]] QSize keyCapsSize(const KeyCapRow &keys, const Theme &theme);
enum class KeyCapLook { OnPage, OnPrimary };
void paintKeyCaps(QPainter &painter, const QPoint &topLeft, const KeyCapRow &keys,
                  const Theme &theme, KeyCapLook look = KeyCapLook::OnPage);

// The caps of one shortcut, standing alone.
class KeyCaps final : public QWidget {
    Q_OBJECT

  public:
    KeyCaps(const QString &shortcut, const ThemeSource &theme, QWidget *parent = nullptr);

    void setShortcut(const QString &shortcut);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    KeyCapRow m_keys;
    const ThemeSource &m_theme;
};

} // namespace lectern::ui

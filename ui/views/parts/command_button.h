// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/icons.h"
#include "ui/views/parts/key_cap.h"

#include <QToolButton>

namespace lectern::ui {

// A button of a command: its icon, its words, its key as a cap. It follows the action it was made
// for: text, enabled, key; its name for assistive techniques is the command's text.
class CommandButton final : public QToolButton {
    Q_OBJECT

  public:
    enum class Look {
        Bar,      // 28 high, no border
        Link,     // the same in the accent's ink
        Outlined, // 32 high, standing alone
        Primary,  // the same, filled with the accent
    };
    CommandButton(QAction *action, std::optional<Icon> icon, Look look, const ThemeSource &theme,
                  QWidget *parent = nullptr);

    // Words other than the command's own: "Read the 15 kept".
    void setWords(const QString &words);
    // A key that does the same for now, though it is not the command's own; empty: none.
    void setKey(const QString &shortcut);
    // Where there is no room: only the icon, or only the words where it has none; what is left out
    // stands in the tooltip.
    void setNarrow(bool narrow);

    // Without room at its sides, for a column whose edges it keeps: it shows what it is as a link
    // does.
    void setFlush();

    // Between icon and words, where they stand under others.
    void setGap(int gap);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    [[nodiscard]] QString words() const;
    [[nodiscard]] KeyCapRow keys() const;
    [[nodiscard]] bool isFlat() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] bool isFilled() const;
    [[nodiscard]] QFont wordsFont() const;
    void paintGround(QPainter &painter) const;
    void paintContent(QPainter &painter) const;

    std::optional<Icon> m_icon;
    Look m_look;
    const ThemeSource &m_theme;
    QString m_words;
    QString m_key;
    bool m_narrow = false;
    bool m_flush = false;
    int m_gap = 6;
};

// A square button of 28 with the command's icon; words and key stand in its tooltip and name.
[[nodiscard]] QToolButton *newIconButton(QAction *action, int iconSize, QWidget *parent);

// The same for a menu, which the caller sets.
[[nodiscard]] QToolButton *newMenuButton(Icon icon, int iconSize, const QString &name,
                                         const ThemeSource &theme, QWidget *parent);

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reader_state.h"

#include <QAbstractButton>

namespace lectern::ui {

class ThemeSource;

// The comment of a highlight beside or below the abstract: the meaning by icon and name, then the
// words; of one that has lost its place the quote too. Pressed, it asks to be changed.
class CommentView final : public QAbstractButton {
    Q_OBJECT

  public:
    CommentView(const model::Highlight &highlight, const ThemeSource &theme,
                QWidget *parent = nullptr);

    [[nodiscard]] const model::Highlight &highlight() const { return m_highlight; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    [[nodiscard]] QString words() const;
    [[nodiscard]] QStringList linesIn(int width) const;

    const ThemeSource &m_theme;
    model::Highlight m_highlight;
};

} // namespace lectern::ui

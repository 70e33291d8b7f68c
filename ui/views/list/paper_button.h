// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace lectern::ui {

class ThemeSource;

// A paper as a line of 28 that leads to it: its title, and at the right a few words about it.
class PaperButton final : public QAbstractButton {
    Q_OBJECT

  public:
    // Both may hold foreign text.
    PaperButton(const QString &title, const QString &words, const ThemeSource &theme,
                QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    QString m_title;
    QString m_words;
    const ThemeSource &m_theme;
};

} // namespace lectern::ui

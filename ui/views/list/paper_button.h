// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace lectern::ui {

class ThemeSource;

// A paper as a line of 32 that leads to it: its title, and at the right a few words about it, flush
// with the heading above and with what stands below.
class PaperButton final : public QAbstractButton {
    Q_OBJECT

  public:
    // Both may hold foreign text.
    PaperButton(const QString &title, const QString &words, const ThemeSource &theme,
                QWidget *parent);

    // In muted ink: what is said above does not concern it.
    void setQuiet(bool quiet);

    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    QString m_title;
    QString m_words;
    const ThemeSource &m_theme;
    bool m_quiet = false;
};

} // namespace lectern::ui

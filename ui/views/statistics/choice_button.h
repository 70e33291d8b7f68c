// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include <functional>

class QMenu;

namespace lectern::ui {

class ThemeSource;

// What is chosen, in words with an arrow behind them; it opens a menu of what else can be.
class ChoiceButton final : public QToolButton {
    Q_OBJECT

  public:
    enum class Look {
        Bar,     // 28 high, as the buttons of a bar
        Caption, // 24 high, in the type of a caption, which it covers
    };
    // `name` says what is chosen.
    ChoiceButton(const QString &name, Look look, const ThemeSource &theme, QWidget *parent);

    void clearOffers();
    void offer(const QString &words, const std::function<void()> &choose);
    void setWords(const QString &words); // what is chosen

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    QString m_name;
    QString m_words;
    Look m_look;
    const ThemeSource &m_theme;
    QMenu *m_menu;
};

} // namespace lectern::ui

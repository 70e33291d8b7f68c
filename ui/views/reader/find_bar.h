// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace lectern::ui {

class ThemedLabel;
class ThemeSource;

// A strip over the reader in which one types what is looked for in the text. It finds nothing
// itself: it says what was typed, and shows what it is told.
class FindBar final : public QWidget {
    Q_OBJECT

  public:
    explicit FindBar(const ThemeSource &theme, QWidget *parent = nullptr);

    void setPrompt(const QString &prompt);
    // Shows it, what stood in it selected, with the focus.
    void begin();
    [[nodiscard]] bool isInUse() const; // it has the focus
    [[nodiscard]] QString typed() const;
    void leave();
    // `current` counts from 1; of none: 0.
    void setFound(int current, int total);
    void setLooking(); // it is not known yet whether it is there

  Q_SIGNALS:
    void edited(const QString &typed);
    void stepAsked(int step); // 1: the next one, -1: the one before
    void left();              // it is hidden by now

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    QLineEdit *m_field;
    ThemedLabel *m_figures;
};

} // namespace lectern::ui

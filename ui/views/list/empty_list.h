// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lectern::ui {

class CommandButton;
class ThemedLabel;
class ThemeSource;

// What stands in an empty list: a sentence, and a button that leads on where there is a way.
class EmptyList final : public QWidget {
    Q_OBJECT

  public:
    EmptyList(const ThemeSource &theme, QWidget *parent);

    // `way`: what the button says; empty: there is none.
    void say(const QString &sentence, const QString &way);
    [[nodiscard]] QString sentence() const;

  Q_SIGNALS:
    void wayTaken();

  private:
    ThemedLabel *m_sentence;
    CommandButton *m_way;
};

} // namespace lectern::ui

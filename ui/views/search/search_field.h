// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/parts/key_cap.h"

#include <QLineEdit>

class QToolButton;

namespace lectern::ui {

class ThemeSource;

// Where a query is typed, 32 high: a glass at the left, at the right the key that leads here or,
// once something is typed, a button that empties it. The pieces of a query have the colours of the
// language.
class SearchField final : public QLineEdit {
    Q_OBJECT

  public:
    explicit SearchField(const ThemeSource &theme, QWidget *parent = nullptr);

    // The shortcut that leads here; it stands at the right while nothing is typed.
    void setKey(const QString &shortcut);

  Q_SIGNALS:
    void left();       // Escape: whoever typed here is done with it
    void listWanted(); // Enter or Down: on to what was found

  protected:
    bool event(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void colour();

    const ThemeSource &m_theme;
    KeyCapRow m_key;
    QToolButton *m_clear;
    bool m_composing = false; // an input method is
};

} // namespace lectern::ui

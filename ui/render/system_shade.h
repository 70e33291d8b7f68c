// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme.h"

#include <QObject>

#include <functional>

class QApplication;

namespace lectern::ui {

class ThemeSource;

// Follows the desktop while the program runs: whenever it says that its theme is another, and when
// the reader comes back to the window, the source hears whether it is light or dark now. Qt tells
// of a change where its plugin for the desktop hears of one; no socket is opened for it.
class SystemShade final : public QObject {
    Q_OBJECT

  public:
    using Read = std::function<Shade()>;
    // `source` outlives it. `read`: what the desktop has now.
    SystemShade(QApplication &application, ThemeSource &source, Read read);

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void ask();
    void take();

    QApplication &m_application;
    ThemeSource &m_source;
    Read m_read;
    bool m_asked = false;
    bool m_styleWasDark;
};

// By the palette of the desktop, which the application's own hides: it is laid aside for a moment,
// in which nothing is drawn.
[[nodiscard]] Shade readSystemShade();

} // namespace lectern::ui

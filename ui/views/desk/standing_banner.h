// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lectern::library {
class Library;
struct Barrier;
} // namespace lectern::library

namespace lectern::ui {

class ThemedLabel;
class ThemeSource;

// What is so with the library for as long as it is so, above everything else in the window: it can
// not be written, it is gone from its place, it lies on a network drive. It says what to do, can
// not be dismissed, and goes when its reason does. Hidden while all is well.
class StandingBanner final : public QWidget {
    Q_OBJECT

  public:
    // The library is open, and outlives the banner.
    StandingBanner(library::Library &library, const ThemeSource &theme, QWidget *parent = nullptr);

    // Whether it says this by now, so that nobody else has to.
    [[nodiscard]] bool says(const QString &sentence) const;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    void showStanding();
    void say(const QString &what, const QString &whatToDo);
    void sayBarrier(const library::Barrier &barrier);

    library::Library &m_library;
    const ThemeSource &m_theme;
    QString m_said;
    ThemedLabel *m_what;
    ThemedLabel *m_whatToDo;
};

} // namespace lectern::ui

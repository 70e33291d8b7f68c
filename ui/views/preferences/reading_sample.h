// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lectern::ui {

class FlowText;
class MarkedText;
class Settings;
class ThemeSource;

// A title, a few lines and a highlight, set as the reader would set them now: by the same parts.
class ReadingSample final : public QWidget {
    Q_OBJECT

  public:
    ReadingSample(const Settings &settings, const ThemeSource &theme, QWidget *parent = nullptr);

    // How many letters a line of the reader holds, about.
    [[nodiscard]] int lettersInLine() const;

  Q_SIGNALS:
    void changed(); // other letters, or more of them, go into a line

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void follow();

    const Settings &m_settings;
    const ThemeSource &m_theme;
    FlowText *m_title;
    MarkedText *m_text;
};

} // namespace lectern::ui

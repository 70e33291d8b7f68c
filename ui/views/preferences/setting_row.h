// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lectern::ui {

class ThemedLabel;
class ThemeSource;

// One row of the preferences: its name, a few words below it, what it is set by at the right; or
// below them, where that takes the whole width.
class SettingRow final : public QWidget {
    Q_OBJECT

  public:
    enum class Control { Beside, Below };
    // `words` may be empty, or hold a path.
    SettingRow(const QString &name, const QString &words, QWidget *control, Control place,
               const ThemeSource &theme, QWidget *parent = nullptr);

    void setWords(const QString &words);
    // In place of words: on one line, without its middle where there is no room.
    void setPath(const QString &path);
    // What else it is found by: what it can be set to, its key.
    void addSearched(const QString &text) { m_searched += QLatin1Char('\n') + text; }
    [[nodiscard]] const QString &searched() const { return m_searched; }
    [[nodiscard]] QWidget *control() const { return m_control; }
    // The line below it, which the last row of a section lacks.
    void setLine(bool line);
    // Where there is no room beside its words, the control stands below them.
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    QWidget *m_control;
    Control m_place;
    ThemedLabel *m_words;
    const ThemeSource &m_theme;
    QString m_searched;
    bool m_line;
};

} // namespace lectern::ui

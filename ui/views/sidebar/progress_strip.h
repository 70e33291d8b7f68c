// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

namespace lectern::ui {

class ThemedLabel;
class ThemeSource;

// Work that takes long enough to be named, with a way to stop it. It appears only when the work
// lasts, and goes when it ends.
class ProgressStrip final : public QWidget {
    Q_OBJECT

  public:
    explicit ProgressStrip(const ThemeSource &theme, QWidget *parent = nullptr);

    void start(const QString &words, std::function<void()> cancel);
    void setWords(const QString &words);
    void finish();

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    const ThemeSource &m_theme;
    ThemedLabel *m_words;
    QTimer m_patience;
    std::function<void()> m_cancel;
};

} // namespace lectern::ui

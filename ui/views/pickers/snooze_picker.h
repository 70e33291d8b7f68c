// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace lectern::ui {

class ThemedLabel;
class ThemeSource;

// A small sheet that asks when a paper shall come back: T tomorrow, W next week, D another day,
// which is typed. It goes, and gives the focus back, when a day is chosen or the focus leaves. It
// writes nothing itself.
class SnoozePicker final : public QWidget {
    Q_OBJECT

  public:
    explicit SnoozePicker(const ThemeSource &theme, QWidget *parent = nullptr);

    // `at`: its top left corner in the parent.
    void pick(const QDate &today, const QPoint &at);

  Q_SIGNALS:
    void chosen(const QDate &day);

  protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    enum Choice { Tomorrow, NextWeek, AnotherDay };
    static constexpr int choices = 3;
    void take(int choice);
    void choose(int choice);
    void askForDay();
    void showTyped();
    void takeTyped();
    void leave();
    void paintChoice(QPainter &painter, int choice) const;
    [[nodiscard]] QString wordsOf(int choice) const;
    [[nodiscard]] QString dayOf(int choice) const;
    [[nodiscard]] QRect rowOf(int choice) const;

    const ThemeSource &m_theme;
    QLineEdit *m_field;
    ThemedLabel *m_meaning; // of what is typed
    QDate m_today;
    int m_choice = Tomorrow;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

#include <functional>

class QToolButton;

namespace lectern::ui {

class ThemeSource;

// A number that goes up and down in given steps, 128 by 32: minus, the number in words, plus.
// Nothing is typed; Up, Down and the buttons step, the wheel is left to what scrolls.
class Stepper final : public QSpinBox {
    Q_OBJECT

  public:
    // `steps` ascend; a value between two of them may be shown. `words` says a value.
    Stepper(const QString &name, const QList<int> &steps, std::function<QString(int)> words,
            const ThemeSource &theme, QWidget *parent = nullptr);

    void stepBy(int steps) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    [[nodiscard]] StepEnabled stepEnabled() const override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    [[nodiscard]] QToolButton *newStep(int by, const QString &name);

    QList<int> m_steps;
    std::function<QString(int)> m_words;
    const ThemeSource &m_theme;
    QToolButton *m_less;
    QToolButton *m_more;
};

} // namespace lectern::ui

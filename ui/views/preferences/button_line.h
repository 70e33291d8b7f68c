// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace lectern::ui {

// Buttons beside each other; where there is no room for that, one below the other.
class ButtonLine final : public QWidget {
    Q_OBJECT

  public:
    explicit ButtonLine(QWidget *parent = nullptr);

    void add(QWidget *button);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent *event) override;

  private:
    QBoxLayout *m_line;
    QList<QWidget *> m_buttons;
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/icons.h"

#include <QAbstractButton>

namespace lectern::ui {

// One of several answers that are all alike: its key in large, what it does, what follows. The key
// works wherever the focus is in the window of the button.
class AnswerKey final : public QAbstractButton {
    Q_OBJECT

  public:
    struct Words {
        QString what;
        QString after;
    };
    AnswerKey(const QKeySequence &key, const Words &words, Icon icon, const ThemeSource &theme,
              QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    [[nodiscard]] int keyWidth() const;
    void paintGround(QPainter &painter) const;
    void paintLine(QPainter &painter, const QRect &line, Type type, Role ink,
                   const QString &words) const;

    QString m_key;
    Words m_words;
    Icon m_icon;
    const ThemeSource &m_theme;
};

} // namespace lectern::ui

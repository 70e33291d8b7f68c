// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/icons.h"
#include "ui/views/parts/key_cap.h"

#include <QAbstractButton>

class QAction;

namespace lectern::ui {

// One of some ways on, as a card: its drawing, its words, its key, and a sentence on what it does.
// It follows its action: words, enabled. The recommended one has a frame in the accent.
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT

  public:
    enum class Weight { Recommended, Usual };
    // `key`: as the cap shows it, where the action's own is another.
    ChoiceCard(QAction *action, Icon icon, const QString &sentence, const QString &key,
               Weight weight, const ThemeSource &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

  private:
    void follow();
    [[nodiscard]] QSize capsSize() const;
    [[nodiscard]] QRect wordsPlace(int width) const;

    QAction *m_action;
    Icon m_icon;
    QString m_sentence;
    KeyCapRow m_keys;
    Weight m_weight;
    const ThemeSource &m_theme;
};

} // namespace lectern::ui

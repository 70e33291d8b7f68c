// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lectern::ui {

// The edges and corners of a dialog without a frame of the desktop: each can be dragged, and makes
// the dialog larger or smaller. They lie over its outermost pixels, in which nothing is pressed.
class EdgeGrips final : public QObject {
    Q_OBJECT

  public:
    explicit EdgeGrips(QWidget &dialog); // which owns it

    static constexpr int wide = 5; // px; at the corners three times that

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void place();

    QWidget &m_dialog;
    QList<QWidget *> m_grips;
};

} // namespace lectern::ui

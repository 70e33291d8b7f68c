// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

class QAbstractScrollArea;

namespace lectern::ui {

// A narrow handle over the right edge of a scroll area, which thereby keeps its whole width for its
// content. It moves with the area's own vertical scroll bar, which it hides.
class OverlayScrollBar final : public QScrollBar {
    Q_OBJECT

  public:
    explicit OverlayScrollBar(QAbstractScrollArea &area);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void follow();

    QAbstractScrollArea &m_area;
};

} // namespace lectern::ui

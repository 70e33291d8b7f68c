// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QWidget>

namespace lectern::perf {

// Sees that a widget was painted.
class PaintWatch final : public QObject {
  public:
    explicit PaintWatch(QWidget &widget) { widget.installEventFilter(this); }
    void forget() { m_painted = false; }
    [[nodiscard]] bool painted() const { return m_painted; }

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

  private:
    bool m_painted = false;
};

} // namespace lectern::perf

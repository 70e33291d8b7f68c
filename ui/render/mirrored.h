// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRect>
#include <QString>

// What is painted by hand is laid out from left to right; where the reader's language runs the
// other way, the painter is mirrored, and words and icons stand upright in the mirrored places.
namespace lectern::ui {

// While it lives, what is painted into the area is mirrored about its middle where the layout runs
// from right to left; elsewhere it does nothing.
class Mirrored final {
  public:
    Mirrored(QPainter &painter, const QRect &area);
    ~Mirrored();
    Q_DISABLE_COPY_MOVE(Mirrored)

  private:
    QPainter *m_painter = nullptr; // null: nothing to take back
};

// Whether what is drawn now would be seen in a mirror.
[[nodiscard]] bool isMirrored(const QPainter &painter);

// While it lives, what is drawn into the box is upright there. Does nothing where nothing is
// mirrored.
class Upright final {
  public:
    Upright(QPainter &painter, const QRectF &box);
    ~Upright();
    Q_DISABLE_COPY_MOVE(Upright)

  private:
    QPainter *m_painter = nullptr;
};

// QPainter::drawText, upright, and at the other side where mirrored. The words run as they do by
// themselves.
void drawWords(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &words,
               int flags = 0);

// A place in a widget or a row that is painted so, as it lies on the screen: for the mouse.
[[nodiscard]] QRect mirroredPlace(const QRect &place, const QRect &area);

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/finding/completions.h"
#include "ui/views/parts/key_cap.h"

#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// What could complete a query, below the field in which it is typed. It floats over its window and
// never takes the focus: the field's keys choose.
class CompletionList final : public QWidget {
    Q_OBJECT

  public:
    CompletionList(const ThemeSource &theme, QWidget *field);

    // Shows them, the first one chosen where `choose`; none: hides.
    void offer(const QList<library::Completion> &completions, bool choose);
    void choose(int step);                                   // the one below or above, round
    [[nodiscard]] const library::Completion *chosen() const; // null: none is
    [[nodiscard]] const QList<library::Completion> &completions() const { return m_completions; }

  Q_SIGNALS:
    void taken(const lectern::library::Completion &completion); // by the mouse

  protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

  private:
    void place();
    [[nodiscard]] QRect lineRect(int line) const;
    [[nodiscard]] int lineAt(const QPoint &point) const; // -1: none
    void paintLine(QPainter &painter, int line) const;
    qreal paintShown(QPainter &painter, const QRectF &box, const library::Completion &one) const;
    void paintFoot(QPainter &painter) const;

    const ThemeSource &m_theme;
    QWidget *m_field;
    QList<library::Completion> m_completions;
    int m_chosen = -1;
};

} // namespace lectern::ui

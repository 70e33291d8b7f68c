// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/statistics/statistics.h"
#include "ui/models/place.h"

#include <QWidget>

namespace lectern::ui {

class Theme;
class ThemeSource;

// Something of a plot that can be chosen: it leads to the papers behind it.
struct PlotSpot {
    QRectF box;    // where it is hit
    QString words; // says it; may hold foreign text
    Place place;
    QRectF ring{}; // around what is current; none: the box
};

// A part of the statistics: a heading, a drawing, and in it spots that lead to papers, by mouse, or
// by arrows and Enter. It is drawn alike on the screen and in a file. What it shows is also said:
// its title is its name for assistive techniques, its summary their description of it, and of the
// spot that the arrows are on its words.
class Plot : public QWidget {
    Q_OBJECT

  public:
    // Beside the drawing, at either side of it: room for what rings a spot.
    static constexpr int bleed = 8;

    Plot(const QString &title, const ThemeSource &theme, QWidget *parent);

    void setStatistics(const library::Statistics &statistics, const QDate &today);

    [[nodiscard]] QString title() const { return m_title; }
    // At the right of the heading, in a few words.
    [[nodiscard]] virtual QString caption() const { return {}; }
    // In a sentence or two, what the drawing shows; may hold foreign text.
    [[nodiscard]] virtual QString summary() const = 0;
    // How high the drawing is at a width, with its heading.
    [[nodiscard]] virtual int tall(int width) const = 0;
    // From the origin of the painter on, from left to right; the painter may be mirrored.
    virtual void draw(QPainter &painter, int width, const Theme &theme) const = 0;

  Q_SIGNALS:
    void chosen(const lectern::ui::Place &place);

  protected:
    static constexpr int headingTall = 24;
    static constexpr int headingBelow = 8;

    [[nodiscard]] const library::Statistics &statistics() const { return m_statistics; }
    [[nodiscard]] const QDate &today() const { return m_today; }
    [[nodiscard]] const ThemeSource &source() const { return m_theme; }
    void drawHeading(QPainter &painter, int width, const Theme &theme) const;
    // Where nothing is to be drawn.
    void drawNothing(QPainter &painter, const QRect &box, const QString &words,
                     const Theme &theme) const;
    [[nodiscard]] virtual QList<PlotSpot> spots(int width) const = 0;
    // What is shown is another, or looks other: spots and height are asked anew.
    void contentChanged();

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

  private:
    [[nodiscard]] int drawnWidth() const { return width() - 2 * bleed; }
    [[nodiscard]] qsizetype spotAt(const QPointF &point) const; // -1: none
    void hover(qsizetype spot);
    void moveTo(qsizetype spot);
    void choose(qsizetype spot);
    void describe(const QString &words);

    QString m_title;
    const ThemeSource &m_theme;
    library::Statistics m_statistics;
    QDate m_today;
    QList<PlotSpot> m_spots; // at the present width
    qsizetype m_current = 0;
    qsizetype m_hovered = -1;
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/icons.h"

#include <QList>
#include <QWidget>

class QPainter;

namespace lectern::ui {

// Some facts in a frame, a line each: a drawing, what it is, the fact, what is added to it. Where
// there is no room the fact stands below. Nothing to act on; texts may be foreign.
class FactPanel final : public QWidget {
    Q_OBJECT

  public:
    explicit FactPanel(const ThemeSource &theme, QWidget *parent = nullptr);

    struct Fact {
        Icon icon;
        Role ink = Role::Muted; // of the drawing
        QString what;
        QString fact;
        QString more;
    };
    void setFacts(const QList<Fact> &facts);
    [[nodiscard]] const QList<Fact> &facts() const { return m_facts; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    [[nodiscard]] static bool isNarrow(int width);
    void paintFact(QPainter &painter, const Fact &fact, const QRect &line) const;
    void paintText(QPainter &painter, const QRect &box, const Fact &fact) const;

    const ThemeSource &m_theme;
    QList<Fact> m_facts;
};

} // namespace lectern::ui

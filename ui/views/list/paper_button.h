// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/icons.h"

#include <QAbstractButton>

namespace lectern::ui {

class ThemeSource;

// A paper as a line of 32 that leads to it: its title, and at the right a few words about it, flush
// with the heading above and with what stands below.
class PaperButton final : public QAbstractButton {
    Q_OBJECT

  public:
    // Both may hold foreign text.
    PaperButton(const QString &title, const QString &words, const ThemeSource &theme,
                QWidget *parent);

    // The words piece by piece, for the eye, where half the line holds them. May hold foreign text.
    struct Mark {
        Icon icon;
        QString words;
        bool isAdded = false; // on the ground of what is added
    };
    void setMarks(const QList<Mark> &marks);

    // In muted ink: what is said above does not concern it.
    void setQuiet(bool quiet);

    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    // Each returns the width it took at the right.
    qreal paintWords(QPainter &painter) const;
    qreal paintMarks(QPainter &painter) const;
    [[nodiscard]] qreal widthOfMarks() const;

    QString m_title;
    QString m_words;
    QList<Mark> m_marks;
    const ThemeSource &m_theme;
    bool m_quiet = false;
};

} // namespace lectern::ui

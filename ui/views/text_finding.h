// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/word_difference.h"

#include <QObject>

class QRect;
class QWidget;

namespace lectern::ui {

class FindBar;
class MarkedText;

// Finds in the title and the abstract what is typed into the bar, marks all places and brings the
// current one into sight. Capitals do not matter.
class TextFinding final : public QObject {
    Q_OBJECT

  public:
    TextFinding(FindBar &bar, MarkedText &title, MarkedText &abstract, QObject *parent);

    void lookAgain(); // other texts are shown

  Q_SIGNALS:
    void sightWanted(QWidget *part, const QRect &rect);

  private:
    struct Place {
        MarkedText *text = nullptr;
        TextSpan span;
    };
    void look(const QString &typed);
    void step(int step);
    void show();

    FindBar &m_bar;
    QList<MarkedText *> m_texts;
    QList<Place> m_places;
    qsizetype m_current = 0;
};

} // namespace lectern::ui

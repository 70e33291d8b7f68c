// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
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

    void lookAgain(); // other texts are shown, or the same ones: then one stays at one's place
    // What a search found the paper by is marked while nothing is typed into the bar.
    void setSought(const query::Node &sought);

  Q_SIGNALS:
    void sightWanted(QWidget *part, const QRect &rect);

  private:
    struct Place {
        MarkedText *text = nullptr;
        TextSpan span;

        friend bool operator==(const Place &, const Place &) = default;
    };
    void look(const QString &typed);
    [[nodiscard]] QList<Place> placesOf(const QString &typed) const;
    void markSought();
    void step(int step);
    void mark();
    void show();

    FindBar &m_bar;
    QList<MarkedText *> m_texts;
    std::optional<query::Node> m_sought;
    QList<Place> m_places;
    qsizetype m_current = 0;
};

} // namespace lectern::ui

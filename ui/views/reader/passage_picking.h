// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/op.h"
#include "core/model/paper.h"
#include "ui/models/word_difference.h"

#include <QHash>
#include <QObject>
#include <QUuid>

namespace lectern::ui {

class HighlightPicker;
class MarkedText;
class ThemeSource;

// The highlights of the paper that is shown, on its title and abstract, and what the reader does to
// them: what is selected, else the sentence with the caret or the highlight there, is shown and
// asked about; the arrows go to the next. It writes nothing itself.
class PassagePicking final : public QObject {
    Q_OBJECT

  public:
    // The texts stand in `host`, over which the sheet opens.
    PassagePicking(MarkedText &title, MarkedText &abstract, const ThemeSource &theme,
                   QWidget &host);

    // After the texts have theirs.
    void setPaper(const model::Paper &paper);
    void begin();
    void dismiss();                    // what was said is written
    void edit(const QUuid &highlight); // its comment
    void putBack(const QUuid &highlight);

  Q_SIGNALS:
    void writeAsked(const lectern::library::Op &op);
    // Coordinates of `text`.
    void sightWanted(QWidget *text, const QRect &rect);

  private:
    struct Passage {
        model::TextField field = model::TextField::Abstract;
        TextSpan span;

        friend bool operator==(const Passage &, const Passage &) = default;
    };

    void listen();
    [[nodiscard]] MarkedText &textOf(model::TextField field) const;
    [[nodiscard]] QList<Passage> passages() const; // sentences and highlights, in their order
    [[nodiscard]] Passage firstPassage() const;
    [[nodiscard]] Passage passageOf(const model::Highlight &highlight) const;
    [[nodiscard]] std::optional<model::Highlight> highlightOn(const Passage &passage) const;
    [[nodiscard]] std::optional<model::Highlight> highlightWith(const QUuid &uuid) const;
    void show(const Passage &passage);
    void ask(const Passage &passage, bool isBack);
    void move(int by);
    void take(model::Meaning meaning);
    void place();
    void forget();
    [[nodiscard]] QString quote() const;
    [[nodiscard]] qint64 start() const; // in code points

    MarkedText &m_title;
    MarkedText &m_abstract;
    QWidget &m_host;
    HighlightPicker *m_picker;
    std::optional<model::Paper> m_paper;
    Passage m_passage;
    QUuid m_lost; // the highlight to be put back
    // Comments that the library does not have, or that nobody has heard of there: under way, or
    // they could not be written.
    QHash<QUuid, QString> m_typed;
};

} // namespace lectern::ui

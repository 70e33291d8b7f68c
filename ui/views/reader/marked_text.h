// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reader_state.h"
#include "ui/views/parts/flow_text.h"

#include <QUuid>

namespace lectern::ui {

// A highlight as it stands on a text, in UTF-16 units of its content.
struct TextMark {
    QUuid uuid;
    model::Meaning meaning = model::Meaning::Claim;
    TextSpan span;

    friend bool operator==(const TextMark &, const TextMark &) = default;
};

// Foreign text with highlights as soft grounds below it, and a passage that is about to become one.
class MarkedText : public FlowText {
    Q_OBJECT

  public:
    MarkedText(Type type, Role ink, const ThemeSource &theme, QWidget *parent = nullptr);

    void setMarks(const QList<TextMark> &marks);
    [[nodiscard]] const QList<TextMark> &marks() const { return m_marks; }
    // Places of what is looked for; `current` is the one looked at, -1: it stands elsewhere.
    void setFound(const QList<TextSpan> &places, qsizetype current);
    [[nodiscard]] const QList<TextSpan> &found() const { return m_found; }
    // None: no passage is chosen.
    void setChosen(const std::optional<TextSpan> &passage);
    [[nodiscard]] const std::optional<TextSpan> &chosen() const { return m_chosen; }

    // What the reader selected, in units of the content; empty where nothing is.
    [[nodiscard]] TextSpan selectedSpan() const;
    [[nodiscard]] qsizetype caret() const;
    // The lines of a passage, in coordinates of this widget.
    [[nodiscard]] QList<QRect> linesOf(const TextSpan &span) const;

  Q_SIGNALS:
    void markPressed(const QUuid &highlight);

  protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

  private:
    void paintGround(QPainter &painter, const TextSpan &span, const QColor &ground) const;
    void paintChosen(QPainter &painter, const TextSpan &passage) const;

    QList<TextMark> m_marks;
    std::optional<TextSpan> m_chosen;
    QList<TextSpan> m_found;
    qsizetype m_current = -1; // of them
};

} // namespace lectern::ui

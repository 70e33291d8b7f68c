// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/text_finding.h"

#include "core/query/hit_spans.h"
#include "ui/views/reader/find_bar.h"
#include "ui/views/reader/marked_text.h"

namespace lectern::ui {

TextFinding::TextFinding(FindBar &bar, MarkedText &title, MarkedText &abstract, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_texts{&title, &abstract} {
    connect(&bar, &FindBar::edited, this, &TextFinding::look);
    connect(&bar, &FindBar::stepAsked, this, &TextFinding::step);
    connect(&bar, &FindBar::left, this, [this] { look({}); });
}

void TextFinding::lookAgain() {
    const QString typed = m_bar.typed();
    if (typed.isEmpty() || placesOf(typed) != m_places) return look(typed);
    mark();
}

void TextFinding::look(const QString &typed) {
    m_places = placesOf(typed);
    m_current = 0;
    if (typed.isEmpty()) return markSought();
    show();
}

QList<TextFinding::Place> TextFinding::placesOf(const QString &typed) const {
    QList<Place> places;
    if (typed.isEmpty()) return places;
    for (MarkedText *text : m_texts) {
        const QString content = text->content();
        for (qsizetype at = content.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0;
             at = content.indexOf(typed, at + typed.size(), Qt::CaseInsensitive))
            places.append({text, {at, typed.size()}});
    }
    return places;
}

void TextFinding::setSought(const query::Node &sought) {
    m_sought = sought;
    lookAgain();
}

void TextFinding::markSought() {
    for (MarkedText *text : std::as_const(m_texts)) {
        const auto where =
            text == m_texts.constFirst() ? query::HitText::Title : query::HitText::Abstract;
        QList<TextSpan> spans;
        if (m_sought)
            for (const query::HitSpan &hit : query::hitSpans(*m_sought, where, text->content()))
                spans.append({hit.begin, hit.end - hit.begin});
        text->setFound(spans, -1);
    }
    m_bar.setFound(0, 0);
}

void TextFinding::step(int step) {
    if (m_places.isEmpty()) return;
    m_current = (m_current + step + m_places.size()) % m_places.size();
    show();
}

void TextFinding::mark() {
    for (MarkedText *text : std::as_const(m_texts)) {
        QList<TextSpan> spans;
        qsizetype current = -1;
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            if (m_places.at(i).text != text) continue;
            if (i == m_current) current = spans.size();
            spans.append(m_places.at(i).span);
        }
        text->setFound(spans, current);
    }
    m_bar.setFound(int(m_current) + 1, int(m_places.size()));
}

void TextFinding::show() {
    mark();
    if (m_places.isEmpty()) return;
    const Place &place = m_places.at(m_current);
    const QList<QRect> lines = place.text->linesOf(place.span);
    if (!lines.isEmpty()) Q_EMIT sightWanted(place.text, lines.constFirst());
}

} // namespace lectern::ui

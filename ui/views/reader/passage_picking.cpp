// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/passage_picking.h"

#include "ui/models/text_spans.h"
#include "ui/render/theme.h"
#include "ui/views/reader/highlight_picker.h"
#include "ui/views/reader/marked_text.h"

#include <algorithm>
#include <tuple>

namespace lectern::ui {

namespace {

QString textIn(const model::Paper &paper, model::TextField field) {
    return field == model::TextField::Title ? paper.facts.title.tidy : paper.facts.abstract.tidy;
}

QList<TextMark> marksIn(const model::Paper &paper, model::TextField field) {
    QList<TextMark> marks;
    for (const model::Highlight &highlight : paper.highlights)
        if (highlight.target == field && !highlight.orphan)
            marks.append({highlight.uuid, highlight.meaning,
                          spanOfPoints(textIn(paper, field), highlight.start, highlight.end)});
    return marks;
}

} // namespace

PassagePicking::PassagePicking(MarkedText &title, MarkedText &abstract, const ThemeSource &theme,
                               QWidget &host)
    : QObject(&host)
    , m_title(title)
    , m_abstract(abstract)
    , m_host(host)
    , m_picker(new HighlightPicker(theme, &host)) {
    listen();
}

void PassagePicking::listen() {
    for (MarkedText *text : {&m_title, &m_abstract})
        connect(text, &MarkedText::markPressed, this, [this](const QUuid &highlight) {
            if (const auto one = highlightWith(highlight)) ask(passageOf(*one), false);
        });
    connect(m_picker, &HighlightPicker::moveAsked, this, &PassagePicking::move);
    connect(m_picker, &HighlightPicker::meaningChosen, this, &PassagePicking::take);
    connect(m_picker, &HighlightPicker::placeChosen, this, &PassagePicking::place);
    connect(m_picker, &HighlightPicker::deleteChosen, this, [this](const QUuid &highlight) {
        Q_EMIT writeAsked(library::DeleteHighlight{highlight});
    });
    connect(m_picker, &HighlightPicker::commentTyped, this,
            [this](const QUuid &highlight, const QString &comment, const QString &stretch) {
                m_typed.insert(highlight, comment);
                Q_EMIT writeAsked(library::ChangeHighlight{highlight, {}, comment, stretch});
            });
    connect(m_picker, &HighlightPicker::left, this, &PassagePicking::forget);
}

MarkedText &PassagePicking::textOf(model::TextField field) const {
    return field == model::TextField::Title ? m_title : m_abstract;
}

void PassagePicking::setPaper(const model::Paper &paper) {
    if (m_paper && m_paper->id != paper.id) m_picker->dismiss();
    m_paper = paper;
    for (const model::Highlight &highlight : paper.highlights)
        if (m_typed.value(highlight.uuid) == highlight.comment) m_typed.remove(highlight.uuid);
    for (const auto field : {model::TextField::Title, model::TextField::Abstract})
        textOf(field).setMarks(marksIn(paper, field));
}

void PassagePicking::dismiss() {
    m_picker->dismiss();
}

void PassagePicking::begin() {
    if (m_paper) ask(firstPassage(), false);
}

void PassagePicking::edit(const QUuid &highlight) {
    const auto one = highlightWith(highlight);
    if (!one) return;
    if (one->orphan) return putBack(highlight);
    ask(passageOf(*one), false);
    m_picker->editComment();
}

void PassagePicking::putBack(const QUuid &highlight) {
    if (!highlightWith(highlight)) return;
    m_lost = highlight;
    ask(firstPassage(), true);
}

QList<PassagePicking::Passage> PassagePicking::passages() const {
    QList<Passage> passages;
    for (const auto field : {model::TextField::Title, model::TextField::Abstract}) {
        QList<TextSpan> spans = sentencesOf(textIn(*m_paper, field));
        for (const TextMark &mark : textOf(field).marks())
            if (!spans.contains(mark.span)) spans.append(mark.span);
        std::sort(spans.begin(), spans.end(), [](const TextSpan &a, const TextSpan &b) {
            return std::tie(a.start, a.length) < std::tie(b.start, b.length);
        });
        for (const TextSpan &span : std::as_const(spans))
            passages.append({field, span});
    }
    return passages;
}

// What is selected, else the highlight or the sentence with the caret, of the abstract where there
// is one.
PassagePicking::Passage PassagePicking::firstPassage() const {
    for (const auto field : {model::TextField::Abstract, model::TextField::Title})
        if (const TextSpan selected = textOf(field).selectedSpan();
            selected.length > 0 && !textIn(*m_paper, field).isEmpty())
            return {field, selected};
    const auto field =
        m_paper->facts.abstract.tidy.isEmpty() || (m_title.hasFocus() && !m_abstract.hasFocus())
            ? model::TextField::Title
            : model::TextField::Abstract;
    const qsizetype caret = textOf(field).caret();
    for (const TextMark &mark : textOf(field).marks())
        if (caret >= mark.span.start && caret < mark.span.start + mark.span.length && caret > 0)
            return {field, mark.span};
    const auto sentences = sentencesOf(textIn(*m_paper, field));
    const qsizetype at = sentenceAt(sentences, caret);
    return {field, at < 0 ? TextSpan() : sentences.at(at)};
}

PassagePicking::Passage PassagePicking::passageOf(const model::Highlight &highlight) const {
    return {highlight.target,
            spanOfPoints(textIn(*m_paper, highlight.target), highlight.start, highlight.end)};
}

std::optional<model::Highlight> PassagePicking::highlightOn(const Passage &passage) const {
    for (const model::Highlight &highlight : m_paper->highlights)
        if (!highlight.orphan && passageOf(highlight) == passage) return highlight;
    return std::nullopt;
}

std::optional<model::Highlight> PassagePicking::highlightWith(const QUuid &uuid) const {
    if (!m_paper) return std::nullopt;
    for (const model::Highlight &highlight : m_paper->highlights)
        if (highlight.uuid == uuid) return highlight;
    return std::nullopt;
}

void PassagePicking::show(const Passage &passage) {
    m_passage = passage;
    for (const auto field : {model::TextField::Title, model::TextField::Abstract})
        textOf(field).setChosen(field == passage.field ? std::optional(passage.span)
                                                       : std::nullopt);
    MarkedText &text = textOf(passage.field);
    QRect whole;
    for (const QRect &line : text.linesOf(passage.span))
        whole |= line;
    Q_EMIT sightWanted(&text, whole);
}

void PassagePicking::ask(const Passage &passage, bool isBack) {
    if (passage.span.length <= 0) return;
    if (!isBack) m_lost = QUuid();
    show(passage);
    const QList<QRect> lines = textOf(passage.field).linesOf(passage.span);
    if (lines.isEmpty()) return forget();
    QRect whole;
    for (const QRect &line : lines)
        whole |= line;
    whole.moveTopLeft(textOf(passage.field).mapTo(&m_host, whole.topLeft()));
    const auto one = isBack ? highlightWith(m_lost) : highlightOn(passage);
    m_picker->pick(isBack ? HighlightPicker::Task::PutBack : HighlightPicker::Task::Mark, one,
                   whole);
    if (!isBack && one && m_typed.contains(one->uuid))
        m_picker->takeUpComment(m_typed.value(one->uuid));
}

void PassagePicking::move(int by) {
    const QList<Passage> all = passages();
    if (all.isEmpty()) return;
    qsizetype here = all.indexOf(m_passage);
    if (here < 0) { // a selection
        const auto behind = [this](const Passage &passage) {
            return passage.field == m_passage.field && passage.span.start >= m_passage.span.start;
        };
        here = std::find_if(all.cbegin(), all.cend(), behind) - all.cbegin();
        if (by > 0) --here;
    }
    ask(all.at(qBound<qsizetype>(0, here + by, all.size() - 1)), !m_lost.isNull());
}

QString PassagePicking::quote() const {
    return textIn(*m_paper, m_passage.field).mid(m_passage.span.start, m_passage.span.length);
}

qint64 PassagePicking::start() const {
    const QString text = textIn(*m_paper, m_passage.field);
    qsizetype unit = m_passage.span.start;
    while (unit < text.size() && text.at(unit).isSpace()) // which the library leaves out
        ++unit;
    return pointsBefore(text, unit);
}

void PassagePicking::take(model::Meaning meaning) {
    const auto one = highlightOn(m_passage);
    if (one && one->meaning != meaning)
        Q_EMIT writeAsked(library::ChangeHighlight{one->uuid, meaning});
    else if (!one)
        Q_EMIT writeAsked(
            library::AddHighlight{m_paper->id, quote(), meaning, {}, m_passage.field, start()});
    QTextCursor cursor = textOf(m_passage.field).textCursor();
    cursor.clearSelection();
    textOf(m_passage.field).setTextCursor(cursor);
}

void PassagePicking::place() {
    Q_EMIT writeAsked(library::ReanchorHighlight{m_lost, quote(), m_passage.field, start()});
}

void PassagePicking::forget() {
    m_title.setChosen(std::nullopt);
    m_abstract.setChosen(std::nullopt);
}

} // namespace lectern::ui

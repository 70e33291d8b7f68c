// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/notes/note_editor.h"

#include "core/model/note_links.h"
#include "ui/render/note_syntax.h"
#include "ui/render/scaled_type.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/enter_key.h"
#include "ui/views/parts/focus_leaves.h"

#include <QMimeData>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <cmath>
#include <utility>

namespace lectern::ui {

namespace {

// A longer note scrolls in its field, so that the column stays a column.
constexpr int tallestNote = 1200;
// Beyond this a line is broken anywhere: looking for the best place takes seconds.
constexpr int longestNoteLine = 20'000;

QString lineEndOf(const QString &text) {
    if (text.contains(QLatin1String("\r\n"))) return QStringLiteral("\r\n");
    const bool oldMac = text.contains(QLatin1Char('\r')) && !text.contains(QLatin1Char('\n'));
    return oldMac ? QStringLiteral("\r") : QStringLiteral("\n");
}

bool choosesFromList(int key) {
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab ||
           key == Qt::Key_Backtab || key == Qt::Key_Escape;
}

bool hasLongLine(const QTextDocument &document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.length() > longestNoteLine) return true;
    }
    return false;
}

} // namespace

NoteEditor::NoteEditor(const ThemeSource &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme) {
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Note"));
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    dress();
    m_syntax = new NoteSyntax(document(), theme); // its child
    connect(&theme, &ThemeSource::changed, this, &NoteEditor::followReading);
    connect(this, &QTextEdit::textChanged, this, [this] {
        fitHeight();
        tellOfEdit();
    });
}

void NoteEditor::setNote(const QString &text) {
    const QScopedValueRollback loading(m_loading, true);
    const int position = textCursor().position();
    m_lineEnd = lineEndOf(text);
    setPlainText(text);
    setWordWrapMode(hasLongLine(*document()) ? QTextOption::WrapAnywhere
                                             : QTextOption::WrapAtWordBoundaryOrAnywhere);
    dress();
    m_told = note();
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(position, document()->characterCount() - 1));
    setTextCursor(cursor);
}

// Colouring tells of a change too, of a text that is the same.
void NoteEditor::tellOfEdit() {
    if (m_loading) return;
    const QString text = note();
    if (text == m_told) return;
    m_told = text;
    Q_EMIT edited();
}

void NoteEditor::appendParagraph(const QString &text) {
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    if (!document()->isEmpty()) {
        if (!cursor.block().text().trimmed().isEmpty()) cursor.insertBlock();
        cursor.insertBlock();
    }
    cursor.insertText(text + u'\n');
    cursor.endEditBlock();
}

QString NoteEditor::note() const {
    return document()->toRawText().replace(QChar(QChar::ParagraphSeparator), m_lineEnd);
}

void NoteEditor::dress() {
    const QScopedValueRollback loading(m_loading, true);
    document()->setUndoRedoEnabled(false);
    setFont(scaledFont(m_theme.theme(), Type::Note, m_scale));
    QTextBlockFormat block;
    block.setLineHeight(scaledLine(m_theme.theme(), Type::Note, m_scale),
                        QTextBlockFormat::FixedHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(block);
    document()->setUndoRedoEnabled(true);
    fitHeight();
}

// Dressing it forgets what can be undone: only where it would look otherwise.
void NoteEditor::followReading() {
    const Theme &theme = m_theme.theme();
    const int line = int(document()->firstBlock().blockFormat().lineHeight());
    if (font().family() != scaledFont(theme, Type::Note, m_scale).family() ||
        line != scaledLine(theme, Type::Note, m_scale))
        dress();
}

void NoteEditor::setScale(double scale) {
    m_scale = scale;
    dress();
}

void NoteEditor::setLeastHeight(int height) {
    m_leastHeight = height;
    fitHeight();
}

void NoteEditor::fitHeight() {
    document()->setTextWidth(viewport()->width());
    const int content = int(std::ceil(document()->size().height()));
    const int shown = qMin(content, tallestNote);
    setVerticalScrollBarPolicy(content > shown ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(
        qMax(shown, qMax(m_leastHeight, scaledLine(m_theme.theme(), Type::Note, m_scale))));
}

void NoteEditor::focusInEvent(QFocusEvent *event) {
    QTextEdit::focusInEvent(event);
    m_pressed = event->reason() == Qt::MouseFocusReason;
    if (!m_pressed) Q_EMIT focusGained();
}

void NoteEditor::focusOutEvent(QFocusEvent *event) {
    QTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason)
        Q_EMIT paused();
    else if (focusLeaves(*event))
        Q_EMIT focusLost();
}

bool NoteEditor::followLink(const QTextCursor &at) {
    for (const model::NoteLink &link : model::noteLinksIn(at.block().text())) {
        if (at.positionInBlock() < link.start || at.positionInBlock() > link.end) continue;
        Q_EMIT linkFollowed(link.title);
        return true;
    }
    return false;
}

void NoteEditor::keyPressEvent(QKeyEvent *event) {
    if (m_isChoosing && m_isChoosing() && choosesFromList(event->key())) return event->ignore();
    if (isEnter(*event) && event->modifiers().testFlag(Qt::ControlModifier) &&
        (followLink(textCursor()) || turnBox(textCursor())))
        return event->accept();
    // Qt's own answer is U+2028, which no Markdown reader takes for a line end.
    if (event->matches(QKeySequence::InsertLineSeparator))
        textCursor().insertBlock();
    else
        QTextEdit::keyPressEvent(event);
}

void NoteEditor::mouseReleaseEvent(QMouseEvent *event) {
    QTextEdit::mouseReleaseEvent(event);
    if (std::exchange(m_pressed, false)) Q_EMIT focusGained();
    const QTextCursor at = cursorForPosition(event->pos());
    if (event->modifiers().testFlag(Qt::ControlModifier) && !followLink(at)) turnBox(at);
}

void NoteEditor::wheelEvent(QWheelEvent *event) {
    if (verticalScrollBar()->maximum() > 0)
        QTextEdit::wheelEvent(event);
    else
        event->ignore(); // the column scrolls
}

void NoteEditor::resizeEvent(QResizeEvent *event) {
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fitHeight();
}

// Dropped files are imported by the window.
bool NoteEditor::canInsertFromMimeData(const QMimeData *source) const {
    return !source->hasUrls() && QTextEdit::canInsertFromMimeData(source);
}

QMimeData *NoteEditor::createMimeDataFromSelection() const {
    auto *mime = new QMimeData;
    mime->setText(
        textCursor().selectedText().replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n')));
    return mime;
}

} // namespace lectern::ui

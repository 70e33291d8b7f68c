// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/highlight_picker.h"

#include "ui/commands/latin_key.h"
#include "ui/models/meaning_words.h"
#include "ui/models/put_together.h"
#include "ui/render/mirrored.h"
#include "ui/render/popup_painting.h"
#include "ui/render/theme_source.h"
#include "ui/views/notes/note_editor.h"
#include "ui/views/parts/enter_key.h"
#include "ui/views/parts/focus_leaves.h"
#include "ui/views/parts/key_cap.h"
#include "ui/views/parts/key_hint.h"
#include "ui/views/parts/popup_shadow.h"
#include "ui/views/parts/spoken_role.h"
#include "ui/views/parts/themed_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QUuid>

namespace lectern::ui {

namespace {

constexpr int commentSaveDelayMs = 600; // as a note
constexpr int highlighterWidth = 352;
constexpr int highlighterHead = 32;
constexpr int highlighterRow = 32;
constexpr int highlighterPadding = 4;
constexpr int highlighterInset = 12;
constexpr int highlighterFoot = 32;
constexpr int highlighterField = 72;
constexpr int highlighterIcon = 16;

bool isMove(int key) {
    return key == Qt::Key_Down || key == Qt::Key_Right || key == Qt::Key_J || key == Qt::Key_Up ||
           key == Qt::Key_Left || key == Qt::Key_K;
}

int sentencesOfKey(int key) {
    return key == Qt::Key_Down || key == Qt::Key_Right || key == Qt::Key_J ? 1 : -1;
}

bool savesComment(const QKeyEvent &event) {
    return (isEnter(event) && event.modifiers().testFlag(Qt::ControlModifier)) ||
           event.key() == Qt::Key_Escape;
}

} // namespace

HighlightPicker::HighlightPicker(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(new ThemedLabel(Type::Heading, Role::Muted, theme, this))
    , m_comment(new NoteEditor(theme, this))
    , m_foot(new QWidget(this))
    , m_keys(new QHBoxLayout(m_foot)) {
    hide();
    new PopupShadow(this, theme);
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::Dialog);
    setAccessibleName(tr("Highlight"));
    m_keys->setContentsMargins({});
    m_keys->setSpacing(space::xs + 2);
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setPlaceholderText(tr("Comment"));
    m_comment->setLeastHeight(highlighterField);
    m_comment->installEventFilter(this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(commentSaveDelayMs);
    connect(m_comment, &NoteEditor::edited, this, [this] {
        arrange();
        m_rest.start();
    });
    connect(&m_rest, &QTimer::timeout, this, &HighlightPicker::sayComment);
}

void HighlightPicker::pick(Task task, const std::optional<model::Highlight> &highlight,
                           const QRect &passage) {
    if (!isVisible()) m_before = window()->focusWidget();
    sayComment(); // of the one before
    m_task = task;
    follow(highlight, passage);
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void HighlightPicker::follow(const std::optional<model::Highlight> &highlight,
                             const QRect &passage) {
    sayComment(); // of the one before
    m_passage = passage;
    if (m_task == Task::Mark || !m_highlight) m_highlight = highlight;
    m_comment->setNote(m_highlight ? m_highlight->comment : QString());
    m_stretch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    describe();
    arrange();
}

void HighlightPicker::describe() {
    const bool back = m_task == Task::PutBack;
    m_head->setText(back          ? tr("Put the highlight back here?")
                    : m_highlight ? tr("Highlighted as %1").arg(nameOf(m_highlight->meaning))
                                  : tr("Highlight as"));
    showKeys();
    update();
}

void HighlightPicker::showKeys() {
    while (QLayoutItem *item = m_keys->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool marked = m_task == Task::Mark && m_highlight;
    QStringList said{marked ? spokenHighlight(*m_highlight) : m_head->text()};
    const auto hint = [&](const QStringList &keys, const QString &words) {
        if (m_keys->count() > 0) m_keys->addSpacing(space::s);
        addKeyHint(*m_keys, keys, words, m_theme);
        said += (keys + QStringList(words)).join(u' ').trimmed();
    };
    const auto enter = QStringLiteral("Return");
    if (m_task == Task::PutBack) hint({enter}, tr("put it here"));
    if (marked) hint({enter}, tr("comment"));
    if (marked) hint({QStringLiteral("Del")}, tr("delete"));
    hint({QStringLiteral("Left"), QStringLiteral("Right")},
         marked ? QString() : tr("other sentence"));
    m_keys->addStretch();
    hint({QStringLiteral("Esc")}, {});
    setAccessibleDescription(spokenInTurn(said));
}

// Below the passage, else above it, else at its right.
QPoint HighlightPicker::cornerFor(const QSize &size) const {
    const QSize room = parentWidget() ? parentWidget()->size() : size;
    const QPoint last(qMax(0, room.width() - size.width()), qMax(0, room.height() - size.height()));
    const int left = qBound(0, m_passage.left(), qMax(0, last.x() - space::s));
    const int below = m_passage.bottom() + 1 + space::xs;
    const int above = m_passage.top() - space::xs - size.height();
    if (below <= last.y()) return {left, below};
    if (above >= 0) return {left, above};
    return {qBound(0, m_passage.right() + 1 + space::s, last.x()), qBound(0, below, last.y())};
}

void HighlightPicker::arrange() {
    const bool marks = m_task == Task::Mark;
    const bool comments = marks && m_highlight;
    const int inner = highlighterWidth - 2 * highlighterInset;
    int top = highlighterPadding;
    m_head->setGeometry(highlighterInset, top, inner, highlighterHead);
    top += highlighterHead + (marks ? model::meanings * highlighterRow : 0);
    m_comment->setVisible(comments);
    if (comments) {
        m_comment->setGeometry(highlighterInset, top + space::s, inner, m_comment->height());
        top += m_comment->height() + 2 * space::s;
    }
    m_foot->setGeometry(highlighterInset, top, inner, highlighterFoot);
    const int height = top + highlighterFoot + highlighterPadding;
    const QSize size(highlighterWidth, height);
    setGeometry({cornerFor(size), size});
}

void HighlightPicker::editComment() {
    if (m_comment->isVisible()) m_comment->setFocus(Qt::OtherFocusReason);
}

void HighlightPicker::takeUpComment(const QString &typed) {
    m_comment->setNote(typed);
    arrange();
}

void HighlightPicker::take(model::Meaning meaning) {
    sayComment();
    close();
    Q_EMIT meaningChosen(meaning);
}

// What was typed is never lost, however the sheet goes.
void HighlightPicker::sayComment() {
    if (m_task != Task::Mark || !m_highlight || m_comment->note() == m_highlight->comment) return;
    m_highlight->comment = m_comment->note();
    Q_EMIT commentTyped(m_highlight->uuid, m_highlight->comment, m_stretch);
}

void HighlightPicker::dismiss() {
    leave(Focus::IsElsewhere);
}

void HighlightPicker::leave(Focus focus) {
    sayComment();
    close(focus);
}

void HighlightPicker::close(Focus focus) {
    if (!isVisible()) return;
    if (m_before && focus == Focus::GoesBack) m_before->setFocus(Qt::OtherFocusReason);
    hide();
    m_highlight.reset();
    Q_EMIT left();
}

QRect HighlightPicker::rowOf(int choice) const {
    return {highlighterPadding, highlighterPadding + highlighterHead + choice * highlighterRow,
            highlighterWidth - 2 * highlighterPadding, highlighterRow};
}

// While it is open no key is a command of the window.
bool HighlightPicker::event(QEvent *event) {
    if (event->type() != QEvent::ShortcutOverride) return QWidget::event(event);
    event->accept();
    return true;
}

bool HighlightPicker::eventFilter(QObject *, QEvent *event) {
    if (focusLeaves(*event) && window()->focusWidget() != this && isVisible()) {
        leave(Focus::IsElsewhere);
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    if (!savesComment(*static_cast<QKeyEvent *>(event))) return false;
    event->accept();
    if (event->type() == QEvent::KeyPress) leave();
    return true;
}

void HighlightPicker::keyPressEvent(QKeyEvent *event) {
    const int key = latinKeyOf(*event);
    event->accept();
    if (event->isAutoRepeat() && !isMove(key)) return; // the key that opened it is still held
    if (key == Qt::Key_Escape || key == Qt::Key_V) return leave();
    if (isMove(key)) return Q_EMIT moveAsked(sentencesOfKey(key));
    const bool enter = isEnter(*event);
    if (m_task == Task::PutBack) {
        if (!enter) return;
        close();
        return Q_EMIT placeChosen();
    }
    for (const model::Meaning meaning : allMeanings())
        if (key == keyOf(meaning)) return take(meaning);
    if (!m_highlight) return;
    if (enter) return editComment();
    if (key != Qt::Key_Delete && key != Qt::Key_Backspace) return;
    const QUuid highlight = m_highlight->uuid;
    close();
    Q_EMIT deleteChosen(highlight);
}

void HighlightPicker::mousePressEvent(QMouseEvent *event) {
    if (m_task != Task::Mark) return;
    for (const model::Meaning meaning : allMeanings())
        if (rowOf(static_cast<int>(meaning)).contains(event->pos())) return take(meaning);
}

void HighlightPicker::focusOutEvent(QFocusEvent *event) {
    QWidget::focusOutEvent(event);
    if (window()->focusWidget() != m_comment && isVisible()) leave(Focus::IsElsewhere);
}

// With the reader, when a button that takes no focus leads to another page: by the time the focus
// goes nothing of this is visible.
void HighlightPicker::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    sayComment();
}

void HighlightPicker::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    paintPopupGround(painter, rect(), m_theme.theme(), radius::popup);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_task == Task::Mark)
        for (const model::Meaning meaning : allMeanings())
            paintChoice(painter, meaning);
    if (m_comment->isVisible()) {
        painter.setPen(m_theme.theme().colour(Role::Edge));
        painter.setBrush(m_theme.theme().colour(Role::Field));
        painter.drawRoundedRect(QRectF(m_comment->geometry()).adjusted(-6.5, -3.5, 6.5, 3.5),
                                radius::control, radius::control);
    }
}

void HighlightPicker::paintChoice(QPainter &painter, model::Meaning meaning) const {
    const Theme &theme = m_theme.theme();
    const MeaningColours colours = theme.meaning(meaning);
    const QRect row = rowOf(static_cast<int>(meaning));
    if (m_highlight && m_highlight->meaning == meaning) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.ground);
        painter.drawRoundedRect(row, radius::control, radius::control);
    }
    const QRect line = row.adjusted(highlighterInset - highlighterPadding, 0,
                                    highlighterPadding - highlighterInset, 0);
    paintIcon(painter, {line.left(), line.top() + (line.height() - highlighterIcon) / 2},
              highlighterIcon, iconOf(meaning), colours.ink);
    painter.setFont(theme.font(Type::InterfaceMedium));
    painter.setPen(theme.colour(Role::Ink));
    drawWords(painter, line.adjusted(highlighterIcon + space::s, 0, 0, 0), Qt::AlignVCenter,
              nameOf(meaning));
    const KeyCapRow key = keyCapsOf(QKeySequence(keyOf(meaning)).toString());
    const QSize caps = keyCapsSize(key, theme);
    paintKeyCaps(painter,
                 {line.right() + 1 - caps.width(), row.top() + (row.height() - caps.height()) / 2},
                 key, theme);
}

} // namespace lectern::ui

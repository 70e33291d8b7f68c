// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/key_recorder.h"

#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int secondStrokeMs = 1'000;
constexpr qsizetype mostStrokes = 2;

bool isModifier(int key) {
    static constexpr std::array modifiers{Qt::Key_Shift,   Qt::Key_Control, Qt::Key_Alt,
                                          Qt::Key_Meta,    Qt::Key_AltGr,   Qt::Key_CapsLock,
                                          Qt::Key_unknown, Qt::Key(0)};
    return std::find(modifiers.cbegin(), modifiers.cend(), key) != modifiers.cend();
}

// "?" is typed with Shift on some keyboards and without on others: of what is no letter the sign
// alone counts.
int strokeOf(const QKeyEvent &event) {
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QString text = event.text();
    const bool sign =
        text.size() == 1 && text.at(0).isPrint() && !text.at(0).isLetter() && !text.at(0).isSpace();
    if (sign) modifiers &= ~Qt::ShiftModifier;
    return int(modifiers) | event.key();
}

QKeySequence sequenceOf(const QList<int> &strokes) {
    return {strokes.value(0), strokes.value(1)};
}

} // namespace

KeyRecorder::KeyRecorder(QWidget *widget)
    : QObject(widget) {
    widget->installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(secondStrokeMs);
    connect(&m_timer, &QTimer::timeout, this, &KeyRecorder::finish);
}

void KeyRecorder::start() {
    m_strokes.clear();
    m_listening = true;
}

void KeyRecorder::stop() {
    m_timer.stop();
    m_listening = false;
}

bool KeyRecorder::eventFilter(QObject *, QEvent *event) {
    if (!m_listening) return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->accept();
        return true;
    case QEvent::KeyPress:
        press(*static_cast<QKeyEvent *>(event));
        return true;
    case QEvent::KeyRelease:
        return true;
    case QEvent::FocusOut:
        stop();
        Q_EMIT cancelled();
        return false;
    default:
        return false;
    }
}

void KeyRecorder::press(const QKeyEvent &event) {
    if (isModifier(event.key())) return;
    if (event.key() == Qt::Key_Escape) {
        stop();
        return Q_EMIT cancelled();
    }
    m_strokes.append(strokeOf(event));
    Q_EMIT heard(sequenceOf(m_strokes));
    if (m_strokes.size() == mostStrokes)
        finish();
    else
        m_timer.start();
}

void KeyRecorder::finish() {
    stop();
    Q_EMIT recorded(sequenceOf(m_strokes));
}

} // namespace lectern::ui

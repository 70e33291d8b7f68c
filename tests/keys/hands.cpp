// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/hands.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QPointer>
#include <QTest>
#include <QWheelEvent>
#include <QWidget>

namespace lectern::keys {

namespace {

// The innermost widget at a place, and the place in it.
struct Spot {
    QPointer<QWidget> widget;
    QPoint at;
};

Spot spotAt(QWidget &widget, QPoint at) {
    QWidget *child = widget.childAt(at);
    return child ? Spot{child, child->mapFrom(&widget, at)} : Spot{&widget, at};
}

} // namespace

QWidget *keyTarget() {
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    if (QWidget *focused = QApplication::focusWidget()) return focused;
    return QApplication::activeWindow();
}

void pressKey(QKeyCombination key) {
    const QPointer<QWidget> target = keyTarget();
    if (!target) return;
    QTest::keyPress(target, key.key(), key.keyboardModifiers());
    if (target) QTest::keyRelease(target, key.key(), key.keyboardModifiers());
}

void pressKeys(const QKeySequence &keys) {
    for (int i = 0; i < keys.count(); ++i)
        pressKey(keys[uint(i)]);
}

void typeText(const QString &ascii) {
    for (const QChar one : ascii) {
        const QPointer<QWidget> target = keyTarget();
        if (!target) return;
        QTest::keyPress(target, one.toLatin1());
        if (target) QTest::keyRelease(target, one.toLatin1());
    }
}

void click(QWidget &widget, QPoint at) {
    const Spot spot = spotAt(widget, at);
    QTest::mousePress(spot.widget, Qt::LeftButton, {}, spot.at);
    if (spot.widget) QTest::mouseRelease(spot.widget, Qt::LeftButton, {}, spot.at);
}

void clickTwice(QWidget &widget, QPoint at) {
    click(widget, at);
    const Spot spot = spotAt(widget, at);
    if (spot.widget->isVisible()) QTest::mouseDClick(spot.widget, Qt::LeftButton, {}, spot.at);
}

void turnWheel(QWidget &widget, QPoint at, int degrees) {
    const Spot spot = spotAt(widget, at);
    QWheelEvent wheel(spot.at, spot.widget->mapToGlobal(spot.at), {}, {0, degrees * 8},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(spot.widget, &wheel);
}

void askForMenu(QWidget &widget, QPoint at) {
    const Spot spot = spotAt(widget, at);
    QContextMenuEvent menu(QContextMenuEvent::Mouse, spot.at, spot.widget->mapToGlobal(spot.at));
    QApplication::sendEvent(spot.widget, &menu);
}

} // namespace lectern::keys

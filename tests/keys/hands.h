// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPoint>
#include <QString>

class QWidget;

namespace lectern::keys {

// What a desktop brings to the program. A widget may go at the press of a key: the release is then
// for nobody.

// Who hears keys now: a popup, the focus, the active window; null: nobody.
[[nodiscard]] QWidget *keyTarget();

void pressKey(QKeyCombination key);
void pressKeys(const QKeySequence &keys);
void typeText(const QString &ascii);

// At a place of the widget, to whatever stands there.
void click(QWidget &widget, QPoint at);
void clickTwice(QWidget &widget, QPoint at);
void turnWheel(QWidget &widget, QPoint at, int degrees);
void askForMenu(QWidget &widget, QPoint at);

} // namespace lectern::keys

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/places.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSizeGrip>

namespace lectern::keys {

namespace {

bool isControl(const QWidget &widget) {
    if (qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QSizeGrip *>(&widget))
        return false;
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QMenu *>(&widget);
}

// What is scrolled out of sight is not clicked at.
QRect seenPart(const QWidget &widget) {
    return widget.visibleRegion().boundingRect();
}

QList<QWidget *> controlsIn(const QWidget &window) {
    QList<QWidget *> all = window.findChildren<QWidget *>();
    if (isControl(window)) all += const_cast<QWidget *>(&window);
    all.removeIf([&](const QWidget *one) {
        return !one->isVisible() || !one->isEnabled() || one->window() != &window ||
               !isControl(*one) || seenPart(*one).isEmpty();
    });
    return all;
}

QPoint randomPoint(const QRect &rect, QRandomGenerator &random) {
    return rect.topLeft() + QPoint(random.bounded(rect.width()), random.bounded(rect.height()));
}

} // namespace

QString called(const QWidget &widget) {
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString name =
        widget.accessibleName().isEmpty() && button ? button->text() : widget.accessibleName();
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget.metaObject()->className()),
                                         name.left(40));
}

QString ClickPlace::text() const {
    return QStringLiteral("%1 at %2, %3").arg(called(*widget)).arg(at.x()).arg(at.y());
}

QWidget *windowAtHand() {
    if (QWidget *popup = QApplication::activePopupWidget()) return popup;
    if (QWidget *modal = QApplication::activeModalWidget()) return modal;
    return QApplication::activeWindow();
}

std::optional<ClickPlace> randomPlace(const QWidget &window, QRandomGenerator &random) {
    const QList<QWidget *> controls = controlsIn(window);
    if (controls.isEmpty()) return std::nullopt;
    QWidget *control = controls.at(random.bounded(int(controls.size())));
    return ClickPlace{control, randomPoint(seenPart(*control), random)};
}

} // namespace lectern::keys

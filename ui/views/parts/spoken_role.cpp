// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/spoken_role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace lectern::ui {

namespace {

constexpr const char *spokenRole = "spokenRole";

// Asked before Qt's own: what it makes is the interface.
QAccessibleInterface *interfaceWithRole(const QString &, QObject *object) {
    const QVariant role = object->property(spokenRole);
    if (!role.isValid() || !object->isWidgetType()) return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object),
                                 static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setSpokenRole(QWidget *widget, QAccessible::Role role) {
    QAccessible::installFactory(interfaceWithRole); // a second time does nothing
    widget->setProperty(spokenRole, int(role));
}

} // namespace lectern::ui

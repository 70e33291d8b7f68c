// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/outside.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>

namespace lectern::keys {

namespace {

constexpr std::array schemes{"http", "https", "file", "mailto", "doi"};

bool leadsOut(const QDialog &dialog) {
    return qobject_cast<const QFileDialog *>(&dialog) || dialog.inherits("QAbstractPrintDialog") ||
           dialog.windowTitle() == QLatin1String("Remove for good?");
}

} // namespace

Outside::Outside() {
    for (const char *scheme : schemes)
        QDesktopServices::setUrlHandler(QLatin1String(scheme), &m_sink, "swallow");
}

Outside::~Outside() {
    for (const char *scheme : schemes)
        QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
}

QDialog *Outside::dialogToLeave() {
    for (QWidget *widget = QApplication::activeModalWidget(); widget;
         widget = widget->parentWidget())
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && leadsOut(*dialog))
            return dialog;
    return nullptr;
}

} // namespace lectern::keys

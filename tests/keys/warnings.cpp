// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/warnings.h"

#include "core/base/log.h"

#include <mutex>

namespace lectern::keys {

namespace {

std::mutex guard; // readers of a library speak too
QStringList faults;
QtMessageHandler passOn = nullptr;

// The offscreen platform means itself, the test that nobody wanted its key or click.
bool isOfTheTest(const QString &message) {
    return message.startsWith(QLatin1String("This plugin does not support")) ||
           message.endsWith(QLatin1String("not accepted by receiving widget"));
}

bool isFault(QtMsgType type, const QMessageLogContext &context, const QString &message) {
    if (type == QtCriticalMsg || type == QtFatalMsg) return true;
    const bool ours = qstrcmp(context.category, base::log().categoryName()) == 0;
    return type == QtWarningMsg && !ours && !isOfTheTest(message);
}

} // namespace

Warnings::Warnings() {
    passOn = qInstallMessageHandler(&Warnings::hear);
}

Warnings::~Warnings() {
    qInstallMessageHandler(passOn);
}

QStringList Warnings::takeFaults() {
    const std::lock_guard lock(guard);
    return std::exchange(faults, {});
}

void Warnings::hear(QtMsgType type, const QMessageLogContext &context, const QString &message) {
    if (isFault(type, context, message)) {
        const std::lock_guard lock(guard);
        faults += message;
    }
    if (passOn) passOn(type, context, message);
}

} // namespace lectern::keys

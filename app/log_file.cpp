// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_file.h"

#include "core/base/log.h"
#include "core/exchange/plain_text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <mutex>

namespace lectern::app {

namespace {

constexpr qint64 longestLog = 1 << 20;
constexpr qsizetype longestLine = 2000;
constexpr int olderLogs = 2;

QtMessageHandler passOn = nullptr;

QString olderLog(const QString &path, int age) {
    return age == 0 ? path : path + QLatin1Char('.') + QString::number(age);
}

// The newest goes first: each takes the place of the one before it.
void rotate(const QString &path) {
    QFile::remove(olderLog(path, olderLogs));
    for (int age = olderLogs - 1; age >= 0; --age)
        QFile::rename(olderLog(path, age), olderLog(path, age + 1));
}

// A name of a home is the reader's; a path below it says as much without.
QByteArray lineOf(const QString &message) {
    QString clean = exchange::oneLine(message.left(longestLine));
    const QString home = QDir::homePath();
    if (home.size() > 1) clean.replace(home, QStringLiteral("~"));
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() + ' ' +
           exchange::toUtf8(clean) + '\n';
}

void write(const QString &message) {
    static std::mutex oneAtATime;
    const std::lock_guard guard(oneAtATime);
    const QString path = logPath();
    if (QFileInfo(path).size() > longestLog) rotate(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append)) return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(lineOf(message));
}

bool isKept(QtMsgType type, const QMessageLogContext &context) {
    const bool ours = qstrcmp(context.category, base::log().categoryName()) == 0;
    return type == QtCriticalMsg || type == QtFatalMsg || (ours && type != QtDebugMsg);
}

void take(QtMsgType type, const QMessageLogContext &context, const QString &message) {
    if (isKept(type, context)) write(message);
    const bool ours = qstrcmp(context.category, base::log().categoryName()) == 0;
    if (passOn && !ours) passOn(type, context, message);
}

} // namespace

QString logPath() {
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString folder =
        QDir::isAbsolutePath(state) ? state : QDir::homePath() + QStringLiteral("/.local/state");
    return folder + QStringLiteral("/lectern/lectern.log");
}

void keepLog() {
    QDir().mkpath(QFileInfo(logPath()).absolutePath());
    QLoggingCategory::setFilterRules(QStringLiteral("lectern.info=true\nlectern.warning=true"));
    passOn = qInstallMessageHandler(take);
}

} // namespace lectern::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_names.h"

#include "core/exchange/plain_text.h"

#include <QRegularExpression>

namespace lectern::exchange {

namespace {

constexpr qsizetype longestName = 190; // bytes: room for " (2)" and ".md"

QString cutToBytes(QString name) {
    while (name.toUtf8().size() > longestName)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

bool isDevice(const QString &name) {
    static const QRegularExpression device(
        QStringLiteral("\\A(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

} // namespace

QString safeFileName(const QString &text) {
    static const QRegularExpression reserved(QStringLiteral("[<>:\"/\\\\|?*#^\\[\\]%\\x{FFFD}]+"));
    static const QRegularExpression ends(QStringLiteral("\\A[. ]+|[. ]+\\z"));
    QString name = QString::fromUtf8(toUtf8(oneLine(text)));
    name.removeIf([](QChar character) { return isHiddenControl(character); });
    name.replace(reserved, QStringLiteral(" "));
    name = cutToBytes(name.simplified().remove(ends)).remove(ends);
    if (name.isEmpty()) return QStringLiteral("Without a title");
    return isDevice(name) ? QLatin1Char('_') + name : name;
}

QString FileNames::freeName(const QString &name) {
    QString free = name;
    int &last = m_last[name.toCaseFolded()];
    if (last == 0) last = 1;
    while (m_taken.contains(free.toCaseFolded()))
        free = QStringLiteral("%1 (%2)").arg(name).arg(++last);
    take(free);
    return free;
}

} // namespace lectern::exchange

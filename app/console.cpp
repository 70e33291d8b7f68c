// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "core/exchange/plain_text.h"

#include <cstdio>
#include <unistd.h>

namespace lectern::app {

Console::Console() {
    m_failed = !m_output.open(stdout, QIODevice::WriteOnly);
    // Where standard error is closed nobody listens; the work goes on.
    (void)m_errors.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Console::row(const QStringList &cells) {
    QStringList clean;
    for (const QString &cell : cells)
        clean.append(exchange::oneLine(cell));
    write(exchange::toUtf8(clean.join(QLatin1Char('\t'))) + '\n');
}

void Console::text(const QString &text) {
    write(exchange::toUtf8(exchange::printable(text)) + '\n');
}

void Console::json(const QByteArray &document) {
    write(document + '\n');
}

void Console::document(const QByteArray &bytes) {
    if (isatty(STDOUT_FILENO) == 0) {
        write(bytes);
    } else if (!bytes.isEmpty()) {
        text(QString::fromUtf8(bytes.endsWith('\n') ? bytes.chopped(1) : bytes));
    }
}

void Console::complain(const QString &message) {
    (void)flush();
    m_errors.write("lectern: " + exchange::toUtf8(exchange::oneLine(message)) + '\n');
}

bool Console::flush() {
    m_failed |= !m_output.flush();
    return !m_failed;
}

void Console::write(const QByteArray &bytes) {
    m_failed |= m_output.write(bytes) != bytes.size();
}

} // namespace lectern::app

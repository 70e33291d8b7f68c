// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "core/exchange/plain_text.h"

#include <QFile>

#include <cstdio>
#include <memory>
#include <unistd.h>

namespace lectern::app {

Streams ownStreams() {
    const auto output = std::make_shared<QFile>();
    const auto errors = std::make_shared<QFile>();
    const bool open = output->open(stdout, QIODevice::WriteOnly);
    // Where standard error is closed nobody listens; the work goes on.
    (void)errors->open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    return {[output](const QByteArray &bytes) { return output->write(bytes) == bytes.size(); },
            [errors](const QByteArray &bytes) { return errors->write(bytes) == bytes.size(); },
            [output, open] { return open && output->flush(); }, isatty(STDOUT_FILENO) != 0,
            isatty(STDERR_FILENO) != 0};
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
    if (!isTerminal()) {
        write(bytes);
    } else if (!bytes.isEmpty()) {
        text(QString::fromUtf8(bytes.endsWith('\n') ? bytes.chopped(1) : bytes));
    }
}

void Console::complain(const QString &message) {
    passComplaint("lectern: " + exchange::toUtf8(exchange::oneLine(message)) + '\n');
}

void Console::rewriteLine(const QString &line) {
    constexpr auto eraseToEnd = "\x1b[K"; // ECMA-48, EL
    (void)m_streams.errors('\r' + exchange::toUtf8(exchange::oneLine(line)) + eraseToEnd);
}

void Console::passComplaint(const QByteArray &bytes) {
    (void)flush();
    (void)m_streams.errors(bytes);
}

bool Console::flush() {
    m_failed |= !m_streams.flush();
    return !m_failed;
}

base::Status Console::taken() const {
    if (!m_failed) return {};
    return base::fail(base::ErrorCode::Failed,
                      QStringLiteral("Standard output did not take everything."));
}

void Console::write(const QByteArray &bytes) {
    m_failed |= !m_streams.output(bytes);
}

} // namespace lectern::app

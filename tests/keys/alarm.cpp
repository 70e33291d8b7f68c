// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/alarm.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <unistd.h>

namespace lectern::keys {

namespace {

constexpr unsigned longestActSeconds = 30;
constexpr qsizetype actsTold = 20;

quint32 reader = 0;
int count = 0;
QList<QByteArray> acts;

// For a handler of signals, which may not ask for memory.
std::array<char, 8192> told{};
volatile std::sig_atomic_t toldSize = 0;

void keepForSignals() {
    const std::string text = "\n" + lastActs();
    toldSize = 0;
    const size_t size = std::min(text.size(), told.size());
    std::memcpy(told.data(), text.data(), size);
    toldSize = int(size);
}

extern "C" void tellAndDie(int signal) {
    (void)!write(STDERR_FILENO, told.data(), size_t(toldSize));
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void listen() {
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGALRM})
        std::signal(signal, tellAndDie);
}

} // namespace

void beginReader(quint32 seed) {
    listen();
    reader = seed;
    count = 0;
    acts.clear();
    keepForSignals();
}

void noteAct(const QString &act) {
    acts += QByteArray::number(++count) + ". " + act.toUtf8();
    if (acts.size() > actsTold) acts.removeFirst();
    keepForSignals();
    alarm(longestActSeconds);
}

void restAlarm() {
    alarm(0);
}

std::string lastActs() {
    return "reader " + std::to_string(reader) + ", who did last:\n" +
           acts.join('\n').toStdString() + "\n";
}

} // namespace lectern::keys

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/worker/run_worker.h"

#include "ui/pdf/worker/confinement.h"
#include "ui/pdf/worker/document.h"

#include <cerrno>
#include <cstring>
#include <poppler-qt6.h>
#include <unistd.h>

namespace lectern::pdf {

namespace {

constexpr int secondsForRequest = 20; // of the processor; the window waits less
constexpr size_t readAtOnce = 1 << 16;

// More of the input; false at its end.
bool readMore(QByteArray &come) {
    QByteArray part(readAtOnce, Qt::Uninitialized);
    ssize_t got = 0;
    do {
        got = ::read(STDIN_FILENO, part.data(), readAtOnce);
    } while (got < 0 && errno == EINTR);
    if (got <= 0) return false;
    come.append(part.constData(), got);
    return true;
}

bool writeAll(const QByteArray &bytes) {
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written =
            ::write(STDOUT_FILENO, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        done += written;
    }
    return true;
}

void sayNothing(const QString &, const QVariant &) {}

} // namespace

bool isWorker(int argc, char **argv) {
    return argc == 2 && std::strcmp(argv[1], workerWord) == 0;
}

int runWorker() {
    confine();
    Poppler::setDebugErrorFunction(sayNothing, {});
    Document document;
    QByteArray come;
    while (true) {
        bool broken = false;
        const auto message = takeMessage(come, broken);
        if (broken) return 1;
        if (!message) {
            if (!readMore(come)) return 0;
            continue;
        }
        const auto request = requestIn(*message);
        if (!request) return 1;
        allowSeconds(secondsForRequest);
        if (!writeAll(encoded(document.answer(*request)))) return 1;
    }
}

} // namespace lectern::pdf

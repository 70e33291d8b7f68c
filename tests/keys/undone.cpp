// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/undone.h"

#include "tests/support/test_library.h"

namespace lectern::keys {

namespace {

using tests::await;
using tests::must;

constexpr int allSteps = 100'000;

// The first line that differs.
std::string difference(const QByteArray &is, const QByteArray &was) {
    const QByteArrayList left = is.split('\n');
    const QByteArrayList right = was.split('\n');
    for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i)
        if (left.value(i) != right.value(i))
            return "\n  is  " + left.value(i).toStdString() + "\n  was " +
                   right.value(i).toStdString();
    return {};
}

std::string notUndone(library::Library &library) {
    for (const library::Step &step : must(await(library.history(allSteps))))
        if (!step.undone) return step.sentence().toStdString();
    return {};
}

std::string undoAll(library::Library &library) {
    while (true) {
        const std::string next = notUndone(library);
        if (next.empty()) return {};
        if (const auto undone = await(library.undo()); !undone)
            return "cannot undo “" + next +
                   "”: " + (undone.error().message + undone.error().detail).toStdString();
    }
}

void redoAll(library::Library &library) {
    while (await(library.redo()))
        continue;
}

} // namespace

QByteArray emptyLibrary() {
    tests::TestLibrary library;
    return library.dump();
}

std::string unsound(const QString &path, const QString &words) {
    library::Library library({.path = path});
    must(await(library.open()));
    const auto report = must(await(library.check()));
    if (!report.problems.isEmpty())
        return "the library is not sound: " + report.problems.join(QLatin1Char('\n')).toStdString();
    if (words.isEmpty() || must(await(library.count(QStringLiteral("note:") + words))) > 0)
        return {};
    return "a note is lost: " + words.toStdString();
}

std::string undoneAndDoneAgain(const QString &path, const QByteArray &empty) {
    library::Library library({.path = path});
    must(await(library.open()));
    redoAll(library);
    const QByteArray end = tests::everythingIn(library);
    if (std::string stopped = undoAll(library); !stopped.empty()) return stopped;
    if (const QByteArray start = tests::everythingIn(library); start != empty)
        return "all was undone, and something is left:" + difference(start, empty);
    redoAll(library);
    if (const QByteArray again = tests::everythingIn(library); again != end)
        return "all was done again, and is not as it was:" + difference(again, end);
    const auto report = must(await(library.check()));
    return report.problems.isEmpty() ? std::string() : "all was done again, and is not sound";
}

} // namespace lectern::keys

// SPDX-License-Identifier: GPL-3.0-or-later
// The victim of kill9_test: a reader who works without pause on the library she is given, and says
// on standard output, a line each, what has been acknowledged. argv: library, first number.
#include "tests/support/test_library.h"

#include <cstdlib>
#include <unistd.h>

using namespace lectern;

namespace {

void acknowledge(const char *what, qint64 number) {
    const QByteArray line = QByteArray(what) + ' ' + QByteArray::number(number) + '\n';
    // By a call that the injector of tests/fault sees; stdio's own does not pass it.
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size()) std::abort();
}

// All papers at once, by a tag that says how many they are.
void tagAll(library::Library &library) {
    const qint64 papers = tests::must(tests::await(library.count(QStringLiteral("*"))));
    tests::must(tests::await(library.apply(library::ChangeTags{
        library::Matching{QStringLiteral("*")}, {QStringLiteral("w%1").arg(papers)}, {}})));
    acknowledge("whole", papers);
}

void workForEver(library::Library &library, qint64 number) {
    for (;; ++number) {
        library::ImportRequest request;
        request.bytes = tests::inventedDigest(number % 5 == 0 ? 2300 : 20, int(number * 10'000));
        request.name = QString::number(number);
        tests::must(tests::await(library.import(request)));
        acknowledge("import", number);
        const auto list = tests::must(tests::await(library.papers(QStringLiteral("is:undecided"))));
        const model::PaperId paper = list.ids.constFirst();
        tests::must(tests::await(library.apply(
            library::Decide{model::PaperIds({paper}), model::DecisionState::Kept, {}})));
        acknowledge("keep", paper.value());
        tests::must(tests::await(
            library.apply(library::SetNote{paper, QStringLiteral("note %1").arg(number), {}})));
        acknowledge("note", paper.value());
        tests::must(tests::await(library.apply(library::ChangeTags{
            model::PaperIds({paper}), {QStringLiteral("t%1").arg(number)}, {}})));
        acknowledge("tag", paper.value());
        if (number % 4 == 0) tagAll(library);
    }
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    library::OpenOptions options;
    options.path = QString::fromLocal8Bit(argv[1]);
    options.lockWaitSeconds = 10;
    library::Library library(options);
    tests::must(tests::await(library.open()));
    workForEver(library, QByteArray(argv[2]).toLongLong());
    return 0;
}

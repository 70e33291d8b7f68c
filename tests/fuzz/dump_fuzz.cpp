// SPDX-License-Identifier: GPL-3.0-or-later
// Dumps, as `lectern load` and `lectern restore` read them: the lines as they are, and, with sums
// that fit to what they say, into a library.
#include "core/library/backup/backup_shelf.h"
#include "core/store/dump/load_dump.h"
#include "core/store/library_file.h"
#include "core/store/library_reader.h"
#include "tests/care/random_reader.h"
#include "tests/fuzz/target.h"

#include <QFile>
#include <QJsonDocument>

#include <memory>

namespace {

using lectern::fuzz::mustBe;
namespace base = lectern::base;
namespace store = lectern::store;
namespace tests = lectern::tests;

// Of futures and of SQL; goes after all that was made later.
void haveApplication() {
    static int count = 1;
    static char name[] = "fuzz-dump";
    static char *arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
}

QByteArray dumpedAs(const tests::TestLibrary &library, store::DumpScope scope) {
    const QString path = library.folder() + QStringLiteral("/dump.jsonl");
    const auto connection = tests::must(store::openReader(library.path()));
    tests::must(lectern::library::writeDumpFile(*connection, scope, path));
    QFile file(path);
    mustBe(file.open(QIODevice::ReadOnly), "a dump that cannot be read");
    return file.readAll();
}

// What stands behind the last line end was cut short.
QByteArrayList linesOf(const QByteArray &file) {
    QByteArrayList lines = file.split('\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    else
        lines.last() += ' ';
    return lines;
}

QByteArray sealed(const QJsonObject &object) {
    constexpr qsizetype digits = 16;
    QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact).chopped(1);
    const QByteArray sum = QCryptographicHash::hash(line, QCryptographicHash::Sha256).toHex();
    return line + ",\"sum\":\"" + sum.first(digits) + "\"}";
}

// Those of the lines that are JSON, with the sums and the end that fit to them.
QByteArrayList sealedAnew(const QByteArrayList &lines) {
    QByteArrayList all;
    QJsonObject rows;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &line : lines) {
        QJsonObject object = QJsonDocument::fromJson(line).object();
        object.remove(QStringLiteral("sum"));
        if (object.isEmpty() || object.contains(QStringLiteral("end"))) continue;
        const QString table = object.value(QStringLiteral("table")).toString();
        if (!all.isEmpty()) rows.insert(table, rows.value(table).toInteger() + 1);
        all += sealed(object);
        hash.addData(all.constLast() + '\n');
    }
    const QJsonObject end{{QStringLiteral("rows"), rows},
                          {QStringLiteral("sha256"), QString::fromLatin1(hash.result().toHex())}};
    return all << sealed({{QStringLiteral("end"), end}});
}

store::DumpLineReader readerOf(const QByteArrayList &lines) {
    const auto next = std::make_shared<qsizetype>(0);
    return store::DumpLineReader([lines, next]() -> base::Result<std::optional<QByteArray>> {
        if (*next == lines.size()) return std::optional<QByteArray>();
        return std::optional(lines.at((*next)++));
    });
}

template <typename Begin, typename Take>
base::Status readAll(const QByteArrayList &lines, const Begin &begin, const Take &take) {
    store::DumpLineReader reader = readerOf(lines);
    LECTERN_ASSIGN(const store::DumpHeader header, reader.begin());
    LECTERN_TRY(begin(header));
    while (true) {
        LECTERN_ASSIGN(const auto row, reader.next());
        if (!row) return {};
        LECTERN_TRY(take(*row));
    }
}

// Into a new library, which is empty again afterwards.
void load(const QByteArrayList &lines) {
    static const base::SystemClock clock;
    static const auto file = tests::must(store::LibraryFile::passing({}, clock));
    store::Connection &library = file->connection();
    tests::must(library.run(QStringLiteral("BEGIN IMMEDIATE")));
    {
        store::DumpLoad loaded(library);
        const base::Status status = readAll(
            lines, [&](const auto &header) { return loaded.begin(header); },
            [&](const auto &row) { return loaded.take(row); });
        if (status) (void)loaded.finish();
        mustBe(status || !status.error().message.isEmpty(), "a failure without a word");
    }
    tests::must(library.run(QStringLiteral("ROLLBACK")));
}

} // namespace

namespace lectern::fuzz {

QList<QByteArray> seeds() {
    haveApplication();
    QList<QByteArray> dumps;
    for (const quint32 seed : {1U, 2U}) {
        tests::TestLibrary library;
        tests::RandomReader reader(library, seed);
        reader.importDigest();
        reader.actOften(12);
        library.close();
        for (const store::DumpScope scope : {store::DumpScope::Library, store::DumpScope::Reader})
            dumps += dumpedAs(library, scope);
    }
    return dumps;
}

} // namespace lectern::fuzz

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    haveApplication();
    const QByteArrayList lines =
        linesOf(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    const auto nothing = [](const auto &) { return base::Status(); };
    const base::Status read = readAll(lines, nothing, nothing);
    mustBe(read || read.error().message.endsWith(u'.'), "no sentence");
    const QByteArrayList anew = sealedAnew(lines);
    const base::Status again = readAll(anew, nothing, nothing);
    mustBe(!read || again, "a whole dump that is none with its own sums");
    load(anew);
    return 0;
}

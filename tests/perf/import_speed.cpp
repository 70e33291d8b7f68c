// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/bare_import.h"
#include "tests/perf/bench_library.h"
#include "tests/perf/benchmarks.h"
#include "tests/perf/corpus_files.h"
#include "tests/perf/references.h"
#include "tests/support/test_library.h"

#include <QFile>
#include <QFileInfo>

namespace lectern::perf {

namespace {

using tests::must;

// Imports into libraries in a folder of its own, a new one for each run.
class Imports {
  public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    void openNew() {
        m_library.reset();
        m_path = fresh();
        m_library = std::make_unique<library::Library>(library::OpenOptions{.path = m_path});
        must(finished(m_library->open()));
    }
    void intoNew(const QString &path, qint64 papers) {
        if (const qint64 imported = import(path); imported != papers)
            qFatal("%lld papers were imported", imported);
    }
    void again(const QString &path) {
        if (import(path) != 0) qFatal("papers were new");
    }
    void copyEmpty() {
        if (m_empty.isEmpty()) makeEmpty();
        m_bare = m_folder.filePath(QStringLiteral("bare.db"));
        for (const char *part : {"", "-wal", "-shm"})
            QFile::remove(m_bare + QLatin1String(part));
        if (!QFile::copy(m_empty, m_bare)) qFatal("%s cannot be made", qUtf8Printable(m_bare));
    }
    void bare(const QList<model::Entry> &entries, FullText fullText) {
        importBare(m_bare, entries, fullText);
    }
    // What the last import made.
    void closeAndCopyEmpty() {
        m_library.reset();
        copyEmpty();
    }
    void copied() { copyBare(m_bare, m_path); }
    // Of the library that was imported into last, once it is closed.
    [[nodiscard]] qint64 bytesOnDisk() {
        m_library.reset();
        return QFileInfo(m_path).size();
    }

  private:
    QString fresh() {
        if (!m_path.isEmpty()) QFile::remove(m_path);
        return m_folder.filePath(QStringLiteral("%1.db").arg(++m_made));
    }
    void makeEmpty() {
        m_empty = m_folder.filePath(QStringLiteral("empty.db"));
        library::Library library({.path = m_empty});
        must(finished(library.open()));
    }
    qint64 import(const QString &path) {
        library::ImportRequest request;
        request.paths = {path};
        const auto report = must(finished(m_library->import(request)));
        qint64 fresh = 0;
        for (const model::FileReport &file : report.files)
            fresh += file.fresh;
        return fresh;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<library::Library> m_library;
    QString m_path; // of the newest library
    QString m_empty;
    QString m_bare;
    int m_made = 0;
};

void scanFile(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qUtf8Printable(path));
    scanText(file.readAll());
}

// The whole import makes papers readable and findable at once: it is both G1 and G2.
QList<Figure> measureImport(const Order &order) {
    Imports imports;
    const QString feed = writeFeedFile(imports.folder(), order.papers());
    const qint64 bytes = QFileInfo(feed).size();
    const QList<model::Entry> entries = entriesOf(feed);
    const auto openNew = [&imports] { imports.openNew(); };
    const auto copyEmpty = [&imports] { imports.copyEmpty(); };
    return interleaved({{QStringLiteral("import of a feed"), bytes,
                         [&] { imports.intoNew(feed, order.papers()); }, openNew},
                        {QStringLiteral("import of it again"), bytes, [&] { imports.again(feed); }},
                        {QStringLiteral("import, its bytes read"), bytes, [&] { scanFile(feed); }},
                        {QStringLiteral("import, SQLite's rows"), bytes,
                         [&] { imports.bare(entries, FullText::Without); }, copyEmpty},
                        {QStringLiteral("import, SQLite with full text"), bytes,
                         [&] { imports.bare(entries, FullText::With); }, copyEmpty},
                        {QStringLiteral("import, SQLite copying it all"), bytes,
                         [&] { imports.copied(); }, [&] { imports.closeAndCopyEmpty(); }}},
                       order.runs);
}

QList<Figure> measureDigest(const Order &order) {
    Imports imports;
    const QString digest = writeDigestFile(imports.folder(), order.papers());
    const QString folder = writeDigestFolder(imports.folder(), order.papers());
    const qint64 bytes = QFileInfo(digest).size();
    const QList<model::Entry> entries = entriesOf(digest);
    const auto openNew = [&imports] { imports.openNew(); };
    const auto copyEmpty = [&imports] { imports.copyEmpty(); };
    return interleaved(
        {{QStringLiteral("digest imported"), bytes,
          [&] { imports.intoNew(digest, order.papers()); }, openNew},
         {QStringLiteral("digest in many files"), bytes,
          [&] { imports.intoNew(folder, order.papers()); }, openNew},
         {QStringLiteral("digest, its bytes read"), bytes, [&] { scanFile(digest); }},
         {QStringLiteral("digest, SQLite with full text"), bytes,
          [&] { imports.bare(entries, FullText::With); }, copyEmpty},
         {QStringLiteral("digest, SQLite copying it all"), bytes, [&] { imports.copied(); },
          [&] { imports.closeAndCopyEmpty(); }}},
        order.runs);
}

Figure sizeFigure(const char *name, qint64 bytes) {
    return {QString::fromLatin1(name), 0, {{0, 0, bytes}}, Unit::Bytes};
}

QList<Figure> measureFile(const Order &order) {
    if (!order.library.isEmpty())
        return {sizeFigure("file of the library", QFileInfo(order.library).size()),
                sizeFigure("file, its text alone", textBytes(order.papers()))};
    Imports imports;
    imports.openNew();
    imports.intoNew(writeFeedFile(imports.folder(), order.papers()), order.papers());
    return {sizeFigure("file of the library", imports.bytesOnDisk()),
            sizeFigure("file, its text alone", textBytes(order.papers()))};
}

} // namespace

QList<Benchmark> importSpeed() {
    return {{QStringLiteral("import"),
             QStringLiteral("a feed, first and again, beside SQLite storing the same rows"),
             measureImport},
            {QStringLiteral("digest"),
             QStringLiteral("a digest of text, in one file and in many, beside the same"),
             measureDigest},
            {QStringLiteral("file"), QStringLiteral("the library on disk, beside its text"),
             measureFile}};
}

} // namespace lectern::perf

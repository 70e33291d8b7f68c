// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/care/library_copy.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonObject>
#include <QUuid>

#include <functional>
#include <optional>

namespace lectern::store {

// A dump: a library as text that outlives this program. JSON Lines (jsonlines.org), UTF-8, LF; each
// line one object whose last member is "sum": the first 16 hexadecimal digits of the SHA-256 of the
// line's bytes before `,"sum"`. Members are sorted by name, nothing stands between them, null is
// left out: the same library gives the same bytes, and loading a dump of a whole library into an
// empty one gives a library with that dump.
//
//   {"clock":…,"lectern-dump":1,"library":"uuid","notes":…,"papers":…,"schema":4,
//    "scope":"library" or "reader","sum":"…"}                                        first line
//   In one of scope "reader" also "deleted": how many papers it has as deleted.
//   {"row":{"column":value, …},"table":"name","sum":"…"}                             a row each
//   {"end":{"rows":{"paper":82, …},"sha256":"…"},"sum":"…"}                          last line
//
// Tables and columns are those of the schema (core/store/migrations), whose number the first line
// tells. Row numbers never stand in a dump: a row is named by its uuid, and where a column holds
// the number of another row, its value is that row's uuid. Rows come in the order of their numbers,
// tables so that what a row names stands before it. Deleted rows are there, with "deleted":1.
// Other bytes than uuids are hexadecimal, but for "raw" and "papers": base64.
//
// A row of `paper` holds all that digests told of it, in arrays: "keys", "texts", "sources",
// "sightings". "title_id", "abstract_id" and "summary_id" are places in "texts", "source_id" in
// "sources", from 0; of a paper that was joined into another, in the arrays of that one.
//
// Scope "reader" has no facts, only what the reader did; instead of `paper` there are rows of
// "named": {"uuid","keys":[[scheme,"value"], …],"title"} of each paper that the reader's rows name
// or that is deleted; then "deleted" is when, in UTC milliseconds.
//
// What can be made anew is in no dump: the full-text index, the lexicon, what was staged.
// "sha256" is that of all lines before, their line ends included.
enum class DumpScope { Library, Reader };

struct DumpHeader {
    DumpScope scope = DumpScope::Library;
    int schema = 0;
    QUuid library;
    qint64 clock = 0; // the hybrid logical clock
    LibrarySummary summary;
    // Deleted papers; none: a dump of the reader's data from before such dumps told of them.
    std::optional<qint64> deleted{};
};

struct DumpRow {
    QString table;
    QJsonObject row;
};

// Makes the lines, with their line ends, and hands them to a sink in order.
class DumpLineWriter {
  public:
    using Sink = std::function<base::Status(const QByteArray &line)>;
    explicit DumpLineWriter(Sink sink)
        : m_sink(std::move(sink)) {}

    base::Status begin(const DumpHeader &header);
    base::Status write(const QString &table, const QJsonObject &row);
    base::Status end();

  private:
    base::Status put(const QJsonObject &object);

    Sink m_sink;
    QHash<QString, qint64> m_rows;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

// Reads the lines and holds every one to its checksum, the whole to its end. Errors, with the line:
// Damaged (changed, or cut short), Invalid (no dump), NewerLibrary.
class DumpLineReader {
  public:
    // The next line without its end; none at the end of the file.
    using Source = std::function<base::Result<std::optional<QByteArray>>()>;
    explicit DumpLineReader(Source source)
        : m_source(std::move(source)) {}

    base::Result<DumpHeader> begin();
    // None: the dump has ended, and all of it was there.
    base::Result<std::optional<DumpRow>> next();

  private:
    base::Result<QJsonObject> take();
    base::Status checkEnd(const QJsonObject &end);
    [[nodiscard]] base::Error damaged() const;

    Source m_source;
    QHash<QString, qint64> m_rows;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_line = 0;
};

} // namespace lectern::store

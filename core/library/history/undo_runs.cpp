// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/history/undo_runs.h"

#include "core/store/deletions.h"
#include "core/store/paper_lists.h"
#include "core/store/rows_of_papers.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace lectern::library {

namespace {

// The images of a long run are mostly alike: the one parsed last is kept.
class ImageParser {
  public:
    const std::optional<QJsonObject> &operator()(const std::optional<QByteArray> &bytes) {
        if (bytes != m_bytes) {
            m_bytes = bytes;
            m_image = imageOf(bytes);
        }
        return m_image;
    }

  private:
    std::optional<QByteArray> m_bytes;
    std::optional<QJsonObject> m_image;
};

// The name of a row without its last key, the paper.
QByteArrayView nameBeforePaper(const store::RowChange &change) {
    return QByteArrayView(change.name).first(change.name.lastIndexOf("\"", -3));
}

base::Result<QList<model::PaperId>>
papersOfRun(store::Transaction &transaction, const RowChanges &changes, size_t first, size_t end) {
    QList<QUuid> uuids;
    for (size_t i = first; i < end; ++i)
        uuids.append(changes.at(i).paper);
    return store::papersNamed(transaction.connection(), uuids);
}

base::Status bringDeletions(store::Transaction &transaction, const RowChanges &changes,
                            size_t first, size_t end, Direction direction) {
    store::Deletions deletions(transaction);
    LECTERN_ASSIGN(const auto papers, papersOfRun(transaction, changes, first, end));
    LECTERN_ASSIGN(auto living, deletions.read(papers));
    if (living.size() != end - first) return base::fail(goneForGood());
    for (size_t i = 0; i < living.size(); ++i) {
        const store::RowChange &change = changes.at(first + i);
        if (living[i].before != store::Deletions::timeIn(change.*direction.expected))
            return base::fail(changedSince());
        living[i].after = store::Deletions::timeIn(change.*direction.wanted);
    }
    return deletions.write(living);
}

} // namespace

base::Error changedSince() {
    return {base::ErrorCode::Declined,
            QCoreApplication::translate("Lectern", "This cannot be taken back: what it changed was "
                                                   "changed again since."),
            {}};
}

base::Error goneForGood() {
    return {base::ErrorCode::Declined,
            QCoreApplication::translate("Lectern", "This cannot be taken back: papers that it "
                                                   "touched were removed for good."),
            {}};
}

std::optional<QJsonObject> imageOf(const std::optional<QByteArray> &bytes) {
    if (!bytes) return std::nullopt;
    return QJsonDocument::fromJson(*bytes).object();
}

size_t endOfRun(const RowChanges &changes, size_t first) {
    const store::RowChange &one = changes.at(first);
    const store::ReaderTable *table = store::readerTable(one.table);
    size_t end = first + 1;
    const bool many = table ? store::RowsOfPapers::fits(*table) : one.table == store::deletionTable;
    if (!many) return end;
    const auto alike = [&](const store::RowChange &other) {
        return other.table == one.table && nameBeforePaper(other) == nameBeforePaper(one);
    };
    while (end < changes.size() && alike(changes.at(end)))
        ++end;
    return end;
}

base::Status bringRun(store::Transaction &transaction, const RowChanges &changes, size_t first,
                      size_t end, Direction direction) {
    if (changes.at(first).table == store::deletionTable)
        return bringDeletions(transaction, changes, first, end, direction);
    const store::ReaderTable &table = *store::readerTable(changes.at(first).table);
    store::ReaderRows rows(transaction, table);
    LECTERN_ASSIGN(auto keys, rows.keysOf(changes.at(first).name));
    if (!keys) return base::fail(goneForGood());
    keys->removeLast();
    store::RowsOfPapers many(transaction, table, *keys);
    LECTERN_ASSIGN(const auto papers, papersOfRun(transaction, changes, first, end));
    LECTERN_ASSIGN(auto living, many.read(papers));
    if (living.size() != end - first) return base::fail(goneForGood());
    ImageParser expected;
    ImageParser wanted;
    for (size_t i = 0; i < living.size(); ++i) {
        const store::RowChange &change = changes.at(first + i);
        if (living[i].before != expected(change.*direction.expected))
            return base::fail(changedSince());
        living[i].after = wanted(change.*direction.wanted);
    }
    return many.write(living);
}

} // namespace lectern::library

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backup/reader_load.h"

#include "core/store/care/deleted_papers.h"
#include "core/store/deletions.h"
#include "core/store/dump/dump_tables.h"
#include "core/store/dump/living_keys.h"
#include "core/store/paper_lists.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lectern::library {

namespace {

QString spelled(const store::LivingRows::Keys &keys) {
    QStringList parts;
    for (const QVariant &key : keys)
        parts.append(key.typeId() == QMetaType::QByteArray
                         ? QString::fromLatin1(key.toByteArray().toHex())
                         : key.toString());
    return parts.join(u' ');
}

bool isDeleted(const QJsonObject &row) {
    return row.value(QStringLiteral("deleted")).toInt() != 0;
}

QString textIn(const QJsonObject &row, const char *column) {
    return row.value(QLatin1String(column)).toString();
}

qint64 changedIn(const QJsonObject &row) {
    return row.value(QStringLiteral("changed")).toInteger();
}

QString onlyUuidIn(const QByteArray &name) {
    return QJsonDocument::fromJson(name).array().first().toString();
}

} // namespace

base::Status ReaderLoad::take(const store::DumpRow &row) {
    if (row.table == u"digest") return m_papers.takeDigest(row.row);
    if (row.table == u"paper") return m_papers.takePaper(row.row);
    if (row.table == store::namedPapers) return m_papers.takeNamed(row.row);
    if (row.table == u"citation_key") return takeCitationKey(row.row);
    const store::ReaderTable *table = store::readerTable(row.table);
    if (!table) return {};
    LECTERN_TRY(settlePapers());
    return takeRow(*table, row.row);
}

base::Status ReaderLoad::finish() {
    LECTERN_TRY(settlePapers());
    LECTERN_TRY(m_way == LoadWay::Merge ? markDeleted(m_papers.addedAsDeleted()) : replaceRest());
    return bringIntoSight();
}

base::Status ReaderLoad::replaceRest() {
    LECTERN_TRY(eraseUnknown());
    if (!m_tellsDeleted) return {};
    LECTERN_ASSIGN(const auto papers, papersToMark());
    return markDeleted(papers);
}

// Also a paper whose import was undone here: what she wrote on it shall be seen.
base::Status ReaderLoad::bringIntoSight() {
    LECTERN_ASSIGN(const auto touched, store::Digests(m_transaction).hiddenAndTouched());
    return store::Deletions(m_transaction).come(m_papers.cameBack() + touched);
}

base::Status ReaderLoad::settlePapers() {
    return std::exchange(m_settled, true) ? base::Status() : m_papers.settle();
}

QJsonValue ReaderLoad::here(const store::Column &column, const QJsonValue &value) const {
    switch (column.kind) {
    case store::ColumnKind::PaperRef:
        return m_papers.here(value.toString());
    case store::ColumnKind::TagRef:
    case store::ColumnKind::ListRef:
    case store::ColumnKind::Uuid:
        return m_here.value(value.toString(), value.toString());
    case store::ColumnKind::Plain:
    case store::ColumnKind::Blob:
        break;
    }
    return value;
}

QByteArray ReaderLoad::nameIn(const store::ReaderTable &table, const QJsonObject &row) const {
    QJsonArray name;
    for (const store::Column &column : table.keys)
        name.append(here(column, row.value(QLatin1String(column.name))));
    return QJsonDocument(name).toJson(QJsonDocument::Compact);
}

ReaderLoad::Image ReaderLoad::imageIn(const store::ReaderTable &table,
                                      const QJsonObject &row) const {
    Image image;
    for (const store::Column &column : table.values) {
        const QString name = QLatin1String(column.name);
        image.insert(name, row.contains(name) ? here(column, row.value(name)) : QJsonValue());
    }
    return image;
}

base::Result<bool> ReaderLoad::isNewer(const store::ReaderTable &table, const Keys &keys,
                                       const QJsonObject &row) {
    if (m_way == LoadWay::Replace) return true;
    LECTERN_ASSIGN(const auto changed, store::changedAt(m_transaction.connection(), table, keys));
    return !changed || *changed < changedIn(row);
}

base::Status ReaderLoad::takeRow(const store::ReaderTable &table, const QJsonObject &row) {
    store::ReaderRows rows(m_transaction, table);
    LECTERN_ASSIGN(auto keys, rows.keysOf(nameIn(table, row)));
    if (!keys) return {}; // of a paper that is deleted there and unknown here
    if (&table == &store::notSameTable() && keys->at(0).toLongLong() > keys->at(1).toLongLong())
        std::swap((*keys)[0], (*keys)[1]);
    return isDeleted(row) ? takeDeleted(rows, table, row, *keys)
                          : takeLiving(rows, table, row, *keys);
}

base::Status ReaderLoad::takeDeleted(store::ReaderRows &rows, const store::ReaderTable &table,
                                     const QJsonObject &row, const Keys &keys) {
    LECTERN_ASSIGN(const bool newer, isNewer(table, keys, row));
    if (!newer) return {};
    LECTERN_ASSIGN(const bool used,
                   store::isUsedSince(m_transaction.connection(), table, keys, changedIn(row)));
    return used && m_way == LoadWay::Merge ? base::Status() : rows.erase(keys);
}

base::Status ReaderLoad::takeLiving(store::ReaderRows &rows, const store::ReaderTable &table,
                                    const QJsonObject &row, Keys keys) {
    const Image image = imageIn(table, row);
    LECTERN_ASSIGN(const QByteArray rival, rows.rival(keys, image));
    if (!rival.isEmpty()) {
        LECTERN_ASSIGN(const auto theirs, rows.keysOf(rival));
        if (m_way == LoadWay::Replace) {
            LECTERN_TRY(rows.erase(*theirs));
        } else {
            m_here.insert(row.value(QStringLiteral("uuid")).toString(), onlyUuidIn(rival));
            keys = *theirs;
        }
    }
    m_seen[QLatin1String(table.name)].insert(spelled(keys));
    LECTERN_ASSIGN(const bool newer, isNewer(table, keys, row));
    if (!newer) return setAside(rows, table, row, keys, image);
    LECTERN_TRY(reviveWhatItNames(table, row));
    return rows.put(keys, image);
}

// Of a tag or list that is deleted here: it may have been used there since.
base::Status ReaderLoad::setAside(store::ReaderRows &rows, const store::ReaderTable &table,
                                  const QJsonObject &row, const Keys &keys, const Image &image) {
    if (&table != &store::tagTable() && &table != &store::listTable()) return {};
    LECTERN_ASSIGN(const auto living, rows.read(keys));
    if (!living) m_deletedHere.insert(textIn(row, "uuid"), {&table, keys, image});
    return {};
}

base::Status ReaderLoad::reviveWhatItNames(const store::ReaderTable &table,
                                           const QJsonObject &row) {
    for (const store::Column &column : table.keys) {
        const auto deleted = m_deletedHere.constFind(textIn(row, column.name));
        if (deleted == m_deletedHere.cend()) continue;
        LECTERN_TRY(
            store::ReaderRows(m_transaction, *deleted->table).put(deleted->keys, deleted->image));
        m_deletedHere.erase(deleted);
    }
    return {};
}

base::Status ReaderLoad::takeCitationKey(const QJsonObject &row) {
    LECTERN_TRY(settlePapers());
    const QString uuid = m_papers.here(row.value(QStringLiteral("paper_id")).toString());
    LECTERN_ASSIGN(const auto paper,
                   store::papersNamed(m_transaction.connection(), {QUuid::fromString(uuid)}));
    if (paper.isEmpty()) return {};
    return store::keepCitationKey(m_transaction, paper.constFirst(),
                                  row.value(QStringLiteral("key")).toString(),
                                  row.value(QStringLiteral("pinned")).toInt() != 0);
}

// What stands on others first: tags go after what carries them.
base::Status ReaderLoad::eraseUnknown() {
    const QList<store::DumpedTable> &tables = store::dumpedTables();
    // Not by std::views: the Clang that builds the fuzzers cannot read those of its library.
    for (auto each = tables.crbegin(); each != tables.crend(); ++each) {
        const store::ReaderTable *table = store::readerTable(each->table);
        if (!table) continue;
        store::ReaderRows rows(m_transaction, *table);
        LECTERN_ASSIGN(const auto living, store::allLiving(m_transaction.connection(), *table));
        const QSet<QString> &known = m_seen[each->table];
        for (const Keys &keys : living)
            if (!known.contains(spelled(keys))) LECTERN_TRY(rows.erase(keys));
    }
    return {};
}

// Those that are deleted here or there; a paper that is out of sight for another reason stays so.
base::Result<QList<model::PaperId>> ReaderLoad::papersToMark() {
    QList<model::PaperId> papers;
    LECTERN_ASSIGN(const auto marked, store::deletedPapers(m_transaction.connection()));
    for (const store::DeletedPaper &paper : marked)
        papers.append(paper.paper);
    for (const model::PaperId paper : m_papers.deleted().keys()) {
        LECTERN_ASSIGN(const bool present, store::PaperFacts(m_transaction).arePresent({paper}));
        if (present) papers.append(paper);
    }
    return papers;
}

// Whether they are deleted is afterwards what the dump says.
base::Status ReaderLoad::markDeleted(const QList<model::PaperId> &papers) {
    store::Deletions deletions(m_transaction);
    LECTERN_ASSIGN(auto marks, deletions.read(papers));
    for (store::Deletions::OfPaper &mark : marks) {
        const auto then = m_papers.deleted().constFind(mark.paper);
        mark.after = then == m_papers.deleted().cend() ? store::Deletions::Time() : *then;
    }
    return deletions.write(marks);
}

} // namespace lectern::library

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/unite.h"

#include "core/store/paper_facts.h"
#include "core/store/reader_rows.h"
#include "core/store/redirects.h"

#include <QCoreApplication>

#include <array>

namespace lectern::library {

namespace {

using Keys = store::ReaderRows::Keys;
using Image = store::ReaderRows::Image;

qint64 numberIn(const Image &image, const char *column) {
    return image.value(QLatin1String(column)).toInteger();
}

QString textIn(const Image &image) {
    return image.value(QStringLiteral("text")).toString();
}

// Of two rows that speak of the same, the one that stays. Each has its rule; the images are those
// of `keep`, then of `absorb`.

Image newerDecision(const Image &kept, const Image &absorbed, const QString &) {
    return numberIn(absorbed, "decided") > numberIn(kept, "decided") ? absorbed : kept;
}

Image furtherProgress(const Image &kept, const Image &absorbed, const QString &) {
    return numberIn(absorbed, "state") > numberIn(kept, "state") ? absorbed : kept;
}

// One under the other, each to the letter; the newer one's time.
Image bothNotes(const Image &kept, const Image &absorbed, const QString &title) {
    const Image &newer = numberIn(absorbed, "noted") > numberIn(kept, "noted") ? absorbed : kept;
    if (textIn(kept) == textIn(absorbed)) return newer;
    const QString heading =
        QCoreApplication::translate("Lectern", "From the note on “%1”").arg(title);
    Image both = newer;
    both.insert(QStringLiteral("text"),
                QStringLiteral("%1\n\n## %2\n\n%3").arg(textIn(kept), heading, textIn(absorbed)));
    return both;
}

Image bothComments(const Image &kept, const Image &absorbed, const QString &) {
    const QString ours = kept.value(QStringLiteral("comment")).toString();
    const QString theirs = absorbed.value(QStringLiteral("comment")).toString();
    if (theirs.isEmpty() || ours == theirs) return kept;
    Image both = kept;
    both.insert(QStringLiteral("comment"),
                ours.isEmpty() ? theirs : QStringLiteral("%1 / %2").arg(ours, theirs));
    return both;
}

Image keptOne(const Image &kept, const Image &, const QString &) {
    return kept;
}

struct SharedTable {
    const store::ReaderTable &(*table)();
    Image (*choose)(const Image &kept, const Image &absorbed, const QString &title);
};
// Tables whose rows are named by their paper, so that the two papers can hold the same row.
constexpr std::array sharedTables = {
    SharedTable{store::decisionTable, newerDecision},
    SharedTable{store::paperTagTable, keptOne},
    SharedTable{store::noteTable, bothNotes},
    SharedTable{store::correctionTable, keptOne},
    SharedTable{store::progressTable, furtherProgress},
    SharedTable{store::listEntryTable, bothComments},
};
// Tables whose rows have names of their own and only point to a paper.
constexpr std::array pointingTables = {store::highlightTable, store::attachmentTable};

class Uniting {
  public:
    Uniting(store::Transaction &transaction, model::PaperId keep, model::PaperId absorb)
        : m_transaction(transaction)
        , m_keep(keep)
        , m_absorb(absorb) {}

    base::Status unite(const SharedTable &shared, const QString &title) {
        store::ReaderRows rows(m_transaction, shared.table());
        const qsizetype paper = paperKey(shared.table());
        LECTERN_ASSIGN(const auto theirs, rows.ofPaper(m_absorb));
        for (const Keys &from : theirs) {
            Keys to = from;
            to[paper] = m_keep.value();
            LECTERN_ASSIGN(const auto absorbed, rows.read(from));
            LECTERN_ASSIGN(const auto kept, rows.read(to));
            if (!absorbed) continue;
            LECTERN_TRY(rows.put(to, kept ? shared.choose(*kept, *absorbed, title) : *absorbed));
            LECTERN_TRY(rows.erase(from));
        }
        return {};
    }

    base::Status repoint(const store::ReaderTable &table, const QString &keepUuid) {
        store::ReaderRows rows(m_transaction, table);
        LECTERN_ASSIGN(const auto theirs, rows.ofPaper(m_absorb));
        for (const Keys &keys : theirs) {
            LECTERN_ASSIGN(auto image, rows.read(keys));
            if (!image) continue;
            image->insert(QStringLiteral("paper_id"), keepUuid);
            LECTERN_TRY(rows.put(keys, *image));
        }
        return {};
    }

  private:
    static qsizetype paperKey(const store::ReaderTable &table) {
        qsizetype i = 0;
        while (table.keys.at(i).kind != store::ColumnKind::PaperRef)
            ++i;
        return i;
    }

    store::Transaction &m_transaction;
    model::PaperId m_keep;
    model::PaperId m_absorb;
};

} // namespace

base::Status joinPapers(store::Transaction &transaction, model::PaperId keep,
                        model::PaperId absorb) {
    store::PaperFacts papers(transaction);
    LECTERN_ASSIGN(const model::Facts theirs, papers.told(absorb));
    LECTERN_ASSIGN(const QString keepUuid, papers.uuidOf(keep));
    LECTERN_TRY(store::Redirects(transaction).join(absorb, keep));
    Uniting uniting(transaction, keep, absorb);
    for (const SharedTable &shared : sharedTables)
        LECTERN_TRY(uniting.unite(shared, theirs.title.tidy));
    for (const auto table : pointingTables)
        LECTERN_TRY(uniting.repoint(table(), keepUuid));
    return {};
}

} // namespace lectern::library

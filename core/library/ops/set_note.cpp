// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/write_op.h"
#include "core/store/reader_rows.h"

#include <QCoreApplication>

namespace lectern::library {

namespace {

constexpr qsizetype longestNote = 16LL << 20; // UTF-16 units; far beyond what anyone types

} // namespace

base::Result<OpNote> perform(const SetNote &op, store::Transaction &transaction) {
    if (op.text.size() > longestNote)
        return base::fail(base::ErrorCode::TooLarge,
                          QCoreApplication::translate("Lectern",
                                                      "A note can hold 16 million characters; "
                                                      "this one is longer."));
    LECTERN_ASSIGN(const auto papers, resolve(model::PaperIds({op.paper}), transaction));
    store::ReaderRows notes(transaction, store::noteTable());
    const store::ReaderRows::Keys keys{papers.constFirst().value()};
    const OpNote note{QStringLiteral("note"), {}, op.stretch};
    if (op.text.isEmpty()) {
        LECTERN_TRY(notes.erase(keys));
        return note;
    }
    LECTERN_ASSIGN(const auto before, notes.read(keys));
    if (before && before->value(QStringLiteral("text")).toString() == op.text) return note;
    const base::Instant now = transaction.clock().now();
    LECTERN_TRY(notes.put(keys, {{QStringLiteral("text"), op.text},
                                 {QStringLiteral("noted"), now.utcMs},
                                 {QStringLiteral("noted_offset"), now.offsetMinutes}}));
    return note;
}

} // namespace lectern::library

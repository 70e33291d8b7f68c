// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/write_op.h"
#include "core/library/texts/note_additions.h"
#include "core/store/reader_rows.h"

#include <QCoreApplication>

namespace lectern::library {

namespace {

constexpr qsizetype longestNote = 16LL << 20; // UTF-16 units; far beyond what anyone types

class NoteRow {
  public:
    NoteRow(store::Transaction &transaction, model::PaperId paper)
        : m_transaction(transaction)
        , m_rows(transaction, store::noteTable())
        , m_keys({paper.value()}) {}

    base::Result<QString> text() {
        LECTERN_ASSIGN(const auto row, m_rows.read(m_keys));
        return row ? row->value(QStringLiteral("text")).toString() : QString();
    }

    base::Status set(const QString &text) {
        if (text.size() > longestNote)
            return base::fail(base::ErrorCode::TooLarge,
                              QCoreApplication::translate("Lectern",
                                                          "A note can hold 16 million characters; "
                                                          "this one is longer."));
        if (text.isEmpty()) return m_rows.erase(m_keys);
        const base::Instant now = m_transaction.clock().now();
        return m_rows.put(m_keys, {{QStringLiteral("text"), text},
                                   {QStringLiteral("noted"), now.utcMs},
                                   {QStringLiteral("noted_offset"), now.offsetMinutes}});
    }

  private:
    store::Transaction &m_transaction;
    store::ReaderRows m_rows;
    store::ReaderRows::Keys m_keys;
};

base::Result<NoteRow> noteOf(model::PaperId paper, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto papers, resolve(model::PaperIds({paper}), transaction));
    return NoteRow(transaction, papers.constFirst());
}

} // namespace

base::Result<OpNote> perform(const SetNote &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(NoteRow row, noteOf(op.paper, transaction));
    LECTERN_ASSIGN(const QString stands, row.text());
    OpNote note{QStringLiteral("note"), {}, op.stretch};
    if (stands == op.text) return note;
    const bool alone = !op.base || stands == *op.base;
    const QString text = alone ? op.text : withAdditions(op.text, stands, *op.base);
    if (text != op.text) note.text = text;
    if (text != stands) LECTERN_TRY(row.set(text));
    return note;
}

base::Result<OpNote> perform(const AddToNote &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(NoteRow row, noteOf(op.paper, transaction));
    LECTERN_ASSIGN(QString text, row.text());
    if (!text.isEmpty() && !text.endsWith(QLatin1Char('\n'))) text += QLatin1Char('\n');
    LECTERN_TRY(row.set(text + op.text));
    return OpNote{QStringLiteral("note"), {}, {}};
}

} // namespace lectern::library

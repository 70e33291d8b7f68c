// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/write_op.h"
#include "core/store/paper_facts.h"
#include "core/store/reader_rows.h"

namespace lectern::library {

namespace {

using Image = store::ReaderRows::Image;

const QString progressKey = QStringLiteral("state");
const QString hashKey = QStringLiteral("text_hash");

} // namespace

base::Result<OpNote> perform(const SetProgress &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto papers, resolve(op.papers, transaction));
    store::ReaderRows rows(transaction, store::progressTable());
    store::PaperFacts facts(transaction);
    for (const model::PaperId paper : papers) {
        const store::ReaderRows::Keys keys{paper.value()};
        if (op.progress == model::ReadingProgress::Unread) {
            LECTERN_TRY(rows.erase(keys));
            continue;
        }
        LECTERN_ASSIGN(const QByteArray hash, facts.shownTextHash(paper));
        const QJsonValue text =
            hash.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(hash.toHex()));
        LECTERN_TRY(
            rows.put(keys, {{progressKey, static_cast<int>(op.progress)}, {hashKey, text}}));
    }
    return OpNote{QStringLiteral("progress"), model::toText(op.progress), {}};
}

} // namespace lectern::library

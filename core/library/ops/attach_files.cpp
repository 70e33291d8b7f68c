// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/library/ops/attached_name.h"
#include "core/library/ops/write_op.h"
#include "core/store/attachments.h"
#include "core/store/paper_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::library {

namespace {

constexpr qsizetype mostFiles = 500; // on one paper

QStringList namesOf(const QList<store::AttachmentRow> &rows) {
    QStringList names;
    for (const store::AttachmentRow &row : rows)
        names += row.file.fileName;
    return names;
}

// See Step::detail.
QString detailOf(const QStringList &attached) {
    if (attached.size() < 2) return attached.value(0);
    return attached.constFirst() + u'\t' + QString::number(attached.size() - 1);
}

} // namespace

base::Result<OpNote> perform(const AttachFiles &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto papers, resolve(model::PaperIds({op.paper}), transaction));
    const model::PaperId paper = papers.constFirst();
    LECTERN_ASSIGN(auto there, store::attachmentsOf(transaction.connection(), paper));
    LECTERN_ASSIGN(const QString paperUuid, store::PaperFacts(transaction).uuidOf(paper));
    QStringList attached;
    for (model::Attachment file : op.files) {
        const auto isIt = [&](const auto &row) { return row.file.contentHash == file.contentHash; };
        if (std::any_of(there.cbegin(), there.cend(), isIt)) continue;
        if (there.size() >= mostFiles)
            return base::fail(
                base::ErrorCode::TooLarge,
                QCoreApplication::translate("Lectern", "A paper can have %L1 files; this one has.")
                    .arg(mostFiles));
        file.fileName = freeAttachedName(file.fileName, namesOf(there));
        file.uuid = base::uuid7(transaction.clock());
        const store::AttachmentRow row{file.uuid.toRfc4122(), paper, file};
        LECTERN_TRY(store::ReaderRows(transaction, store::attachmentTable())
                        .put({row.key}, store::imageOf(row, paperUuid)));
        there.append(row);
        attached += file.fileName;
    }
    return OpNote{QStringLiteral("attach"), detailOf(attached), {}};
}

} // namespace lectern::library

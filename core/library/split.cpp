// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/write_op.h"
#include "core/store/redirects.h"

#include <QCoreApplication>

namespace lectern::library {

base::Result<OpNote> perform(const Split &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto papers, resolve(model::PaperIds({op.paper}), transaction));
    store::Redirects redirects(transaction);
    LECTERN_ASSIGN(const model::PaperId joined, redirects.newestJoined(papers.constFirst()));
    if (!joined.isValid())
        return base::fail(base::ErrorCode::Declined,
                          QCoreApplication::translate("Lectern", "This paper was not joined of "
                                                                 "several; it stays one."));
    LECTERN_TRY(redirects.part(joined));
    return OpNote{QStringLiteral("split"), {}, {}};
}

} // namespace lectern::library

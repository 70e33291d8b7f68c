// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/highlight.h"
#include "core/store/connection.h"
#include "core/store/reader_rows.h"

namespace lectern::store {

// What a paper shows of a field now, corrections laid over it.
base::Result<QString> shownText(Connection &connection, model::PaperId paper,
                                model::TextField field);

// A version that the paper has had, by its hash; none: it was a correction, or never was.
base::Result<std::optional<QString>> textWithHash(Connection &connection, model::PaperId paper,
                                                  model::TextField field, const QByteArray &hash);

// A highlight as ops need it: `key` is its uuid as the schema has it.
struct HighlightRow {
    QByteArray key;
    model::PaperId paper;
    model::TextField target = model::TextField::Abstract;
    QByteArray textHash; // of the text it stands on, or stood on last
    model::Selectors place;
    model::Meaning meaning = model::Meaning::Claim;
    QString comment;
    bool orphan = false;
};
// Living ones: of a paper, in the order of their making; one by its uuid, or none.
base::Result<QList<HighlightRow>> highlightsOf(Connection &connection, model::PaperId paper);
base::Result<std::optional<HighlightRow>> highlightWith(Connection &connection, const QUuid &uuid);
[[nodiscard]] ReaderRows::Image imageOf(const HighlightRow &row, const QString &paperUuid);

// Papers with highlights that this digest tells of; `uuid` of the digest as text.
base::Result<QList<model::PaperId>> highlightedPapersOf(Connection &connection,
                                                        const QString &digestUuid);

// Of papers that can be seen.
base::Result<model::HighlightIds> highlightIds(Connection &connection,
                                               const model::HighlightsAsked &asked);
// In the order of `ids`; those that are gone are left out.
base::Result<QList<model::HighlightLine>> highlightLines(Connection &connection,
                                                         const QList<model::HighlightId> &ids);

} // namespace lectern::store

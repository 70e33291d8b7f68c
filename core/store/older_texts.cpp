// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/older_texts.h"

#include <algorithm>

namespace lectern::store {

namespace {

bool isCutShort(const QString &tidy) {
    const QString text = tidy.trimmed();
    return text.endsWith(QChar(0x2026)) || text.endsWith(QLatin1String("..."));
}

bool isKnown(const model::Paper &paper, const model::OlderText &older) {
    const bool title = older.field == model::TextField::Title;
    const QString &shown = title ? paper.facts.title.tidy : paper.facts.abstract.tidy;
    const auto same = [&older](const model::OlderText &other) {
        return other.field == older.field && other.text.tidy == older.text.tidy;
    };
    return shown == older.text.tidy ||
           std::any_of(paper.olderTexts.cbegin(), paper.olderTexts.cend(), same);
}

model::OlderText toOlderText(const Row &row) {
    const QString tidy = row.text(3);
    return {static_cast<model::TextField>(row.integer(1)),
            {rawText(row, 2, tidy), tidy},
            row.optionalInt(4),
            row.text(5)};
}

} // namespace

QString rawText(const Row &row, int rawColumn, const QString &tidy) {
    return row.isNull(rawColumn) ? tidy : QString::fromUtf8(qUncompress(row.blob(rawColumn)));
}

base::Status addOlderTexts(Connection &connection, const QString &idArray,
                           QHash<model::PaperId, model::Paper> &papers) {
    return connection.each(
        QStringLiteral("SELECT p.id, t.field, t.raw, t.tidy, s.version, coalesce(s.updated, '') "
                       "FROM json_each(?) j JOIN paper p ON p.id = j.value "
                       "JOIN paper_source s ON s.paper_id = p.id "
                       "AND (s.title_id IS NOT p.title_id OR s.abstract_id IS NOT p.abstract_id) "
                       "JOIN digest d ON d.id = s.digest_id AND d.complete = 1 AND d.removed = 0 "
                       "JOIN paper_text t ON t.id IN (s.title_id, s.abstract_id) "
                       "AND t.id IS NOT p.title_id AND t.id IS NOT p.abstract_id "
                       "ORDER BY p.id, t.field, coalesce(s.version, 0) DESC, d.id DESC, s.id DESC"),
        {idArray}, [&](const Row &row) -> base::Status {
            const auto paper = papers.find(model::PaperId(row.integer(0)));
            if (paper == papers.end()) return {};
            const model::OlderText older = toOlderText(row);
            if (!isCutShort(older.text.tidy) && !isKnown(*paper, older))
                paper->olderTexts.append(older);
            return {};
        });
}

} // namespace lectern::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/finding/hit_lines.h"

#include "core/store/paper_reads.h"

#include <algorithm>

namespace lectern::library {

namespace {

using query::HitSpan;
using query::HitText;

constexpr qsizetype before = 24; // characters that lead up to the hit
constexpr qsizetype lineLong = 160;
constexpr int mostHits = 8;

// Not in the middle of a word where one begins nearby.
qsizetype lineStart(const QString &text, qsizetype hit) {
    if (hit <= before) return 0;
    const qsizetype blank = text.indexOf(u' ', hit - before);
    return blank >= 0 && blank < hit ? blank + 1 : hit;
}

HitLine cut(model::PaperId paper, HitText where, const QString &text, const QList<HitSpan> &spans) {
    const qsizetype start = lineStart(text, spans.constFirst().begin);
    HitLine line{paper, where, text.mid(start, lineLong), start > 0,
                 start + lineLong < text.size()};
    std::replace_if(
        line.text.begin(), line.text.end(), [](QChar c) { return c.isSpace(); }, u' ');
    for (const HitSpan &span : spans)
        if (span.end <= start + line.text.size())
            line.hits.append({span.begin - start, span.end - start});
    return line;
}

std::optional<HitLine> lineOf(const query::Node &root, const model::Paper &paper) {
    const auto tryText = [&](HitText where, const QString &text) -> std::optional<HitLine> {
        const auto spans = query::hitSpans(root, where, text, mostHits);
        return spans.isEmpty() ? std::nullopt : std::optional(cut(paper.id, where, text, spans));
    };
    if (auto line = tryText(HitText::Abstract, paper.facts.abstract.tidy)) return line;
    if (auto line = tryText(HitText::Note, paper.note.text)) return line;
    for (const model::Highlight &highlight : paper.highlights) {
        if (auto line = tryText(HitText::Quote, highlight.quote)) return line;
        if (auto line = tryText(HitText::Comment, highlight.comment)) return line;
    }
    return std::nullopt;
}

} // namespace

base::Result<QList<HitLine>> readHitLines(store::Connection &connection, const query::Query &query,
                                          const QList<model::PaperId> &papers, int today) {
    QList<HitLine> lines;
    if (!query::looksIntoTexts(query.root)) return lines;
    LECTERN_ASSIGN(const auto read, store::readPapers(connection, papers, today));
    for (const model::Paper &paper : read)
        if (auto line = lineOf(query.root, paper)) lines.append(std::move(*line));
    return lines;
}

} // namespace lectern::library

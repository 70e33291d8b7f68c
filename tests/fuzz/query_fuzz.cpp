// SPDX-License-Identifier: GPL-3.0-or-later
// The query language: whatever is typed has a tree, a text that means the same, SQL, and colours.
#include "core/query/begun.h"
#include "core/query/colouring.h"
#include "core/query/evaluate.h"
#include "core/query/search.h"
#include "tests/fuzz/target.h"

namespace lectern::fuzz {

QList<QByteArray> seeds() {
    return {"diffusion -transformer \"chain of thought\"",
            "tag:rl/offline list:\"To read\" -(is:kept OR is:later)",
            "author:\"Tri Dao\" title:/^gen.*ing$/i date:>=2026-08 votes:>20",
            "added:<7d has:note like:2409.11340 filter:Mine sort:newest",
            "id:2409.11340,10.1/x note:\"a \\\" b\" note:* ((((a))))",
            "C++ f(x) GPT-4o l1-regularized M\xc3\xbcller \xe6\x89\xa9\xe6\x95\xa3"};
}

} // namespace lectern::fuzz

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    using lectern::fuzz::mustBe;
    namespace query = lectern::query;
    constexpr int today = 20'000;
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const query::Query read = query::parse(typed);
    const QString printed = query::print(read.root);
    const query::Query again = query::parse(printed);
    mustBe(query::print(again.root) == printed || printed.size() > 4096, "printed another way");
    (void)query::toSql(read.root, today);
    (void)query::matches(read.root, lectern::model::Paper(), today);
    qsizetype end = 0;
    for (const auto &colour : query::coloursOf(typed)) {
        mustBe(colour.begin >= end, "colours overlap");
        end = colour.end;
    }
    mustBe(end <= typed.size(), "a colour beyond the text");
    (void)query::begunAt(typed, typed.size() / 2);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"
#include "core/query/day_range.h"
#include "core/query/number_range.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <optional>
#include <variant>

namespace lectern::query {

// What a clause asks of one paper, beyond its decision, its tags, lists and highlights. Each field
// of the language stands in one table at the head of paper_clauses.cpp, which reads and prints it.

// title:lora, author:"Tri Dao", abstract:benchm*: words next to each other in one column of the
// full-text index. One token at least.
struct InColumn {
    enum class Column { Title, Abstract, Authors, Note };
    Column column = Column::Title;
    QString text;
    bool prefix = false;
    friend bool operator==(const InColumn &, const InColumn &) = default;
};
// "retrieval generation"~5: all the words in one column, title:"retrieval generation"~5 in that
// one, with at most so many words between the first and the last of them. Two tokens at least.
struct Near {
    QString text;
    int distance = 0;
    std::optional<InColumn::Column> column{};
    friend bool operator==(const Near &, const Near &) = default;
};
// /speed.?up/i in one of the texts of the index, title:/…/ in one of its columns. Looked at last,
// in what the rest leaves over. One that cannot be read matches nothing.
struct MatchesRegex {
    enum class In { Anywhere, Title, Abstract, Authors, Note, Highlights };
    In in = In::Anywhere;
    QString pattern; // as between the slashes: those inside of it are escaped
    bool anyCase = false;
    friend bool operator==(const MatchesRegex &, const MatchesRegex &) = default;
};
// cat:cs.CL is a whole category, cat:cs* what begins so; source:arxiv what a source's name begins
// with; venue: and url: (the page and the links) what they hold. Capitals of ASCII do not matter,
// of a venue no capitals and diacritics (base::foldLetters).
struct InFact {
    enum class Fact { Category, Venue, Url, Source };
    Fact fact = Fact::Category;
    QString text; // lower case (ASCII)
    bool prefix = false;
    friend bool operator==(const InFact &, const InFact &) = default;
};
// id:2409.11340, without a version; doi:10.1000/182; key:vaswani2017attention, of citations; id:17
// and id:01a22c93-…, a Lectern id and a uuid, as no arXiv id looks
struct HasId {
    enum class Scheme { Arxiv, Doi, Key, Lectern };
    Scheme scheme = Scheme::Arxiv;
    QString id; // lower case
    friend bool operator==(const HasId &, const HasId &) = default;
};
// date: is the day of a digest that showed the paper. A published or updated year or month counts
// by its first day. opened: is the day on which it was first shown in the reader, in the time zone
// of the machine.
struct OnDays {
    enum class What { Digest, Published, Updated, Added, Decided, Noted, Opened };
    What what = What::Digest;
    DayRange days;
    friend bool operator==(const OnDays &, const OnDays &) = default;
};
// What is unknown is in no range. words: are those of the abstract, with blanks between them.
struct Counted {
    enum class What { Upvotes, Stars, Version, Tags, Sightings, Highlights, Words };
    What what = What::Upvotes;
    NumberRange range;
    friend bool operator==(const Counted &, const Counted &) = default;
};
struct Has { // has:code; no:code is its negation
    enum class Thing {
        Note,
        Tag,
        Code,
        Project,
        Dataset,
        Doi,
        Arxiv,
        Abstract,
        File,
        Pdf,
        Comment,
    };
    Thing thing = Thing::Note;
    friend bool operator==(const Has &, const Has &) = default;
};
struct IsSo { // is:seen
    enum class Flag { Seen, Unseen, Snoozed, New, Replaced, CrossListed, Withdrawn };
    Flag flag = Flag::Seen;
    friend bool operator==(const IsSo &, const IsSo &) = default;
};
using PaperClause =
    std::variant<InColumn, Near, MatchesRegex, InFact, HasId, OnDays, Counted, Has, IsSo>;

// One value of a clause as it stands behind `field:`.
struct ClauseValue {
    QString text;
    bool exact = false;  // behind an `=`
    bool prefix = false; // before a `*`
    bool quoted = false;
    bool regex = false;        // between slashes
    bool anyCase = false;      // of a regular expression
    std::optional<int> near{}; // before a `~5`

    [[nodiscard]] bool isPlain() const { return !exact && !prefix && !regex && !near; }
};
// Capitals of ASCII made small, as lower() of SQLite does.
[[nodiscard]] QString asciiLower(const QString &text);

// Nothing where no field has that name, or the value is none of it. `is` and `has` only by what
// stands above.
[[nodiscard]] std::optional<PaperClause> readPaperClause(const QString &field,
                                                         const ClauseValue &value);
[[nodiscard]] QString print(const PaperClause &clause); // "author:\"Tri Dao\""
// The names of its fields, for help, completion and hints: "title", "date".
[[nodiscard]] QStringList paperFields();
// What stands behind is: and has: among them.
[[nodiscard]] QStringList flagNames();
[[nodiscard]] QStringList thingNames();
[[nodiscard]] bool isDayField(const QString &field); // what it is of is a day: "newer", "decided"
// The column of a field that takes a group: title:(agent OR agents).
[[nodiscard]] std::optional<InColumn::Column> columnNamed(const QString &field);
[[nodiscard]] MatchesRegex::In regexIn(InColumn::Column column);

// Of InColumn and Near: the FTS5 expression without its column filter, each token quoted, and the
// columns it is for. Nothing for the others.
[[nodiscard]] std::optional<QString> columnFilterOf(const PaperClause &clause);
// The column of the full-text index.
[[nodiscard]] QString indexColumn(InColumn::Column column);
// Whether to find out takes a look at the texts of each paper: it comes last then.
[[nodiscard]] bool isSlow(const PaperClause &clause);
// The words of a text: what stands between blanks.
[[nodiscard]] qint64 wordCount(QStringView text);
// A condition over the table `paper` (alias p); not of InColumn and Near. `ofPaper` narrows each
// table of the condition down, "paper_id = p.id AND ": quick for one paper after the other, where
// without it SQLite makes the list of all papers of which it holds.
struct ClauseSql {
    QString sql;
    QList<QVariant> values;
};
[[nodiscard]] ClauseSql sqlOf(const PaperClause &clause, int today, const QString &ofPaper = {});
// The oracle for both.
[[nodiscard]] bool holdsFor(const PaperClause &clause, const model::Paper &paper, int today);

} // namespace lectern::query

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/library/ops/attachment_ops.h"
#include "core/library/ops/list_ops.h"
#include "core/library/ops/note_ops.h"
#include "core/model/highlight.h"
#include "core/model/ids.h"
#include "core/model/reader_state.h"
#include "core/model/rule.h"
#include "core/model/saved_filter.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <variant>

namespace lectern::library {

// Every write of the reader is one of these, applied whole or not at all, as one step of undo.

// Which papers: named ones, or all that match a query when the op is applied.
struct Matching {
    QString query;
};
using Papers = std::variant<model::PaperIds, Matching>;

struct Decide {
    Papers papers;
    model::DecisionState state = model::DecisionState::Undecided;
    std::optional<QDate> until; // with Later: the local day to come back
};

// How far the reader is with the papers. Each remembers the text that was read, so that a later
// version of it is told as changed.
struct SetProgress {
    Papers papers;
    model::ReadingProgress progress = model::ReadingProgress::Unread;
};

// Marks the papers as deleted: no read sees them, and a digest that tells of them again does not
// bring them back; undo does, with all that was on them.
struct DeletePapers {
    Papers papers;
};

// Takes the mark off again.
struct PutBack {
    QList<model::PaperId> papers;
};

// Tags that do not exist are made; tags that no paper carries stay until deleted.
struct ChangeTags {
    Papers papers;
    QStringList add;
    QStringList remove;
    std::optional<int> colour{}; // of tags that are made; none: that of the tag above, or the next
};

// Gives a tag, and with it all below, another name; where that tag is there already, the two become
// one. Saved filters and rules follow. Errors: NotFound, Invalid (no name for a tag).
struct RenameTag {
    QString from;
    QString to;
};

// The tag and all below it go, from their papers too.
struct DeleteTag {
    QString name;
};

// How a tag looks and which digit it is pinned to; one tag only has a digit. A tag that stands only
// above others is made.
struct DressTag {
    QString name;
    std::optional<int> colour;
    std::optional<int> digit; // 1 to 9; 0: none any more
};

// Makes the rule, or changes the one of its uuid. Errors: Invalid, NotFound.
struct SaveRule {
    model::Rule rule;
};
struct DeleteRule {
    QUuid uuid;
};
// Moves a rule so many places down, or up; it stops at the ends.
struct MoveRule {
    QUuid uuid;
    int places = 0;
};

// Makes the filter, or changes the one of its uuid; where it has another name now, the filters and
// rules that name it follow. An order that stands in the query is the filter's. Errors: Invalid (no
// name for a filter, or taken; no query), NotFound.
struct SaveFilter {
    model::SavedFilter filter;
};
// What names it matches nothing from now on.
struct DeleteFilter {
    QUuid uuid;
};
// To this place among the filters, from 1; it stops at the ends.
struct MoveFilter {
    QUuid uuid;
    int place = 1;
};

// Does what the rule says, saved or not, to all papers of the scope that it touches.
struct RunRule {
    model::Rule rule;
    model::RuleScope scope = model::RuleScope::Undecided;
};

// Lays `value` over a fact, or takes the correction back when there is none. Fields: title,
// abstract, authors (separated by ';'), published, updated, arxiv, doi, url, venue.
struct Correction {
    QString field;
    std::optional<QString> value;
};
// All of them or none.
struct Correct {
    model::PaperId paper;
    QList<Correction> corrections;
};

// Two papers are one. `keep` stays: what digests told of the other and what the reader did to it
// move there, and its names lead there. The newer decision wins, tags, lists, highlights and files
// are united, the notes stand one under the other, `keep`'s corrections and its citation key win.
// Declined when their ids say that they are two.
struct Merge {
    model::PaperId keep;
    model::PaperId absorb;
};

// Takes the paper apart again: the one that was joined into it last goes, with all that digests
// told of it; else those of its sources that share no id, or text, with the oldest. What the reader
// did stays, and that the two are not the same is remembered. Declined when it is one.
struct Split {
    model::PaperId paper;
};

// Two papers are not one, and are not to be offered again.
struct NotSame {
    model::PaperId paper;
    model::PaperId other;
};

// A paper that no digest told of, by its arXiv id or DOI, a URL of either, or its title. Nothing is
// fetched; a digest that tells of it later fills it in. One that is known adds nothing: there is
// then no step, and Applied::paper is the one found; one that was deleted comes back.
struct AddPaper {
    QString name;
};

// Marks a passage of the text that the paper shows. Without a start the quote must stand there
// once, in the abstract or else in the title; with one it must stand just there. Blanks around it
// do not count. The same mark twice is one, and changes nothing. Errors: NotFound, Invalid (too
// long, blank), Declined (several places, or the text is another).
struct AddHighlight {
    model::PaperId paper;
    QString quote;
    model::Meaning meaning = model::Meaning::Claim;
    QString comment{};
    std::optional<model::TextField> target{}; // none: where it stands
    std::optional<qint64> start{};            // in code points
};

// What is not given stays. Saves of one stretch of typing (`stretch` alike, not empty) are one step.
// Errors: NotFound, Invalid (the comment is too long).
struct ChangeHighlight {
    QUuid uuid;
    std::optional<model::Meaning> meaning{};
    std::optional<QString> comment{};
    QString stretch{};
};

// Errors: NotFound.
struct DeleteHighlight {
    QUuid uuid;
};

// Puts a highlight on another passage of its paper: one that has lost its place, mostly. Its
// meaning and comment stay. Errors: as of AddHighlight.
struct ReanchorHighlight {
    QUuid uuid;
    QString quote;
    std::optional<model::TextField> target{};
    std::optional<qint64> start{};
};

using Op = std::variant<Decide, ChangeTags, SetNote, Correct, Merge, Split, NotSame, AddPaper,
                        RenameTag, DeleteTag, DressTag, SaveRule, DeleteRule, MoveRule, RunRule,
                        CreateList, RenameList, DescribeList, SetListBudget, DeleteList, MoveList,
                        DuplicateList, MergeLists, AddToList, RemoveFromList, MovePapersInList,
                        CommentInList, SetProgress, DeletePapers, AddHighlight, ChangeHighlight,
                        DeleteHighlight, ReanchorHighlight, AttachFiles, DetachFile, RenameFile,
                        SaveFilter, DeleteFilter, MoveFilter, PutBack, AddToNote>;

// What AddPaper takes a name for.
enum class NameKind { Nothing, Arxiv, Doi, Title };
[[nodiscard]] NameKind kindOfName(const QString &name);

// Why the field cannot hold the value, whatever the library holds; none: it can. Errors: Invalid.
[[nodiscard]] std::optional<base::Error> problemWith(const Correction &correction);

} // namespace lectern::library

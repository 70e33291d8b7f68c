// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/library/change_set.h"
#include "core/model/digest.h"
#include "core/model/import_report.h"
#include "core/model/paper.h"
#include "core/model/reading_list.h"
#include "core/model/rule.h"
#include "core/model/saved_filter.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace lectern::library {

// What kind of act a step was. The window and the command line each say it in their own words.
enum class StepKind {
    Import,
    Decide,
    Tag,
    Note,
    Correct,
    Undo,
    Merge,
    Split,
    NotSame,
    Add,
    RenameTag,
    DeleteTag,
    DressTag,
    SaveRule,
    DeleteRule,
    Rule, // what a rule did
    CreateList,
    RenameList,
    DescribeList,
    BudgetList,
    DeleteList,
    MoveList,
    DuplicateList,
    MergeLists,
    AddToList,
    RemoveFromList,
    OrderList,
    CommentInList,
    Restore, // what an exported file carried of the reader's
    Progress,
    Delete,
    Highlight,
    ChangeHighlight,
    DeleteHighlight,
    MoveHighlight, // to another passage
    Attach,
    Detach,
    RenameFile,
    SaveFilter,
    RenameFilter,
    MoveFilter,
    DeleteFilter,
    PutBack,
    Load,          // a dump
    RestoreBackup, // of what the reader did
};
// "import", "decide", ... "not-same", "add", "rename-tag", "delete-tag", "dress-tag", "save-rule",
// "delete-rule", "rule", "create-list", "rename-list", "describe-list", "budget-list",
// "delete-list", "move-list", "duplicate-list", "merge-lists", "add-to-list", "remove-from-list",
// "order-list", "comment-in-list", "restore", "progress", "delete", "highlight",
// "change-highlight", "delete-highlight", "move-highlight", "attach", "detach", "rename-file",
// "save-filter", "rename-filter", "move-filter", "delete-filter", "put-back", "load",
// "restore-backup"
[[nodiscard]] QString toText(StepKind kind);
[[nodiscard]] std::optional<StepKind> stepKindFromText(const QString &text);
[[nodiscard]] QStringList stepKindNames();

// One step of the history.
struct Step {
    model::StepId id;
    StepKind kind = StepKind::Decide;
    // "kept"; "reading"; "+rl -old"; "title"; the digest's file name; what was added; the tag, and
    // after a tab what it is called now; the rule; the filter, and after a tab what it is called
    // now; the reading list, and after a tab the other one; the meaning of a highlight; the name of
    // a file, and after a tab how many more; see undoDetail().
    QString detail;
    QString firstTitle; // tidy title of the first paper it touched
    qint64 papers = 0;  // how many it touched
    base::Instant when;
    bool undone = false;
    bool undoable = true;  // false once it has left the undo window
    bool byItself = false; // done for a watched folder or by a rule, and no act of the reader's
    std::optional<qint64> words; // of a note: how many more it has since

    // One plain sentence of the reader's language without a full stop: "Kept 3 papers".
    [[nodiscard]] QString sentence() const;
};

// How a step that undoes others tells of them: of one by its own kind and detail, of more by their
// number.
[[nodiscard]] QString undoDetail(const QList<Step> &undone);

// What a list of all steps needs of each before it shows them.
struct StepHead {
    model::StepId id;
    StepKind kind = StepKind::Decide;
    base::Instant when;
    bool undone = false;
};

// What apply, undo and redo did. No step and an empty change set: nothing changed.
struct Applied {
    std::optional<Step> step;
    ChangeSet changes;
    model::PaperId paper{};        // of AddPaper: the one added, or found
    std::optional<QString> note{}; // of SetNote: what it became, where that is not the text
};

// What undoing several steps did: those up to the first that declined, and why that one did.
struct UndoneSteps {
    Applied applied;
    qint64 steps = 0;
    std::optional<base::Error> stop;
};

// The counts of the sidebar; a view of the whole library at one moment.
struct Sidebar {
    qint64 undecided = 0;
    qint64 later = 0;
    qint64 kept = 0;
    qint64 skipped = 0;
    qint64 all = 0;
    QList<model::Digest> digests; // newest first
    QList<model::Tag> tags;       // by name
    // Names that stand only above tags and are none themselves, with the papers below.
    QList<model::Tag> parents{};
    // In the reader's order; of their counts only `papers` is kept in step.
    QList<model::ReadingList> lists{};
    QList<model::SavedFilter> filters{}; // in the reader's order; counted by filterCounts()
};

struct Stats {
    Sidebar totals;
    QList<std::pair<QString, qint64>> months; // "2026-11" and the papers added in it, oldest first
    qint64 notes = 0;
    qint64 steps = 0;
};

// A rule, and how many papers it has touched in the last seven days.
struct RuleLine {
    model::Rule rule;
    qint64 thisWeek = 0;
};

// What a rule would do, paper by paper.
struct RuleTrial {
    enum class Fate { Changes, Decided, HasAll };
    struct Line {
        model::PaperId paper;
        QString title;
        Fate fate = Fate::Changes;
        model::Decision decision; // of a decided one
    };
    qint64 cameIn = 0; // papers of the scope
    qint64 changes = 0;
    qint64 decided = 0; // match, and stay as they are
    qint64 hasAll = 0;
    QList<Line> lines; // at most 200 of each fate, those that would change first
    QString hint;      // what is odd about the query

    [[nodiscard]] qint64 matches() const { return changes + decided + hasAll; }
};

// A day of digests, and how far one has come with it.
struct DayShare {
    QDate day;
    qint64 papers = 0;
    qint64 decided = 0;
    model::Digest digest; // the one with most papers left to decide
};

struct UnreadPaper {
    model::PaperId paper;
    QString title;
    base::Instant kept;
};

// Days that are not finished.
struct Days {
    QDate today;
    QList<DayShare> days;      // all days with a digest, oldest first
    QList<UnreadPaper> unread; // kept and unread, those kept first first; at most 12
};

struct CheckReport {
    QStringList problems; // empty: sound
    QStringList mended{}; // of repair(): what was amiss and is not any more
};

} // namespace lectern::library

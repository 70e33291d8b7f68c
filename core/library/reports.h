// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/library/change_set.h"
#include "core/model/digest.h"
#include "core/model/import_report.h"
#include "core/model/paper.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace lectern::library {

// What kind of act a step was. The window and the command line each say it in their own words.
enum class StepKind { Import, Decide, Tag, Note, Correct, Undo, Merge, Split, NotSame, Add };
[[nodiscard]] QString toText(StepKind kind); // "import", "decide", ... "not-same", "add"
[[nodiscard]] std::optional<StepKind> stepKindFromText(const QString &text);

// One step of the history.
struct Step {
    model::StepId id;
    StepKind kind = StepKind::Decide;
    // "kept"; "+rl -old"; "title"; the digest's file name; what was added; see undoDetail()
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
    model::PaperId paper{}; // of AddPaper: the one added, or found
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
};

struct Stats {
    Sidebar totals;
    QList<std::pair<QString, qint64>> months; // "2026-11" and the papers added in it, oldest first
    qint64 notes = 0;
    qint64 steps = 0;
};

struct CheckReport {
    QStringList problems; // empty: sound
};

} // namespace lectern::library

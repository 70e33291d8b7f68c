// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/day.h"
#include "core/model/ids.h"
#include "core/model/reader_state.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lectern::model {

// What could not be taken as it stood, and where. Lines and columns are 1-based, 0 is unknown.
struct ImportWarning {
    qint64 line = 0;
    qint64 column = 0;
    QString message;
    // On a dry run, of the first warnings of a file whose lines can be read: the line as it stands,
    // the one before it where there is one, and the one after.
    QStringList around{};

    friend bool operator==(const ImportWarning &, const ImportWarning &) = default;
};

// What an entry is to the library.
enum class EntryFate { New, Doubtful, Known, Updated };
[[nodiscard]] QString toText(EntryFate fate); // "new", "doubtful", "known", "updated"

struct EntryPreview {
    QString title; // tidy
    EntryFate fate = EntryFate::New;
    DecisionState decision = DecisionState::Undecided; // of the paper it is known as
    std::optional<int> version;                        // of an updated one, where there is one

    friend bool operator==(const EntryPreview &, const EntryPreview &) = default;
};

// What became of one file. fresh + known + updated + rejected == papers.
struct FileReport {
    QString path; // as the caller named it
    QString format;
    std::optional<Day> day;
    qint64 papers = 0;
    qint64 fresh = 0; // "new" in JSON
    qint64 known = 0;
    qint64 updated = 0;
    qint64 doubtful = 0; // those of fresh that are offered for merging
    qint64 rejected = 0;
    QList<ImportWarning> warnings;
    QList<EntryPreview> firstEntries; // on a dry run, at most 5
    qint64 lines = 0;                 // in the file; 0 where it is no text
    std::optional<QDate> saved;       // the local day on which the file was last written
    std::optional<base::Error> error;
    DigestId digest; // none on a dry run or an error
};

struct ImportReport {
    QList<FileReport> files;
    StepId step;                          // none when nothing changed
    qint64 ruled = 0;                     // papers that rules have touched
    std::optional<base::Error> ruleError; // the import stands; not all rules have run

    [[nodiscard]] FileReport total() const; // sums; path, format and the rest empty
    [[nodiscard]] bool anyError() const;
};

} // namespace lectern::model

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/day.h"
#include "core/model/ids.h"

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

    friend bool operator==(const ImportWarning &, const ImportWarning &) = default;
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
    QStringList firstTitles; // at most 5, for the preview
    std::optional<base::Error> error;
    DigestId digest; // none on a dry run or an error
};

struct ImportReport {
    QList<FileReport> files;
    StepId step; // none when nothing changed

    [[nodiscard]] FileReport total() const; // sums; path, format and the rest empty
    [[nodiscard]] bool anyError() const;
};

} // namespace lectern::model

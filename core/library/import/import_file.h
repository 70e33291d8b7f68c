// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/import/entry_previews.h"
#include "core/library/import/paper_finder.h"
#include "core/model/carried_state.h"
#include "core/model/entry.h"
#include "core/model/import_report.h"

#include <QPair>
#include <QSet>

#include <memory>

namespace lectern::library {

// What an exported file says that the reader did to a paper.
struct CarriedOfPaper {
    model::PaperId paper;
    std::shared_ptr<const model::CarriedState> state;
    QString files{}; // the folder beside the file in which attached files lie, if it is there
};

// All that files carried of the reader's.
struct Carried {
    QList<CarriedOfPaper> papers;
    QList<model::CarriedList> lists;
    bool restored = false; // but for files and citation keys
    // The digests that brought it, and by what their files are known once all of it is there.
    QList<QPair<model::DigestId, QByteArray>> contents;

    [[nodiscard]] bool isEmpty() const { return papers.isEmpty() && lists.isEmpty(); }
};

// One file on its way in.
struct ImportFile {
    model::FileReport report;
    std::optional<model::Day> day; // the reader's word, over what the file says
    QString source;
    model::SourceRank rank = model::SourceRank::PageCapture;
    QByteArray hash;
    qint64 topId = 0; // position p has the row number topId - p
    bool started = false;
    int transaction = 0;           // the one it began in
    PaperFinder::Told toldBefore;  // what the files before it told
    EntryPreviews previews;        // on a dry run
    QSet<model::PaperId> affected; // known papers whose facts may show otherwise now
    QList<QPair<model::PaperId, model::PaperId>> proven; // to be joined when all is complete
    QList<model::ImportWarning> warnings;                // of the library, not of the reader
    Carried carried;                                     // of the reader's, to be restored
};

} // namespace lectern::library

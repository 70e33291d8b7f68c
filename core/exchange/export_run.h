// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/exchange/export.h"
#include "core/exchange/merge_preview.h"
#include "core/exchange/seal.h"
#include "core/exchange/sink.h"

#include <memory>

namespace lectern::exchange {

// Papers on their way out, one after the other, in the memory of one (a merge keeps a few dozen
// bytes of each, and a temporary file).
class ExportRun {
  public:
    ExportRun() = default;
    virtual ~ExportRun() = default; // without finish(): nothing has changed
    Q_DISABLE_COPY_MOVE(ExportRun)

    virtual base::Status add(const ExportedPaper &paper) = 0;
    // Now the file is there, whole. Errors besides those of base/file_output.h: Declined, when
    // somebody changed the file since the run began.
    virtual base::Status finish() = 0;
};

// Where papers go.
struct ExportTarget {
    Format format = Format::Markdown;
    QString path;         // of the file, or of the folder
    bool replace = false; // whatever is there is replaced, also what could be merged
    Heading heading{};
    base::StopToken stop{}; // asked at every write, so in the last part of a merge too
};

// Errors: Cancelled, where that is asked for.
base::Status goOn(const base::StopToken &stop);

// Into a file or a folder, until it is told to stop. Formats that merge bring the file up to date:
// what the reader wrote in it stays (block_merge.cpp). Others replace a file that we wrote and that
// nobody edited since, or an empty one. Errors: Cancelled, Declined (not ours, edited since, or no
// text; the message says what to do), and those of base/file_output.h. Files that go out with their
// papers (file_copies.h) are copied as these come. Not for Form::Typeset.
base::Result<std::unique_ptr<ExportRun>> beginExport(const ExportTarget &target);

// The same, but nothing is written: finish() has told `preview`, which outlives the run.
base::Result<std::unique_ptr<ExportRun>> beginPreview(const ExportTarget &target,
                                                      MergePreview &preview);

// A new document into a sink: standard output. Not for a folder, nor for Form::Typeset.
base::Result<std::unique_ptr<ExportRun>> beginDocument(Format format, const Heading &heading,
                                                       Sink sink);

// Why a document of a format that cannot merge may not be written over what is there; none: it may.
// `empty`: a document without papers, where it has no seal.
base::Status mayReplace(const QString &path, const Seal &seal, const QByteArray &empty = {});

} // namespace lectern::exchange

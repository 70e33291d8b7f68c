// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_run.h"

#include "core/base/file_output.h"
#include "core/exchange/document_run.h"
#include "core/exchange/existing_file.h"
#include "core/exchange/file_copies.h"
#include "core/exchange/folder_run.h"
#include "core/exchange/merge_run.h"

#include <QCoreApplication>

namespace lectern::exchange {

namespace {

// Nothing more goes there once that is no longer wished.
Sink untilStopped(Sink sink, const base::StopToken &stop) {
    return [sink = std::move(sink), stop](const QByteArray &bytes) -> base::Status {
        LECTERN_TRY(goOn(stop));
        return sink(bytes);
    };
}

base::Result<std::unique_ptr<ExportRun>>
mergeInto(const ExportTarget &target, const ExistingFile &file, Sink sink, MergePreview *preview) {
    LECTERN_TRY(file.isText());
    return std::make_unique<MergeRun>(blockFormat(target.format), file, std::move(sink), preview);
}

base::Result<std::unique_ptr<ExportRun>>
runInto(const ExportTarget &target, const ExistingFile &file, Sink sink, MergePreview *preview) {
    const bool anew = target.replace || file.isEmpty();
    sink = untilStopped(std::move(sink), target.stop);
    if (formOf(target.format) == Form::Blocks) {
        if (!anew) return mergeInto(target, file, std::move(sink), preview);
        return std::make_unique<BlockRun>(blockFormat(target.format), target.heading,
                                          std::move(sink), preview);
    }
    auto writer = documentWriter(target.format, target.heading);
    if (!anew) LECTERN_TRY(mayReplace(target.path, writer->seal(), writer->empty()));
    return std::make_unique<DocumentRun>(std::move(writer), std::move(sink));
}

// Writes what another run gives to a file, and puts it in its place when that one is done.
class FileRun final : public ExportRun {
  public:
    FileRun(std::unique_ptr<base::FileOutput> output, std::unique_ptr<ExportRun> run,
            ExistingFile file)
        : m_output(std::move(output))
        , m_run(std::move(run))
        , m_file(std::move(file)) {}

    base::Status add(const ExportedPaper &paper) override { return m_run->add(paper); }
    base::Status finish() override {
        LECTERN_TRY(m_run->finish());
        LECTERN_TRY(m_file.isUnchanged());
        return m_output->commit();
    }

  private:
    std::unique_ptr<base::FileOutput> m_output;
    std::unique_ptr<ExportRun> m_run;
    ExistingFile m_file;
};

// Counts, and shows the lines of a document that is written anew.
class PreviewRun final : public ExportRun {
  public:
    PreviewRun(std::unique_ptr<ExportRun> run, MergePreview &preview)
        : m_run(std::move(run))
        , m_preview(preview) {}

    base::Status add(const ExportedPaper &paper) override {
        ++m_preview.papers;
        return m_run->add(paper);
    }
    base::Status finish() override { return m_run->finish(); }

  private:
    std::unique_ptr<ExportRun> m_run;
    MergePreview &m_preview;
};

// Lines of a document as they come; the last piece of one waits for its end.
Sink previewSink(MergePreview &preview) {
    return [&preview, rest = QByteArray()](const QByteArray &bytes) mutable -> base::Status {
        if (preview.cut) return {};
        QByteArrayList lines = (rest + bytes).split('\n');
        rest = lines.takeLast();
        preview.add(PreviewLine::Role::Added, lines);
        return {};
    };
}

} // namespace

base::Status goOn(const base::StopToken &stop) {
    if (!stop.stop_requested()) return {};
    return base::fail(
        base::ErrorCode::Cancelled,
        QCoreApplication::translate("Lectern", "The export was stopped; nothing was written."));
}

base::Status mayReplace(const QString &path, const Seal &seal, const QByteArray &empty) {
    const ExistingFile file(path);
    if (file.isEmpty()) return {};
    LECTERN_ASSIGN(const auto device, file.open());
    if (isIntact(*device, seal)) return {};
    device->seek(0);
    const bool nothing = !empty.isNull() && device->read(empty.size() + 1) == empty;
    if (device->failed()) return base::fail(notReadable(*device));
    if (nothing) return {};
    return base::fail(base::ErrorCode::Declined,
                      QCoreApplication::translate(
                          "Lectern",
                          "The file that is there was not written by Lectern or was edited since; "
                          "choose another file or replace it (--replace)."));
}

base::Result<std::unique_ptr<ExportRun>> beginExport(const ExportTarget &target) {
    if (formOf(target.format) == Form::Folder) return beginFolder(target, nullptr);
    const ExistingFile file(target.path);
    LECTERN_ASSIGN(auto output, base::FileOutput::open(target.path));
    LECTERN_ASSIGN(auto run,
                   runInto(
                       target, file,
                       [to = output.get()](const QByteArray &bytes) { return to->write(bytes); },
                       nullptr));
    auto whole = std::make_unique<FileRun>(std::move(output), std::move(run), file);
    if (!takesFiles(target.format)) return whole;
    return withFiles(std::move(whole), FileCopies(filesBeside(target.path), target.stop));
}

base::Result<std::unique_ptr<ExportRun>> beginPreview(const ExportTarget &target,
                                                      MergePreview &preview) {
    preview = {};
    if (formOf(target.format) == Form::Folder) {
        LECTERN_ASSIGN(auto run, beginFolder(target, &preview));
        return std::make_unique<PreviewRun>(std::move(run), preview);
    }
    const ExistingFile file(target.path);
    const bool blocks = formOf(target.format) == Form::Blocks;
    preview.merges = blocks && !target.replace && !file.isEmpty();
    const Sink nowhere = [](const QByteArray &) { return base::Status(); };
    LECTERN_ASSIGN(auto run,
                   runInto(target, file, blocks ? nowhere : previewSink(preview), &preview));
    return std::make_unique<PreviewRun>(std::move(run), preview);
}

base::Result<std::unique_ptr<ExportRun>> beginDocument(Format format, const Heading &heading,
                                                       Sink sink) {
    if (auto blocks = blockFormat(format))
        return std::make_unique<BlockRun>(std::move(blocks), heading, std::move(sink));
    if (auto writer = documentWriter(format, heading))
        return std::make_unique<DocumentRun>(std::move(writer), std::move(sink));
    return base::fail(base::ErrorCode::Invalid,
                      QCoreApplication::translate("Lectern", "This format needs a file to go to."));
}

} // namespace lectern::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/folder_run.h"

#include "core/base/file_output.h"
#include "core/exchange/block_format.h"
#include "core/exchange/document_run.h"
#include "core/exchange/existing_file.h"
#include "core/exchange/file_copies.h"
#include "core/exchange/file_names.h"
#include "core/exchange/markdown_format.h"
#include "core/exchange/markdown_paper.h"
#include "core/exchange/merge_run.h"
#include "core/exchange/note_file.h"
#include "core/exchange/plain_text.h"
#include "core/exchange/yaml_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <optional>

namespace lectern::exchange {

namespace {

constexpr int deepestFolder = 16;
constexpr qint64 headOfNote = 1LL << 16; // bytes in which the mark of a note stands
constexpr qint64 largestNote = 64LL << 20;

const QString noteSuffix = QStringLiteral(".md");

// The linking note: a line a paper.
class LinksFormat final : public BlockFormat {
  public:
    explicit LinksFormat(const QHash<QUuid, QString> &names)
        : m_names(names) {}

    [[nodiscard]] BlockMarks marks() const override { return markdownMarks(); }
    [[nodiscard]] QByteArrayList opening(const Heading &heading) const override {
        return markdownFormat()->opening(heading);
    }
    [[nodiscard]] QByteArrayList block(const ExportedPaper &paper) const override {
        const QString comment = oneLine(paper.comment);
        QString line =
            QStringLiteral("- [[") + m_names.value(paper.paper.uuid) + QStringLiteral("]]");
        if (!comment.isEmpty()) line += QStringLiteral(" – ") + comment;
        return {toUtf8(line)};
    }
    [[nodiscard]] QByteArray leftNotice() const override { return markdownFormat()->leftNotice(); }

  private:
    const QHash<QUuid, QString> &m_names;
};

// An attached file may be a note that was exported once.
bool isCopy(const QString &place) {
    static const QRegularExpression copies(QStringLiteral("\\Afiles/[0-9a-f]{64}/"));
    return copies.match(place).hasMatch();
}

// The paper whose note it is; null where it is none of ours. One that we may not read is nobody's
// we know, but one that the disk does not give may be ours, and would be written a second time.
base::Result<QUuid> paperOf(const QString &path) {
    const auto file = ExistingFile(path).open();
    if (!file && !QFileInfo(path).isReadable()) return QUuid();
    if (!file) return base::fail(file.error());
    const QByteArray head = (*file)->read(headOfNote);
    if ((*file)->failed()) return base::fail(notReadable(**file));
    return paperOfNote(head);
}

class FolderRun final : public ExportRun {
  public:
    FolderRun(ExportTarget target, MergePreview *preview)
        : m_target(std::move(target))
        , m_folder(QFileInfo(m_target.path).absoluteFilePath())
        , m_preview(preview)
        , m_copies(m_folder.filePath(QStringLiteral("files")), m_target.stop)
        , m_linksName(safeFileName(m_target.heading.name.isEmpty() ? QStringLiteral("Papers")
                                                                   : m_target.heading.name)) {
        m_names.take(m_linksName);
    }

    base::Status open();
    base::Status add(const ExportedPaper &paper) override;
    base::Status finish() override;

  private:
    base::Status findNotes();
    base::Status openLinks();
    base::Result<ExportedPaper> withCopies(const QString &note, ExportedPaper paper);
    base::Status writeNote(const QString &path, const ExportedPaper &paper);

    ExportTarget m_target;
    QDir m_folder;
    MergePreview *m_preview;
    FileCopies m_copies;
    QString m_linksName;
    FileNames m_names;
    QHash<QUuid, QString> m_paths; // of the notes that are there
    QHash<QUuid, QString> m_links; // of the papers on their way: what a wiki link calls the note
    std::optional<ExistingFile> m_oldLinks; // the linking note, and what replaces it
    std::unique_ptr<base::FileOutput> m_output;
    std::unique_ptr<ExportRun> m_linking;
};

base::Status FolderRun::open() {
    const QFileInfo place(m_target.path);
    if (place.exists() && !place.isDir())
        return base::fail(
            base::ErrorCode::Invalid,
            QCoreApplication::translate("Lectern", "%1 is not a folder.").arg(m_target.path));
    if (!place.exists() && !m_preview && !QDir().mkdir(m_target.path))
        return base::fail(base::ErrorCode::Unreadable,
                          QCoreApplication::translate("Lectern", "The folder %1 cannot be made.")
                              .arg(m_target.path));
    LECTERN_TRY(findNotes());
    return openLinks();
}

base::Status FolderRun::findNotes() {
    QDirIterator notes(m_folder.path(), {QLatin1Char('*') + noteSuffix}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (notes.hasNext()) {
        const QString path = notes.next();
        const QString place = m_folder.relativeFilePath(path);
        if (place.count(QLatin1Char('/')) > deepestFolder || isCopy(place)) continue;
        m_names.take(QFileInfo(path).completeBaseName());
        LECTERN_ASSIGN(const QUuid paper, paperOf(path));
        if (!paper.isNull()) m_paths.insert(paper, path);
    }
    return {};
}

base::Status FolderRun::openLinks() {
    const QString path = m_folder.filePath(m_linksName + noteSuffix);
    const ExistingFile &file = m_oldLinks.emplace(path);
    auto format = std::make_unique<LinksFormat>(m_links);
    Sink sink = [](const QByteArray &) { return base::Status(); };
    if (!m_preview) {
        LECTERN_ASSIGN(m_output, base::FileOutput::open(path));
        sink = [to = m_output.get()](const QByteArray &bytes) { return to->write(bytes); };
    }
    if (m_target.replace || file.isEmpty()) {
        m_linking = std::make_unique<BlockRun>(std::move(format), m_target.heading, sink);
        return {};
    }
    LECTERN_TRY(file.isText());
    m_linking = std::make_unique<MergeRun>(std::move(format), file, sink, nullptr);
    return {};
}

base::Status FolderRun::add(const ExportedPaper &paper) {
    QString &path = m_paths[paper.paper.uuid];
    if (path.isEmpty())
        path = m_folder.filePath(m_names.freeName(safeFileName(paper.paper.facts.title.tidy)) +
                                 noteSuffix);
    m_links.insert(paper.paper.uuid, wikiTarget(QFileInfo(path).completeBaseName()));
    LECTERN_ASSIGN(const ExportedPaper linked, withCopies(path, paper));
    LECTERN_TRY(writeNote(path, linked));
    return m_linking->add(paper);
}

// Linked from where the note stands.
base::Result<ExportedPaper> FolderRun::withCopies(const QString &note, ExportedPaper paper) {
    if (m_preview || paper.files.isEmpty()) return paper;
    LECTERN_ASSIGN(const QStringList copies, m_copies.put(paper));
    for (const QString &copy : copies)
        paper.fileLinks += QFileInfo(note).dir().relativeFilePath(copy);
    return paper;
}

base::Status FolderRun::writeNote(const QString &path, const ExportedPaper &paper) {
    const ExistingFile file(path);
    QByteArray existing;
    if (file.isThere() && !m_target.replace) {
        LECTERN_TRY(file.isText());
        LECTERN_ASSIGN(const auto device, file.open());
        existing = device->read(largestNote + 1);
        if (existing.size() > largestNote)
            return base::fail(
                base::ErrorCode::TooLarge,
                QCoreApplication::translate("Lectern", "The note %1 is larger than 64 MiB.")
                    .arg(path));
        // The half of a note, merged and written, would be the end of the other.
        if (device->failed()) return base::fail(notReadable(*device));
    }
    LECTERN_ASSIGN(const QByteArray merged, mergedNote(paper, existing, m_preview));
    if (m_preview || merged == existing) return {};
    LECTERN_TRY(file.isUnchanged());
    return base::writeFile(path, merged);
}

base::Status FolderRun::finish() {
    LECTERN_TRY(goOn(m_target.stop));
    LECTERN_TRY(m_linking->finish());
    if (!m_output) return {};
    LECTERN_TRY(m_oldLinks->isUnchanged());
    return m_output->commit();
}

} // namespace

base::Result<std::unique_ptr<ExportRun>> beginFolder(const ExportTarget &target,
                                                     MergePreview *preview) {
    auto run = std::make_unique<FolderRun>(target, preview);
    LECTERN_TRY(run->open());
    if (preview) preview->merges = true;
    return run;
}

} // namespace lectern::exchange

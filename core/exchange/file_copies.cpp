// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_copies.h"

#include "core/base/file_output.h"
#include "core/exchange/existing_file.h"
#include "core/exchange/file_names.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace lectern::exchange {

namespace {

constexpr qint64 copiedAtOnce = 1 << 20;

base::Error missing(const QString &name) {
    return {base::ErrorCode::NotFound,
            QCoreApplication::translate("Lectern",
                                        "The file %1 is missing from the library's folder; export "
                                        "without attached files, or remove it from its paper.")
                .arg(name),
            {}};
}

base::Error damaged(const QString &name) {
    return {base::ErrorCode::Damaged,
            QCoreApplication::translate("Lectern",
                                        "The file %1 in the library's folder is damaged; export "
                                        "without attached files, or remove it from its paper.")
                .arg(name),
            {}};
}

class FilesRun final : public ExportRun {
  public:
    FilesRun(std::unique_ptr<ExportRun> run, FileCopies copies)
        : m_run(std::move(run))
        , m_copies(std::move(copies)) {}

    base::Status add(const ExportedPaper &paper) override {
        LECTERN_TRY(m_copies.put(paper));
        return m_run->add(paper);
    }
    base::Status finish() override { return m_run->finish(); }

  private:
    std::unique_ptr<ExportRun> m_run;
    FileCopies m_copies;
};

} // namespace

base::Result<QStringList> FileCopies::put(const ExportedPaper &paper) {
    QStringList copies;
    const QList<model::Attachment> &files = paper.paper.attachments;
    for (qsizetype i = 0; i < paper.files.size() && i < files.size(); ++i) {
        const QDir folder(QDir(m_folder).filePath(files.at(i).contentHash));
        const QString to = folder.filePath(safeFileName(files.at(i).fileName));
        if (!QFileInfo::exists(to)) {
            LECTERN_TRY(base::makeFolder(folder.path()));
            LECTERN_TRY(copy(files.at(i), paper.files.at(i), to));
        }
        copies += to;
    }
    return copies;
}

base::Status FileCopies::copy(const model::Attachment &file, const QString &from,
                              const QString &to) {
    QFile source(from);
    if (from.isEmpty() || !source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return base::fail(missing(file.fileName));
    LECTERN_ASSIGN(const auto output, base::FileOutput::open(to));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (QByteArray part = source.read(copiedAtOnce); !part.isEmpty();
         part = source.read(copiedAtOnce)) {
        LECTERN_TRY(goOn(m_stop));
        hash.addData(part);
        LECTERN_TRY(output->write(part));
    }
    if (source.error() != QFileDevice::NoError) return base::fail(notReadable(source));
    if (QString::fromLatin1(hash.result().toHex()) != file.contentHash)
        return base::fail(damaged(file.fileName));
    return output->commit();
}

QString filesBeside(const QString &document) {
    return document + QStringLiteral(".files");
}

std::unique_ptr<ExportRun> withFiles(std::unique_ptr<ExportRun> run, FileCopies copies) {
    return std::make_unique<FilesRun>(std::move(run), std::move(copies));
}

} // namespace lectern::exchange

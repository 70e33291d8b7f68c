// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/digest/reader.h"
#include "core/library/change_set.h"
#include "core/library/import/import_file.h"
#include "core/library/import/import_inputs.h"
#include "core/library/import/keyed_entry.h"
#include "core/library/library.h"
#include "core/model/import_report.h"
#include "core/store/digests.h"
#include "core/store/library_file.h"
#include "core/store/paper_facts.h"
#include "core/store/trial_library.h"

#include <QUuid>

#include <functional>
#include <memory>

namespace lectern::library {

// Brings digests into the library as one step. Up to `batchSize` entries are one transaction; more
// are staged in short ones, under digests that are not complete and that no read sees, and the
// last, short one completes them. What fails or is cancelled before leaves only staged rows, which
// the caller removes. A file that cannot be read changes nothing and does not hinder the others.
class Importer {
  public:
    static constexpr qsizetype batchSize = 2000;
    static constexpr qint64 mostPapers = 5'000'000; // in one file

    struct Callbacks {
        base::StopToken stop;
        std::function<void(qint64)> progress; // papers read so far
        std::function<void()> yield;          // between transactions
        store::TrialLibrary *trial = nullptr; // of a dry run: `file` is its
    };

    Importer(store::LibraryFile &file, const base::Clock &clock, const QUuid &session,
             Callbacks callbacks);
    ~Importer();
    Q_DISABLE_COPY_MOVE(Importer)

    base::Result<model::ImportReport> run(const ImportRequest &request);
    // What files carried of the reader's, of papers as they stand now; once run() has come back.
    [[nodiscard]] Carried takeCarried() { return std::exchange(m_carried, {}); }
    // What the import changed, once run() has come back.
    [[nodiscard]] const ChangeSet &changes() const { return m_changes; }

  private:
    [[nodiscard]] FileChoice choiceFor(const QString &path) const;
    base::Result<std::optional<store::KnownDigest>> withContent(const QByteArray &hash);
    base::Status importInput(const ImportInput &input);
    base::Status readDigest(ImportFile &file, QIODevice &device, const FileChoice &choice);
    base::Status readEntries(ImportFile &file, digest::DigestReader &reader);
    base::Status removeStaged(model::DigestId digest);
    base::Status refuse(ImportFile &file, const base::Error &error);
    base::Status takeBatch(ImportFile &file, const QList<KeyedEntry> &batch, bool last);
    base::Status startDigest(ImportFile &file, const digest::DigestReader &reader);
    base::Status stageWhenFull();
    base::Status completeAll();
    base::Result<model::ImportReport> finish();
    base::Status restoreWithIt(model::StepId step);
    base::Status keepUnknown();
    base::Status begin();
    [[nodiscard]] bool isDryRun() const { return m_callbacks.trial != nullptr; }

    store::LibraryFile &m_file;
    const base::Clock &m_clock;
    QUuid m_session;
    Callbacks m_callbacks;
    ImportRequest m_request;
    std::unique_ptr<store::Transaction> m_transaction;
    std::vector<ImportFile> m_files;
    PaperFinder m_finder;
    qsizetype m_inTransaction = 0;
    int m_transactions = 0;
    qint64 m_read = 0;
    ChangeSet m_changes;
    Carried m_carried;
};

} // namespace lectern::library

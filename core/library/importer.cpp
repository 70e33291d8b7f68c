// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/importer.h"

#include "core/digest/tidy.h"
#include "core/library/identity.h"
#include "core/library/warning_lines.h"
#include "core/library/writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace lectern::library {

namespace {

base::Error stopped() {
    return {base::ErrorCode::Cancelled,
            QCoreApplication::translate("Lectern", "The import was stopped; nothing was changed."),
            {}};
}

std::optional<model::Day> dayInName(const QString &name) {
    static const QRegularExpression iso(QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
    return model::Day::parse(iso.match(QFileInfo(name).fileName()).captured());
}

QString importDetail(const model::ImportReport &report) {
    QStringList names;
    for (const model::FileReport &file : report.files)
        if (file.digest.isValid()) names.append(QFileInfo(file.path).fileName());
    if (names.size() == 1) return names.constFirst();
    return QCoreApplication::translate("Lectern", "%n files", nullptr,
                                       static_cast<int>(names.size()));
}

} // namespace

struct Importer::File {
    model::FileReport report;
    std::optional<model::Day> day; // the reader's word, over what the file says
    QString source;
    model::SourceRank rank = model::SourceRank::PageCapture;
    QByteArray hash;
    qint64 topId = 0; // position p has the row number topId - p
    bool started = false;
    int transaction = 0;           // the one it began in
    EntryPreviews previews;        // on a dry run
    QSet<model::PaperId> affected; // known papers whose facts may show otherwise now
};

Importer::Importer(store::LibraryFile &file, const base::Clock &clock, const QUuid &session,
                   Callbacks callbacks)
    : m_file(file)
    , m_clock(clock)
    , m_session(session)
    , m_callbacks(std::move(callbacks)) {}

Importer::~Importer() = default;

base::Result<model::ImportReport> Importer::run(const ImportRequest &request) {
    m_request = request;
    LECTERN_TRY(begin());
    ImportInputs inputs(
        request, [this](const QString &path) { return m_file.owns(path); }, m_callbacks.stop);
    while (const auto input = inputs.next())
        LECTERN_TRY(importInput(*input));
    if (m_callbacks.stop.stop_requested()) return base::fail(stopped());
    return finish();
}

base::Status Importer::begin() {
    LECTERN_ASSIGN(m_transaction, store::Transaction::begin(m_file, m_clock));
    m_inTransaction = 0;
    ++m_transactions;
    return {};
}

// A failure of the file is told in its report; a failure of the library ends the import.
base::Status Importer::importInput(const ImportInput &input) {
    File file;
    file.report.path = input.name;
    const auto device = openInput(input);
    const auto content = device ? contentOf(**device, input.name)
                                : base::Result<InputContent>(base::fail(device.error()));
    if (!content) {
        file.report.error = content.error();
        m_files.push_back(std::move(file));
        return {};
    }
    file.hash = content->hash;
    const FileChoice choice = choiceFor(input.name);
    LECTERN_ASSIGN(const auto known, withContent(content->hash));
    if (known && (!choice.day || choice.day == known->report.day)) {
        file.report = known->report;
        file.report.path = input.name;
        file.report.known = known->report.papers - known->report.rejected;
    } else {
        LECTERN_TRY(readDigest(file, **device, choice));
    }
    file.report.lines = content->lines;
    file.report.saved = content->saved;
    file.report.warnings += input.told;
    if (isDryRun()) addLinesAround(file.report.warnings, **device);
    m_files.push_back(std::move(file));
    return {};
}

base::Status Importer::readDigest(File &file, QIODevice &device, const FileChoice &choice) {
    auto reader = digest::openDigest(device, file.report.path, choice.format);
    if (!reader) {
        file.report.error = reader.error();
        return {};
    }
    file.day = choice.day;
    LECTERN_TRY(m_transaction->beginPart());
    file.transaction = m_transactions;
    return readEntries(file, **reader);
}

FileChoice Importer::choiceFor(const QString &path) const {
    FileChoice choice = m_request.choices.value(path);
    if (choice.format.isEmpty()) choice.format = m_request.format;
    if (!choice.day) choice.day = m_request.day;
    return choice;
}

base::Result<std::optional<store::KnownDigest>> Importer::withContent(const QByteArray &hash) {
    if (isDryRun()) LECTERN_TRY(m_callbacks.trial->fetchContent(hash));
    return store::Digests(*m_transaction).withContent(hash);
}

base::Status Importer::readEntries(File &file, digest::DigestReader &reader) {
    bool ended = false;
    while (!ended) {
        QList<model::Entry> batch;
        while (!ended && batch.size() < batchSize) {
            if (m_callbacks.stop.stop_requested()) return base::fail(stopped());
            auto entry = reader.next();
            if (!entry) return refuse(file, entry.error());
            ended = !entry->has_value();
            if (!ended) batch.append(std::move(**entry));
        }
        if (!batch.isEmpty() || file.started) LECTERN_TRY(takeBatch(file, reader, batch, ended));
    }
    if (!file.started) file.report.format = reader.facts().format; // a valid feed without entries
    file.report.rejected = reader.rejected();
    file.report.papers += file.report.rejected;
    file.report.warnings = reader.warnings();
    return {};
}

// What the file brought goes; what other files brought stays. A file too long for one transaction
// takes the whole import with it.
base::Status Importer::refuse(File &file, const base::Error &error) {
    if (m_transactions != file.transaction) return base::fail(error);
    LECTERN_TRY(m_transaction->rollBackPart());
    const QString path = file.report.path;
    file = {};
    file.report.path = path;
    file.report.error = error;
    return {};
}

base::Status Importer::takeBatch(File &file, const digest::DigestReader &reader,
                                 const QList<model::Entry> &batch, bool last) {
    if (!file.started) LECTERN_TRY(startDigest(file, reader));
    if (file.topId == 0) {
        // A digest of one batch takes just the row numbers it needs; a longer one a block from the
        // top down, so that position 1 of the newest digest is always the greatest.
        const qint64 count = last ? batch.size() : mostPapers;
        LECTERN_ASSIGN(const qint64 first, store::Digests(*m_transaction).reservePaperIds(count));
        file.topId = first + count;
    }
    for (const model::Entry &entry : batch) {
        if (file.report.papers >= mostPapers)
            return base::fail(
                base::ErrorCode::TooLarge,
                QCoreApplication::translate("Lectern", "“%1” holds more than 5,000,000 papers.")
                    .arg(file.report.path));
        LECTERN_TRY(takeEntry(file, entry));
    }
    m_inTransaction += batch.size();
    m_read += batch.size();
    if (m_callbacks.progress) m_callbacks.progress(m_read);
    return stageWhenFull();
}

base::Status Importer::startDigest(File &file, const digest::DigestReader &reader) {
    const digest::DigestFacts facts = reader.facts();
    file.started = true;
    file.source = facts.source;
    file.rank = facts.rank;
    file.report.format = facts.format;
    file.report.day = file.day ? file.day : facts.day;
    if (!file.report.day) file.report.day = dayInName(file.report.path);
    LECTERN_ASSIGN(file.report.digest,
                   store::Digests(*m_transaction)
                       .insert({file.source, file.report.format, file.report.day,
                                QFileInfo(file.report.path).fileName(), file.hash}));
    return {};
}

base::Status Importer::takeEntry(File &file, const model::Entry &entry) {
    ++file.report.papers;
    store::PaperFacts papers(*m_transaction);
    const auto keys = digest::keysOf(entry.facts);
    if (isDryRun()) LECTERN_TRY(m_callbacks.trial->fetchPapers(toStored(keys)));
    LECTERN_ASSIGN(const Identity identity, identify(papers, entry.facts, keys));
    return identity.paper.isValid() ? addToPaper(file, entry, keys, identity.paper)
                                    : addPaper(file, entry, keys, identity.doubtful);
}

base::Status Importer::addPaper(File &file, const model::Entry &entry,
                                const QList<digest::PaperKey> &keys,
                                const QList<model::PaperId> &doubtful) {
    store::PaperFacts papers(*m_transaction);
    const auto stored = toStored(keys);
    const model::PaperId paper(file.topId - file.report.papers);
    LECTERN_TRY(papers.insert(paper,
                              {entry.facts, file.rank, digest::tidyRules, file.report.digest},
                              entry.readings, stored));
    LECTERN_TRY(papers.addSighting(paper, file.report.digest, entry));
    for (const model::PaperId other : doubtful)
        LECTERN_TRY(papers.addOffer(paper, other, file.report.digest, QStringLiteral("title")));
    ++file.report.fresh;
    if (!doubtful.isEmpty()) ++file.report.doubtful;
    if (isDryRun())
        file.previews.add(paper, entry.facts.title.tidy,
                          doubtful.isEmpty() ? model::EntryFate::New : model::EntryFate::Doubtful);
    return {};
}

base::Status Importer::addToPaper(File &file, const model::Entry &entry,
                                  const QList<digest::PaperKey> &keys, model::PaperId paper) {
    store::PaperFacts papers(*m_transaction);
    LECTERN_TRY(papers.addKeys(paper, toStored(keys)));
    LECTERN_TRY(papers.addSighting(paper, file.report.digest, entry));
    LECTERN_ASSIGN(
        const bool tellsMore,
        papers.addSource(paper, {entry.facts, file.rank, digest::tidyRules, file.report.digest}));
    if (tellsMore || entry.readings != model::Readings()) file.affected.insert(paper);
    ++file.report.known;
    if (isDryRun()) file.previews.add(paper, entry.facts.title.tidy, model::EntryFate::Known);
    return {};
}

base::Status Importer::stageWhenFull() {
    if (m_inTransaction < batchSize || isDryRun()) return {};
    LECTERN_TRY(m_transaction->commit());
    m_transaction.reset();
    if (m_callbacks.yield) m_callbacks.yield();
    return begin();
}

base::Status Importer::completeFile(File &file) {
    store::PaperFacts papers(*m_transaction);
    for (const model::PaperId paper : std::as_const(file.affected)) {
        LECTERN_ASSIGN(const bool changed, papers.refresh(paper));
        if (!changed) continue;
        --file.report.known;
        ++file.report.updated;
        file.previews.markUpdated(paper);
    }
    if (isDryRun()) {
        LECTERN_ASSIGN(file.report.firstEntries, file.previews.take(*m_transaction));
    }
    return store::Digests(*m_transaction).complete(file.report.digest, file.report);
}

base::Status Importer::completeAll() {
    for (File &file : m_files)
        if (file.report.digest.isValid()) LECTERN_TRY(completeFile(file));
    return {};
}

base::Result<model::ImportReport> Importer::finish() {
    LECTERN_TRY(completeAll());
    model::ImportReport report;
    for (File &file : m_files)
        report.files.append(std::move(file.report));
    if (isDryRun() || m_transaction->changes().empty()) return report;
    LECTERN_ASSIGN(const store::StepRecord step,
                   store::writeStep(*m_transaction, toText(StepKind::Import), importDetail(report),
                                    {}, m_session,
                                    m_request.byItself ? store::StepOrigin::Watch
                                                       : store::StepOrigin::Reader));
    report.step = step.id;
    m_changes = changeSetOf(m_transaction->changes());
    LECTERN_TRY(m_transaction->commit());
    return report;
}

} // namespace lectern::library

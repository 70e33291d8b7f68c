// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/importer.h"

#include "core/library/import/batch_reader.h"
#include "core/library/import/carried_states.h"
#include "core/library/import/entry_intake.h"
#include "core/library/import/import_completion.h"
#include "core/library/import/warning_lines.h"
#include "core/library/texts/follow_texts.h"
#include "core/library/writer.h"
#include "core/store/due_rules.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

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
    return QCoreApplication::translate("Lectern", "%n files", nullptr, int(names.size()));
}

store::DueRules dueRulesOf(const model::ImportReport &report) {
    store::DueRules due{report.step, {}};
    for (const model::FileReport &file : report.files)
        if (file.digest.isValid() && file.fresh > 0) due.digests.append(file.digest);
    return due;
}

} // namespace

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
    ImportFile file;
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

base::Status Importer::readDigest(ImportFile &file, QIODevice &device, const FileChoice &choice) {
    auto reader = digest::openDigest(device, file.report.path, choice.format);
    if (!reader) {
        file.report.error = reader.error();
        return {};
    }
    file.day = choice.day;
    file.toldBefore = m_finder.told();
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

base::Status Importer::readEntries(ImportFile &file, digest::DigestReader &reader) {
    BatchReader batches(reader, batchSize, isDryRun() ? Indexed::No : Indexed::Yes,
                        m_callbacks.stop);
    for (bool ended = false; !ended;) {
        const auto batch = batches.take();
        if (!batch) return refuse(file, batch.error());
        if (batch->stopped) return base::fail(stopped());
        ended = batch->ended;
        const bool any = !batch->entries.isEmpty();
        if (any && !file.started) LECTERN_TRY(startDigest(file, reader));
        if (!ended) batches.readOn();
        if (any || file.started) LECTERN_TRY(takeBatch(file, batch->entries, ended));
    }
    if (!file.started) file.report.format = reader.facts().format; // a valid feed without entries
    if (!isDryRun()) file.carried.lists = reader.lists();
    file.report.rejected = reader.rejected();
    file.report.papers += file.report.rejected;
    file.report.warnings = reader.warnings() + file.warnings;
    return {};
}

// What the file brought goes; what other files brought stays.
base::Status Importer::refuse(ImportFile &file, const base::Error &error) {
    if (m_transactions == file.transaction) {
        LECTERN_TRY(m_transaction->rollBackPart());
    } else {
        LECTERN_TRY(removeStaged(file.report.digest));
    }
    m_finder.setTold(file.toldBefore);
    const QString path = file.report.path;
    file = {};
    file.report.path = path;
    file.report.error = error;
    return {};
}

// A file too long for one transaction: what it began later holds nothing of other files.
base::Status Importer::removeStaged(model::DigestId digest) {
    m_transaction.reset();
    bool more = true;
    while (more) {
        LECTERN_TRY(begin());
        LECTERN_ASSIGN(more, store::Digests(*m_transaction).removeStaged(batchSize, digest));
        LECTERN_TRY(m_transaction->commit());
        m_transaction.reset();
    }
    return begin();
}

base::Status Importer::takeBatch(ImportFile &file, const QList<KeyedEntry> &batch, bool last) {
    if (file.topId == 0) {
        // A digest of one batch takes just the row numbers it needs; a longer one a block from the
        // top down, so that position 1 of the newest digest is always the greatest.
        const qint64 count = last ? batch.size() : mostPapers;
        LECTERN_ASSIGN(const qint64 first, store::Digests(*m_transaction).reservePaperIds(count));
        file.topId = first + count;
    }
    EntryIntake intake(*m_transaction, m_finder, m_callbacks.trial);
    for (const KeyedEntry &entry : batch) {
        if (file.report.papers >= mostPapers)
            return base::fail(
                base::ErrorCode::TooLarge,
                QCoreApplication::translate("Lectern", "“%1” holds more than 5,000,000 papers.")
                    .arg(file.report.path));
        LECTERN_TRY(intake.take(file, entry));
    }
    m_inTransaction += batch.size();
    m_read += batch.size();
    if (m_callbacks.progress) m_callbacks.progress(m_read);
    return stageWhenFull();
}

base::Status Importer::startDigest(ImportFile &file, const digest::DigestReader &reader) {
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

base::Status Importer::stageWhenFull() {
    if (m_inTransaction < batchSize || isDryRun()) return {};
    LECTERN_TRY(m_transaction->commit());
    m_transaction.reset();
    if (m_callbacks.yield) m_callbacks.yield();
    return begin();
}

base::Status Importer::completeAll() {
    for (ImportFile &file : m_files)
        if (file.report.digest.isValid())
            LECTERN_TRY(completeFile(*m_transaction, file, isDryRun()));
    for (const ImportFile &file : m_files)
        LECTERN_TRY(joinProven(*m_transaction, file));
    return {};
}

base::Result<model::ImportReport> Importer::finish() {
    LECTERN_TRY(completeAll());
    model::ImportReport report;
    for (ImportFile &file : m_files) {
        if (!file.carried.isEmpty() && file.report.digest.isValid())
            m_carried.contents.append({file.report.digest, file.hash});
        report.files.append(std::move(file.report));
        m_carried.papers += std::move(file.carried.papers);
        m_carried.lists += std::move(file.carried.lists);
    }
    if (isDryRun() || m_transaction->changes().empty()) return report;
    LECTERN_TRY(followTexts(*m_transaction));
    LECTERN_ASSIGN(const store::StepRecord step,
                   store::writeStep(*m_transaction, toText(StepKind::Import), importDetail(report),
                                    {}, m_session,
                                    m_request.byItself ? store::StepOrigin::Watch
                                                       : store::StepOrigin::Reader));
    report.step = step.id;
    LECTERN_TRY(restoreWithIt(step.id));
    LECTERN_TRY(keepUnknown());
    LECTERN_TRY(store::noteDueRules(*m_transaction, dueRulesOf(report)));
    m_changes = changeSetOf(*m_transaction);
    LECTERN_TRY(m_transaction->commit());
    return report;
}

// In the same transaction, so that a crash leaves both or neither; more than that follows in
// transactions of its own (CarriedStates).
base::Status Importer::restoreWithIt(model::StepId step) {
    if (m_carried.isEmpty() || m_carried.papers.size() > CarriedStates::batchSize) return {};
    const size_t first = m_transaction->changes().size();
    LECTERN_TRY(restoreTogether(*m_transaction, m_carried));
    m_carried.restored = true;
    if (m_transaction->changes().size() == first) return {};
    return store::extendStep(*m_transaction, step, 0, first);
}

// What follows in transactions of its own may be cut off by a crash: until it is there, the same
// file is one that is not known, and takes it up.
base::Status Importer::keepUnknown() {
    const QList<CarriedOfPaper> &papers = m_carried.papers;
    const bool files = std::any_of(papers.cbegin(), papers.cend(), [](const CarriedOfPaper &one) {
        return !one.state->attachments.isEmpty();
    });
    if (m_carried.restored && !files) m_carried.contents.clear();
    for (const auto &[digest, hash] : std::as_const(m_carried.contents))
        LECTERN_TRY(store::Digests(*m_transaction).setContent(digest, "unfinished " + hash));
    return {};
}

} // namespace lectern::library

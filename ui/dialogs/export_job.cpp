// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_job.h"

#include "core/exchange/citation_key.h"
#include "core/query/query.h"
#include "ui/commands/when_done.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace lectern::ui {

// What the thread works with; of both, and gone with the last.
struct ExportJob::Bench {
    Begin begin; // may own what the run tells
    std::unique_ptr<exchange::ExportRun> run;
};

bool isEverything(const QString &query) {
    const query::Query read = query::parse(query);
    return read.root == query::Node() && !read.limit;
}

QList<model::CarriedList> carriedLists(const QList<model::ReadingList> &lists) {
    QList<model::CarriedList> carried;
    for (const model::ReadingList &list : lists)
        carried.append({list.name, list.description, list.budget});
    return carried;
}

ExportJob::ExportJob(library::Library &library, ExportedList list, exchange::Format format,
                     exchange::Parts parts, Begin begin, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_list(std::move(list))
    , m_format(format)
    , m_parts(parts)
    , m_bench(std::make_shared<Bench>()) {
    m_bench->begin = std::move(begin);
    if (!m_list.heading.isList) return;
    qint64 place = 0;
    for (const model::PaperId paper : std::as_const(m_list.papers))
        m_places.insert(paper, ++place);
}

ExportJob::~ExportJob() {
    stop();
}

void ExportJob::start() {
    inThread(
        [stop = m_stop.get_token()](Bench &bench) -> base::Status {
            LECTERN_ASSIGN(bench.run, bench.begin(stop));
            return {};
        },
        [this] { readNext(); });
}

void ExportJob::readNext() {
    const QList<model::PaperId> batch = m_list.papers.mid(m_read, batchSize);
    if (batch.isEmpty()) return writeNext();
    whenDone(m_library.details(batch, m_stop.get_token()), this,
             [this](const base::Result<QList<model::Paper>> &papers) {
                 const base::Status wished = exchange::goOn(m_stop.get_token());
                 if (!wished)
                     end(wished);
                 else if (!papers)
                     end(base::fail(papers.error()));
                 else if (exchange::hasCitationKeys(m_format))
                     giveKeys(exported(*papers));
                 else
                     take(exported(*papers));
             });
}

// All facts and all of the reader's go into JSON.
ExportJob::Papers ExportJob::exported(const QList<model::Paper> &papers) const {
    Papers result;
    result.reserve(papers.size());
    for (model::Paper paper : papers) {
        if (m_format != exchange::Format::Json) exchange::keepParts(paper, m_parts);
        const QString comment = m_parts.comments ? m_list.comments.value(paper.id) : QString();
        QStringList files;
        if (m_parts.files)
            for (const model::Attachment &file : std::as_const(paper.attachments))
                files += m_library.attachedFile(file.contentHash);
        result.append({paper, {}, m_places.value(paper.id), comment, files, {}});
    }
    return result;
}

void ExportJob::giveKeys(Papers papers) {
    QList<library::WantedKey> wanted;
    wanted.reserve(papers.size());
    for (const exchange::ExportedPaper &paper : std::as_const(papers))
        wanted.append({paper.paper.id, exchange::citationKey(paper.paper)});
    whenDone(m_library.citationKeys(wanted), this,
             [this, papers](const base::Result<QStringList> &keys) mutable {
                 if (!keys) return end(base::fail(keys.error()));
                 for (qsizetype i = 0; i < papers.size(); ++i)
                     papers[i].key = keys->at(i);
                 take(std::move(papers));
             });
}

void ExportJob::take(Papers papers) {
    m_read = std::min(m_read + batchSize, m_list.papers.size()); // some may be gone by now
    m_ready = std::move(papers);
    if (!m_working) writeNext();
}

// Once the thread is free; the batch behind is read meanwhile.
void ExportJob::writeNext() {
    if (m_outcome || m_working) return;
    const bool done = !m_ready && m_read >= m_list.papers.size();
    if (done)
        return inThread([](Bench &bench) { return bench.run->finish(); }, [this] { end({}); });
    if (!m_ready) return; // take() comes
    hand(*std::exchange(m_ready, std::nullopt));
    if (m_read < m_list.papers.size()) readNext();
}

void ExportJob::hand(const Papers &papers) {
    inThread(
        [papers, stop = m_stop.get_token()](Bench &bench) -> base::Status {
            for (const exchange::ExportedPaper &paper : papers) {
                LECTERN_TRY(exchange::goOn(stop));
                LECTERN_TRY(bench.run->add(paper));
            }
            return {};
        },
        [this, written = papers.size()] {
            m_written += written;
            Q_EMIT progressed(m_written);
            writeNext();
        });
}

// The first outcome counts; it is told when the thread is free and the run is gone.
void ExportJob::end(const base::Status &status) {
    if (!m_outcome) m_outcome = status;
    if (m_working || std::exchange(m_ending, true)) return;
    inThread(
        [](Bench &bench) -> base::Status {
            bench.run.reset();
            return {};
        },
        [this] { Q_EMIT finished(*m_outcome); });
}

void ExportJob::inThread(std::function<base::Status(Bench &)> work, std::function<void()> next) {
    Q_ASSERT(!m_working);
    m_working = true;
    auto promise = std::make_shared<QPromise<base::Status>>();
    whenDone(promise->future(), this, [this, next = std::move(next)](const base::Status &status) {
        m_working = false;
        if (m_ending || (status && !m_outcome))
            next();
        else
            end(status);
    });
    promise->start();
    QThreadPool::globalInstance()->start(
        [promise, bench = m_bench, work = std::move(work)]() mutable {
            promise->addResult(work(*bench));
            bench.reset(); // a run that nobody waits for any more goes here
            promise->finish();
        });
}

} // namespace lectern::ui

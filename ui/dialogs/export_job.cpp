// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_job.h"

#include "core/exchange/citation_key.h"
#include "ui/commands/when_done.h"

#include <QCoreApplication>
#include <QPromise>

namespace lectern::ui {

namespace {

base::Status exportStopped() {
    return base::fail(
        base::ErrorCode::Cancelled,
        QCoreApplication::translate("Lectern", "The export was stopped; nothing was written."));
}

} // namespace

ExportJob::ExportJob(library::Library &library, ExportedList list, exchange::Format format,
                     exchange::Parts parts, Begin begin, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_list(std::move(list))
    , m_format(format)
    , m_parts(parts)
    , m_begin(std::move(begin)) {
    m_thread.setMaxThreadCount(1);
    if (!m_list.heading.isList) return;
    qint64 place = 0;
    for (const model::PaperId paper : std::as_const(m_list.papers))
        m_places.insert(paper, ++place);
}

// The run goes after the thread has done with it.
ExportJob::~ExportJob() {
    stop();
    m_thread.waitForDone();
}

void ExportJob::start() {
    inThread(
        [this]() -> base::Status {
            LECTERN_ASSIGN(m_run, m_begin());
            return {};
        },
        [this] { readNext(); });
}

void ExportJob::readNext() {
    if (m_stop.stop_requested()) return end(exportStopped());
    if (m_read >= m_list.papers.size()) return finish();
    const QList<model::PaperId> batch = m_list.papers.mid(m_read, batchSize);
    m_read += batch.size();
    whenDone(m_library.details(batch, m_stop.get_token()), this,
             [this](const base::Result<QList<model::Paper>> &papers) {
                 if (!papers)
                     end(m_stop.stop_requested() ? exportStopped() : base::fail(papers.error()));
                 else if (exchange::hasCitationKeys(m_format))
                     giveKeys(exported(*papers));
                 else
                     hand(exported(*papers));
             });
}

// All facts and all of the reader's go into JSON.
ExportJob::Papers ExportJob::exported(const QList<model::Paper> &papers) const {
    Papers result;
    result.reserve(papers.size());
    for (model::Paper paper : papers) {
        if (m_format != exchange::Format::Json) exchange::keepParts(paper, m_parts);
        const QString comment = m_parts.comments ? m_list.comments.value(paper.id) : QString();
        result.append({paper, {}, m_places.value(paper.id), comment});
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
                 hand(papers);
             });
}

void ExportJob::hand(Papers papers) {
    inThread(
        [this, papers = std::move(papers)]() -> base::Status {
            for (const exchange::ExportedPaper &paper : papers) {
                if (m_stop.stop_requested()) return exportStopped();
                LECTERN_TRY(m_run->add(paper));
            }
            m_written += papers.size();
            return {};
        },
        [this] {
            Q_EMIT progressed(m_written);
            readNext();
        });
}

void ExportJob::finish() {
    inThread([this] { return m_run->finish(); }, [this] { end({}); });
}

void ExportJob::end(const base::Status &status) {
    inThread(
        [this]() -> base::Status {
            m_run.reset();
            return {};
        },
        [this, status] { Q_EMIT finished(status); });
}

void ExportJob::inThread(std::function<base::Status()> work, std::function<void()> next) {
    auto promise = std::make_shared<QPromise<base::Status>>();
    whenDone(promise->future(), this, [this, next = std::move(next)](const base::Status &status) {
        if (status)
            next();
        else
            end(status);
    });
    promise->start();
    m_thread.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace lectern::ui

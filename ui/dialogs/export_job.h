// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop_token.h"
#include "core/exchange/export_run.h"
#include "core/exchange/parts.h"
#include "core/library/library.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace lectern::ui {

// Which papers go out, in this order, and as what.
struct ExportedList {
    exchange::Heading heading;
    QList<model::PaperId> papers;
    QHash<model::PaperId, QString> comments; // of a reading list
};

// Reads papers from the library a batch at a time, gives them their citation keys and hands them to
// a run, in a thread of its own: in the memory of two batches however many they are. Told to stop,
// or with an error, nothing has changed. Used by the window and by the command.
class ExportJob final : public QObject {
    Q_OBJECT

  public:
    static constexpr qsizetype batchSize = 1000;
    using Begin = std::function<base::Result<std::unique_ptr<exchange::ExportRun>>()>;

    // `begin` is called in the job's thread, as are all calls of the run.
    ExportJob(library::Library &library, ExportedList list, exchange::Format format,
              exchange::Parts parts, Begin begin, QObject *parent = nullptr);
    ~ExportJob() override;

    void start();
    void stop() { m_stop.request_stop(); }

  Q_SIGNALS:
    void progressed(qint64 papers);
    // Once, at the end. Errors: Cancelled, those of the library and of the run.
    void finished(const lectern::base::Status &status);

  private:
    using Papers = QList<exchange::ExportedPaper>;

    void readNext();
    void giveKeys(Papers papers);
    void hand(Papers papers);
    void finish();
    void end(const base::Status &status);
    // Does `work` in the job's thread, then `next` here; ends at an error.
    void inThread(std::function<base::Status()> work, std::function<void()> next);
    [[nodiscard]] Papers exported(const QList<model::Paper> &papers) const;

    library::Library &m_library;
    ExportedList m_list;
    exchange::Format m_format;
    exchange::Parts m_parts;
    Begin m_begin;
    base::StopSource m_stop;
    qsizetype m_read = 0;
    qint64 m_written = 0;
    std::unique_ptr<exchange::ExportRun> m_run; // used in the thread only
    QHash<model::PaperId, qint64> m_places;     // of a reading list
    QThreadPool m_thread;
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop_token.h"
#include "core/exchange/export_run.h"
#include "core/exchange/parts.h"
#include "core/library/library.h"
#include "core/model/reading_list.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace lectern::ui {

// Which papers go out, in this order, and as what.
struct ExportedList {
    exchange::Heading heading;
    QList<model::PaperId> papers;
    QHash<model::PaperId, QString> comments; // of a reading list
};

// Whether a query leaves nothing out: the whole library is meant.
[[nodiscard]] bool isEverything(const QString &query);
// As the heading of a whole library has them.
[[nodiscard]] QList<model::CarriedList> carriedLists(const QList<model::ReadingList> &lists);

// Reads papers from the library a batch at a time, gives them their citation keys and hands them to
// a run, in a thread of the global pool: while one batch is written the next is read, so that it
// takes the memory of two however many they are. Told to stop, or with an error, nothing has
// changed. It may go at any time and waits for nothing: what the thread is at stops by itself.
// Used by the window and by the command.
class ExportJob final : public QObject {
    Q_OBJECT

  public:
    static constexpr qsizetype batchSize = 1000;
    using Begin =
        std::function<base::Result<std::unique_ptr<exchange::ExportRun>>(const base::StopToken &)>;

    // `begin` is called in the thread, as are all calls of the run, and lives as long as that.
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
    struct Bench;

    void readNext();
    void giveKeys(Papers papers);
    void take(Papers papers);
    void writeNext();
    void hand(const Papers &papers);
    void end(const base::Status &status);
    // Does `work` in the thread, one at a time, then `next` here; ends at an error.
    void inThread(std::function<base::Status(Bench &)> work, std::function<void()> next);
    [[nodiscard]] Papers exported(const QList<model::Paper> &papers) const;

    library::Library &m_library;
    ExportedList m_list;
    exchange::Format m_format;
    exchange::Parts m_parts;
    base::StopSource m_stop;
    qsizetype m_read = 0;
    qint64 m_written = 0;
    std::optional<Papers> m_ready;         // read, not handed on yet
    std::optional<base::Status> m_outcome; // nothing more is begun
    bool m_working = false;                // the thread is
    bool m_ending = false;                 // it lets the run go
    std::shared_ptr<Bench> m_bench;
    QHash<model::PaperId, qint64> m_places; // of a reading list
};

} // namespace lectern::ui

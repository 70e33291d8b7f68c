// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/export_job.h"

#include <QPointer>

#include <functional>
#include <memory>

class QPrinter;

namespace lectern::ui {

class Settings;

// Papers out of the library: asks what goes where, shows what the file will say, then reads, merges
// with the file that is there and writes, all but the asking off the thread of the interface.
class ExportFlow final : public QObject {
    Q_OBJECT

  public:
    // Dialogs stand before `window`.
    ExportFlow(library::Library &library, const Settings &settings, const ThemeSource &theme,
               QWidget *window);

    // The reading lists are offered besides.
    void ask(QList<ExportDialog::Choice> choices);
    // Asks for a printer: its “selection” are the first, “all” the second.
    void askToPrint(const ExportRequest &selected, const ExportRequest &all);
    void cancel();
    [[nodiscard]] bool isWriting() const { return m_job; } // or printing

  Q_SIGNALS:
    void started(const QString &words);
    void progressed(qint64 papers);
    void finished();
    void exported(const QString &path, qint64 papers);
    void printed(qint64 papers);
    void failed(const lectern::base::Error &error);

  private:
    using UseList = std::function<void(const base::Result<ExportedList> &)>;

    void open(const QList<ExportDialog::Choice> &choices);
    void preview(ExportDialog &dialog);
    void start(const ExportRequest &request);
    void write(const ExportRequest &request, const ExportedList &list);
    void print(const std::shared_ptr<QPrinter> &printer, const ExportedList &list);
    // Shows how it goes; `then` is told how it ended.
    void run(ExportJob *job, const QString &words,
             const std::function<void(const base::Status &)> &then);
    void take(const ExportRequest &request, const base::Status &status, qint64 papers);
    void askToReplace(const ExportRequest &request, const base::Error &error);
    void findPapers(const ExportRequest &request, QObject *context, const UseList &use);
    void findPlace(const Place &place, QObject *context, const UseList &use);
    void withAllLists(ExportedList list, QObject *context, const UseList &use);
    void findList(const QString &name, QObject *context, const UseList &use);

    library::Library &m_library;
    const Settings &m_settings; // what an export begins with
    const ThemeSource &m_theme;
    QWidget *m_window;
    QPointer<ExportJob> m_job;     // while papers are written
    QPointer<ExportJob> m_preview; // of the dialog
    quint64 m_question = 0;        // the newest preview asked for: older answers are dropped
    quint64 m_asked = 0;           // the newest dialog asked for
};

} // namespace lectern::ui

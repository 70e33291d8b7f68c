// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_flow.h"

#include "core/model/reading_list.h"
#include "ui/commands/when_done.h"
#include "ui/dialogs/export_words.h"
#include "ui/dialogs/question.h"
#include "ui/print/pdf_run.h"
#include "ui/settings/export_settings.h"

#include <QFileInfo>

#include <algorithm>

namespace lectern::ui {

namespace {

exchange::ExportTarget targetOf(const ExportRequest &request, const ExportedList &list) {
    return {request.format, request.path, request.replace, list.heading, {}};
}

exchange::ExportTarget until(const base::StopToken &stop, exchange::ExportTarget target) {
    target.stop = stop;
    return target;
}

} // namespace

ExportFlow::ExportFlow(library::Library &library, const Settings &settings,
                       const ThemeSource &theme, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_settings(settings)
    , m_theme(theme)
    , m_window(window) {}

void ExportFlow::cancel() {
    if (m_job) m_job->stop();
}

void ExportFlow::ask(QList<ExportDialog::Choice> choices) {
    whenDone(
        m_library.lists(), this, [this, choices, asked = ++m_asked](const auto &lists) mutable {
            if (asked != m_asked) return; // a key that was pressed twice
            for (const model::ReadingList &list : lists.value_or(QList<model::ReadingList>())) {
                const bool offered = std::any_of(choices.cbegin(), choices.cend(),
                                                 [&list](const ExportDialog::Choice &choice) {
                                                     return choice.request.list == list.name;
                                                 });
                if (offered) continue;
                ExportRequest request;
                request.list = list.name;
                choices.append({list.name, request});
            }
            open(choices);
        });
}

void ExportFlow::open(const QList<ExportDialog::Choice> &choices) {
    auto *dialog = new ExportDialog(choices, exportDefaults(m_settings), m_theme, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->request()); });
    connect(dialog, &ExportDialog::previewWanted, dialog, [this, dialog] { preview(*dialog); });
    dialog->open();
}

// The newest question counts: the one before is stopped.
void ExportFlow::preview(ExportDialog &dialog) {
    delete m_preview;
    const ExportRequest request = dialog.request();
    if (const base::Status may = m_library.mayTouch(request.path); !may)
        return dialog.showNoPreview(may.error().message);
    if (exchange::formOf(request.format) == exchange::Form::Typeset)
        return dialog.showNoPreview(tr("A typeset file can only be seen in its own program."));
    findPapers(request, &dialog,
               [this, request, &dialog, question = ++m_question](const auto &list) {
                   if (question != m_question) return;
                   if (!list) return dialog.showNoPreview(list.error().message);
                   delete m_preview;
                   const auto shown = std::make_shared<exchange::MergePreview>();
                   auto *job = new ExportJob(
                       m_library, *list, request.format, request.parts,
                       [target = targetOf(request, *list), shown](const base::StopToken &stop) {
                           return exchange::beginPreview(until(stop, target), *shown);
                       },
                       &dialog);
                   connect(job, &ExportJob::finished, &dialog,
                           [&dialog, shown](const base::Status &status) {
                               if (status)
                                   dialog.showPreview(*shown);
                               else
                                   dialog.showNoPreview(status.error().message);
                           });
                   m_preview = job;
                   job->start();
               });
}

void ExportFlow::start(const ExportRequest &request) {
    delete m_preview;
    if (const base::Status may = m_library.mayTouch(request.path); !may)
        return Q_EMIT failed(may.error());
    findPapers(request, this, [this, request](const auto &list) {
        if (list)
            write(request, *list);
        else
            Q_EMIT failed(list.error());
    });
}

void ExportFlow::write(const ExportRequest &request, const ExportedList &list) {
    auto *job = new ExportJob(
        m_library, list, request.format, request.parts,
        [target = targetOf(request, list)](const base::StopToken &stop) {
            return beginAnyExport(until(stop, target));
        },
        this);
    run(job, tr("Exporting to %1").arg(QFileInfo(request.path).fileName()),
        [this, request, papers = list.papers.size()](const base::Status &status) {
            take(request, status, papers);
        });
}

void ExportFlow::run(ExportJob *job, const QString &words,
                     const std::function<void(const base::Status &)> &then) {
    connect(job, &ExportJob::progressed, this, &ExportFlow::progressed);
    connect(job, &ExportJob::finished, this, [this, job, then](const base::Status &status) {
        job->deleteLater();
        Q_EMIT finished();
        then(status);
    });
    m_job = job;
    Q_EMIT started(words);
    job->start();
}

void ExportFlow::take(const ExportRequest &request, const base::Status &status, qint64 papers) {
    if (status)
        Q_EMIT exported(request.path, papers);
    else if (status.error().code == base::ErrorCode::Declined && !request.replace)
        askToReplace(request, status.error());
    else
        Q_EMIT failed(status.error());
}

void ExportFlow::askToReplace(const ExportRequest &request, const base::Error &error) {
    auto *question =
        new Question({tr("Replace the file?"), error.message, tr("Replace")}, m_theme, m_window);
    connect(question, &QDialog::accepted, this, [this, request] {
        ExportRequest again = request;
        again.replace = true;
        start(again);
    });
    question->open();
}

void ExportFlow::findPapers(const ExportRequest &request, QObject *context, const UseList &use) {
    if (!request.papers.isEmpty()) return use(ExportedList{{}, request.papers, {}});
    if (!request.list.isEmpty()) return findList(request.list, context, use);
    findPlace(request.place, context, use);
}

void ExportFlow::findPlace(const Place &place, QObject *context, const UseList &use) {
    const bool everything = !place.digest.isValid() && isEverything(place.query);
    whenDone(place.digest.isValid() ? m_library.papersOf(place.digest)
                                    : m_library.papers(place.query),
             context, [this, context, use, everything, title = place.title](const auto &found) {
                 if (!found) return use(base::fail(found.error()));
                 const ExportedList list{{title, {}, false}, found->ids, {}};
                 if (!everything) return use(list);
                 withAllLists(list, context, use);
             });
}

void ExportFlow::withAllLists(ExportedList list, QObject *context, const UseList &use) {
    whenDone(m_library.lists(), context, [use, list = std::move(list)](const auto &lists) mutable {
        if (!lists) return use(base::fail(lists.error()));
        list.heading.lists = carriedLists(*lists);
        use(list);
    });
}

void ExportFlow::findList(const QString &name, QObject *context, const UseList &use) {
    whenDone(m_library.listed(name), context, [this, name, context, use](const auto &listed) {
        if (!listed) return use(base::fail(listed.error()));
        ExportedList list{{listed->list.name, listed->list.description, true, listed->list.budget},
                          listed->papers.ids,
                          {}};
        whenDone(m_library.listEntries(name, list.papers), context,
                 [use, list](const auto &entries) mutable {
                     if (!entries) return use(base::fail(entries.error()));
                     for (const model::ListEntry &entry : *entries)
                         if (!entry.comment.isEmpty())
                             list.comments.insert(entry.paper, entry.comment);
                     use(list);
                 });
    });
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Papers onto paper.
#include "ui/dialogs/export_flow.h"
#include "ui/print/print_run.h"

#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

namespace lectern::ui {

void ExportFlow::askToPrint(const ExportRequest &selected, const ExportRequest &all) {
    const std::shared_ptr<QPrinter> printer = newPrinter();
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintSelection);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    dialog->setPrintRange(QAbstractPrintDialog::Selection);
    connect(dialog, &QDialog::accepted, this, [this, dialog, printer, selected, all] {
        const bool some = dialog->printRange() == QAbstractPrintDialog::Selection;
        findPapers(some ? selected : all, this, [this, printer](const auto &list) {
            if (list)
                print(printer, *list);
            else
                Q_EMIT failed(list.error());
        });
    });
    // Where no window manager does, Qt's dialog hands the focus to nobody.
    connect(dialog, &QDialog::finished, m_window, [this] { m_window->activateWindow(); });
    dialog->open();
}

void ExportFlow::print(const std::shared_ptr<QPrinter> &printer, const ExportedList &list) {
    auto *job = new ExportJob(
        m_library, list, exchange::Format::Pdf, {},
        [printer, heading = list.heading](const base::StopToken & /*stop*/) {
            return beginPrint(printer, heading);
        },
        this);
    run(job, tr("Printing"), [this, papers = list.papers.size()](const base::Status &status) {
        if (status)
            Q_EMIT printed(papers);
        else
            Q_EMIT failed(status.error());
    });
}

} // namespace lectern::ui

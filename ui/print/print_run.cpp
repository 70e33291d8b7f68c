// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_run.h"

#include "ui/print/paper_document.h"
#include "ui/print/printed_pages.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <QtPrintSupport/QPrinter>

namespace lectern::ui {

namespace {

base::Status refused() {
    return base::fail(
        base::ErrorCode::Failed,
        QCoreApplication::translate("Lectern", "The printer did not take what was sent to it."));
}

class PrintRun final : public exchange::ExportRun {
  public:
    PrintRun(std::shared_ptr<QPrinter> printer, const exchange::Heading &heading)
        : m_printer(std::move(printer))
        , m_pages(std::make_unique<PrintedPages>(*m_printer)) {
        if (m_pages->hasBegun()) m_pages->add(*headingDocument(heading, *m_pages));
    }

    ~PrintRun() override {
        if (m_pages && m_pages->hasBegun()) m_printer->abort();
    }

    [[nodiscard]] bool hasBegun() const { return m_pages->hasBegun(); }

    base::Status add(const exchange::ExportedPaper &paper) override {
        m_pages->add(*paperDocument(paper, *m_pages));
        return state();
    }

    base::Status finish() override {
        m_pages.reset();
        return state();
    }

  private:
    [[nodiscard]] base::Status state() const {
        if (m_printer->printerState() == QPrinter::Error) return refused();
        return {};
    }

    std::shared_ptr<QPrinter> m_printer;
    std::unique_ptr<PrintedPages> m_pages;
};

} // namespace

std::shared_ptr<QPrinter> newPrinter() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    PrintedPages::setUp(*printer);
    printer->setCreator(QStringLiteral("Lectern"));
    return printer;
}

base::Result<std::unique_ptr<exchange::ExportRun>>
beginPrint(const std::shared_ptr<QPrinter> &printer, const exchange::Heading &heading) {
    printer->setDocName(heading.name);
    auto run = std::make_unique<PrintRun>(printer, heading);
    if (!run->hasBegun()) return base::fail(refused().error());
    return run;
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_run.h"

#include "core/base/file_output.h"
#include "core/exchange/existing_file.h"
#include "ui/print/paper_document.h"
#include "ui/print/printed_pages.h"
#include "ui/print/sealing_device.h"

#include <QPdfWriter>
#include <QTextDocument>

namespace lectern::ui {

namespace {

constexpr int dotsPerInch = 300;

const exchange::Seal &pdfSeal() {
    static const exchange::Seal seal = {"%lectern 1 ", "\n"}; // a comment behind %%EOF
    return seal;
}

std::unique_ptr<QPdfWriter> writerTo(QIODevice &device, const QString &title) {
    auto writer = std::make_unique<QPdfWriter>(&device);
    PrintedPages::setUp(*writer);
    writer->setResolution(dotsPerInch);
    writer->setCreator(QStringLiteral("Lectern"));
    writer->setTitle(title);
    return writer;
}

class PdfRun final : public exchange::ExportRun {
  public:
    PdfRun(std::unique_ptr<base::FileOutput> output, const exchange::Heading &heading,
           exchange::ExistingFile file)
        : m_output(std::move(output))
        , m_file(std::move(file))
        , m_device(*m_output)
        , m_writer(writerTo(m_device, heading.name))
        , m_pages(std::make_unique<PrintedPages>(*m_writer)) {
        m_pages->add(*headingDocument(heading, *m_pages));
    }

    base::Status add(const exchange::ExportedPaper &paper) override {
        m_pages->add(*paperDocument(paper, *m_pages));
        return {};
    }

    base::Status finish() override {
        m_pages.reset(); // ends the document
        m_writer.reset();
        LECTERN_TRY(m_device.status());
        LECTERN_TRY(m_output->write(m_device.seal(pdfSeal())));
        LECTERN_TRY(m_file.isUnchanged());
        return m_output->commit();
    }

  private:
    std::unique_ptr<base::FileOutput> m_output;
    exchange::ExistingFile m_file;
    SealingDevice m_device;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<PrintedPages> m_pages;
};

} // namespace

base::Result<std::unique_ptr<exchange::ExportRun>> beginPdf(const exchange::ExportTarget &target) {
    const exchange::ExistingFile file(target.path);
    LECTERN_ASSIGN(auto output, base::FileOutput::open(target.path));
    if (!target.replace) LECTERN_TRY(exchange::mayReplace(target.path, pdfSeal()));
    return std::make_unique<PdfRun>(std::move(output), target.heading, file);
}

base::Result<std::unique_ptr<exchange::ExportRun>>
beginAnyExport(const exchange::ExportTarget &target) {
    return exchange::formOf(target.format) == exchange::Form::Typeset
               ? beginPdf(target)
               : exchange::beginExport(target);
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_preview.h"

#include "ui/commands/progress_relay.h"
#include "ui/commands/when_done.h"
#include "ui/dialogs/file_choices.h"
#include "ui/dialogs/file_report_view.h"
#include "ui/dialogs/import_file_list.h"
#include "ui/dialogs/import_words.h"
#include "ui/render/icons.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/upright_rule.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int filePartWidth = 263; // and a line
constexpr QSize previewSize(920, 692);
constexpr QSize previewSizeOfOne(720, 600);

} // namespace

ImportPreview::ImportPreview(library::Library &library, library::ImportRequest request,
                             const ThemeSource &theme, QWidget *parent)
    : DialogFrame(importTitle(request), tr("Nothing is written until you say so."), theme, parent)
    , m_library(library)
    , m_request(std::move(request))
    , m_files(new ImportFileList(theme, this))
    , m_savedYears(new QPushButton(tr("Take the year each was saved in"), this))
    , m_details(new FileReportView(theme, this)) {
    arrange();
    QPushButton *cancel = addButton(tr("Cancel"), Weight::Leave);
    m_import = addButton(tr("Import"), Weight::Default);
    m_import->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    connectParts();
    read();
}

ImportPreview::~ImportPreview() {
    m_stop.request_stop();
}

void ImportPreview::arrange() {
    m_filePart = newFilePart();
    m_fileLine = newUprightRule(theme(), this);
    for (QWidget *part : {m_filePart, m_fileLine})
        part->hide();
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_filePart);
    panes->addWidget(m_fileLine);
    panes->addWidget(m_details, 1);
    body()->addLayout(panes, 1);
    resize(withinWindow(previewSizeOfOne));
    makeResizable();
}

QWidget *ImportPreview::newFilePart() {
    auto *part = new QWidget(this);
    part->setFixedWidth(filePartWidth);
    setGround(part, Role::Ground);
    auto *add =
        new QPushButton(themedIcon(Icon::Plus, theme(), Role::AccentInk), tr("Add a file…"), part);
    add->setAutoDefault(false);
    m_savedYears->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &ImportPreview::chooseMoreFiles);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(space::l, space::m, space::l, space::m);
    buttons->setSpacing(space::s);
    buttons->addWidget(m_savedYears);
    buttons->addWidget(add);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_files, 1);
    column->addLayout(buttons);
    return part;
}

void ImportPreview::connectParts() {
    connect(m_files, &ImportFileList::rowChosen, this, &ImportPreview::showFile);
    connect(m_savedYears, &QPushButton::clicked, this, &ImportPreview::takeSavedYears);
    connect(&m_details->choices(), &FileChoices::formatChosen, this, &ImportPreview::chooseFormat);
    connect(&m_details->choices(), &FileChoices::yearChosen, this, [this](int year) {
        chooseYear(m_row, year);
        showSum();
    });
}

void ImportPreview::read() {
    m_stop.request_stop(); // what is still being read is not wanted any more
    m_stop = base::StopSource();
    m_reading = true;
    m_import->setEnabled(false);
    setFootWords(tr("Reading…"));
    library::ImportRequest dryRun = m_request;
    dryRun.dryRun = true;
    const base::StopToken token = m_stop.get_token();
    auto *relay = new ProgressRelay(this);
    connect(relay, &ProgressRelay::progressed, this, [this, token](qint64 papers) {
        if (!token.stop_requested()) setFootWords(tr("Reading… %L1 papers so far").arg(papers));
    });
    whenDone(m_library.import(dryRun, token, relay->callback()), this,
             [this, token, relay](const auto &report) {
                 delete relay;
                 if (!token.stop_requested()) take(report);
             });
}

void ImportPreview::take(const base::Result<model::ImportReport> &report) {
    m_reading = false;
    if (report) {
        m_report = *report;
    } else {
        m_report.files = {model::FileReport{}};
        m_report.files.first().error = report.error();
    }
    showReport();
}

void ImportPreview::showReport() {
    const int row = qMin(m_row, static_cast<int>(m_report.files.size()) - 1);
    const bool several = m_report.files.size() > 1;
    m_files->setFiles(m_report.files);
    for (QWidget *part : {m_filePart, m_fileLine})
        part->setVisible(several);
    resize(withinWindow(several ? previewSize : previewSizeOfOne));
    for (int each = 0; each < m_report.files.size(); ++each)
        chooseYear(each, yearOf(m_report.files.at(each)));
    m_files->selectRow(row);
    showSum();
    QWidget *question = m_details->choices().question();
    if (question)
        question->setFocus();
    else
        m_import->setFocus();
}

void ImportPreview::showFile(int row) {
    m_row = row;
    const model::FileReport &file = m_report.files.at(row);
    m_details->showReport(file, yearOf(file));
}

void ImportPreview::showSum() {
    const model::FileReport total = m_report.total();
    const bool something = total.papers > total.rejected;
    const qint64 changing = total.fresh + total.updated;
    m_import->setEnabled(something && !m_reading);
    if (m_reading) return; // what it is a sum of is being read anew
    setFootWords(something ? totalWords(m_report) : tr("There is nothing to import."));
    m_import->setText(changing > 0 ? tr("Import %Ln paper(s)", nullptr, int(changing))
                                   : tr("Import"));
    m_savedYears->setVisible(filesWithoutYear() > 1);
}

int ImportPreview::yearOf(const model::FileReport &file) const {
    const std::optional<model::Day> day = m_request.choices.value(file.path).day;
    return day && day->hasYear() ? day->date().year() : 0;
}

qsizetype ImportPreview::filesWithoutYear() const {
    return std::count_if(
        m_report.files.cbegin(), m_report.files.cend(), [this](const model::FileReport &file) {
            return file.day && !file.day->hasYear() && file.saved && yearOf(file) == 0;
        });
}

void ImportPreview::chooseFormat(const QString &format) {
    m_request.choices[m_report.files.at(m_row).path].format = format;
    read();
}

// The report keeps the day as the file gives it, so that the year can be chosen again.
void ImportPreview::chooseYear(int row, int year) {
    const model::FileReport &file = m_report.files.at(row);
    if (!file.day || (file.day->hasYear() && year == 0)) return;
    library::FileChoice &choice = m_request.choices[file.path];
    choice.day =
        year == 0 ? std::nullopt : model::Day::of(year, file.day->month(), file.day->day());
    model::FileReport shown = file;
    if (choice.day) shown.day = choice.day;
    m_files->setFile(row, shown);
}

void ImportPreview::takeSavedYears() {
    for (int row = 0; row < m_report.files.size(); ++row) {
        const model::FileReport &file = m_report.files.at(row);
        if (file.day && !file.day->hasYear() && file.saved && yearOf(file) == 0)
            chooseYear(row, file.saved->year());
    }
    showFile(m_row);
    showSum();
}

void ImportPreview::chooseMoreFiles() {
    auto *chooser = new QFileDialog(this, tr("Open digests"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    connect(chooser, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        m_request.paths += paths;
        read();
    });
    chooser->open();
}

} // namespace lectern::ui

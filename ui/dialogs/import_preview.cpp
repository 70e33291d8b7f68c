// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_preview.h"

#include "ui/commands/progress_relay.h"
#include "ui/commands/when_done.h"
#include "ui/dialogs/file_report_view.h"
#include "ui/dialogs/import_words.h"
#include "ui/models/day_words.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int fileListWidth = 264;
constexpr int yearsOffered = 3;

} // namespace

ImportPreview::ImportPreview(library::Library &library, library::ImportRequest request,
                             const ThemeSource &theme, QWidget *parent)
    : DialogFrame(importTitle(request), tr("Nothing is written until you say so."), theme, parent)
    , m_library(library)
    , m_request(std::move(request))
    , m_files(new QListWidget(this))
    , m_details(new FileReportView(theme, this))
    , m_year(new QComboBox(this)) {
    resize(720, 560);
    arrange();
    QPushButton *cancel = addButton(tr("Cancel"), Weight::Plain);
    m_import = addButton(tr("Import"), Weight::Default);
    m_import->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_files, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) m_details->showReport(m_report.files.at(row));
    });
    read();
}

ImportPreview::~ImportPreview() {
    m_stop.request_stop();
}

void ImportPreview::arrange() {
    m_files->setFixedWidth(fileListWidth);
    m_files->setFrameShape(QFrame::NoFrame);
    m_files->setAccessibleName(tr("Files"));
    m_files->hide();
    m_year->setAccessibleName(tr("Day of the digest"));
    m_year->hide();
    auto *year = new QHBoxLayout;
    year->setContentsMargins(space::xl, space::m, space::xl, 0);
    year->addWidget(m_year);
    year->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(year);
    right->addWidget(m_details, 1);
    auto *panes = new QHBoxLayout;
    panes->addWidget(m_files);
    panes->addLayout(right, 1);
    body()->addLayout(panes, 1);
}

library::ImportRequest ImportPreview::request() const {
    library::ImportRequest chosen = m_request;
    const model::FileReport file = m_report.files.value(0);
    if (m_year->currentData().isValid() && file.day)
        chosen.day =
            model::Day::of(m_year->currentData().toInt(), file.day->month(), file.day->day());
    return chosen;
}

void ImportPreview::read() {
    setFootWords(tr("Reading …"));
    library::ImportRequest dryRun = m_request;
    dryRun.dryRun = true;
    auto *relay = new ProgressRelay(this);
    connect(relay, &ProgressRelay::progressed, this, [this](qint64 papers) {
        if (m_report.files.isEmpty()) setFootWords(tr("Reading … %L1 papers so far").arg(papers));
    });
    whenDone(m_library.import(dryRun, m_stop.get_token(), relay->callback()), this,
             [this](const auto &report) { take(report); });
}

void ImportPreview::take(const base::Result<model::ImportReport> &report) {
    if (report) {
        m_report = *report;
    } else {
        m_report.files = {model::FileReport{}};
        m_report.files.first().error = report.error();
    }
    showReport();
}

void ImportPreview::showReport() {
    for (const model::FileReport &file : std::as_const(m_report.files))
        m_files->addItem(fileWords(file));
    m_files->setVisible(m_report.files.size() > 1);
    m_files->setCurrentRow(0);
    const model::FileReport total = m_report.total();
    const bool something = total.papers > total.rejected;
    setFootWords(something ? totalWords(m_report) : tr("There is nothing to import."));
    m_import->setEnabled(something);
    if (!something) return;
    m_import->setText(tr("Import %L1 papers").arg(total.fresh + total.updated));
    m_import->setFocus();
    if (m_report.files.size() == 1) offerYear(m_report.files.constFirst());
}

void ImportPreview::offerYear(const model::FileReport &file) {
    if (!file.day || file.day->hasYear()) return;
    m_year->addItem(tr("%1, year unknown").arg(shortDay(*file.day)));
    const int thisYear = QDate::currentDate().year();
    for (int year = thisYear; year > thisYear - yearsOffered; --year) {
        const auto day = model::Day::of(year, file.day->month(), file.day->day());
        if (day) m_year->addItem(tr("%1 %2").arg(shortDay(*day), QString::number(year)), year);
    }
    m_year->show();
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/file_report_view.h"

#include "ui/dialogs/count_row.h"
#include "ui/dialogs/import_words.h"
#include "ui/models/day_words.h"
#include "ui/views/flow_text.h"
#include "ui/views/rule.h"
#include "ui/views/themed_label.h"

#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr qsizetype mostWarnings = 20;

QString warningWords(const model::ImportWarning &warning) {
    if (warning.line <= 0) return warning.message;
    return FileReportView::tr("Line %1. %2").arg(QString::number(warning.line), warning.message);
}

} // namespace

FileReportView::FileReportView(const ThemeSource &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What the file holds"));
    viewport()->setAutoFillBackground(false);
}

void FileReportView::showReport(const model::FileReport &report) {
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::s);
    if (report.error)
        addError(column, *report.error);
    else
        addFacts(column, report);
    addWarnings(column, report.warnings);
    addTitles(column, report.firstEntries);
    column->addStretch();
    setWidget(page);
    page->setAutoFillBackground(false);
}

void FileReportView::addError(QVBoxLayout *column, const base::Error &error) {
    auto *sentence = new FlowText(Type::Interface, Role::WarnInk, m_theme);
    sentence->setContent(error.message);
    column->addWidget(sentence);
}

void FileReportView::addFacts(QVBoxLayout *column, const model::FileReport &report) {
    auto *facts = new ThemedLabel(Type::Second, Role::Muted, m_theme);
    const QString day = report.day ? fullDay(*report.day) : tr("day unknown");
    facts->setText(
        tr("%1, %2, %L3 papers found").arg(formatWords(report.format), day).arg(report.papers));
    column->addWidget(facts);
    column->addWidget(new CountRow(report, m_theme));
}

void FileReportView::addWarnings(QVBoxLayout *column, const QList<model::ImportWarning> &warnings) {
    if (warnings.isEmpty()) return;
    addHeading(column, tr("What could not be taken as it stood"));
    const auto add = [&](const QString &words) {
        auto *text = new FlowText(Type::Interface, Role::WarnInk, m_theme);
        text->setContent(words);
        column->addWidget(text);
    };
    for (const model::ImportWarning &warning : warnings.mid(0, mostWarnings))
        add(warningWords(warning));
    if (warnings.size() > mostWarnings)
        add(tr("And %L1 more.").arg(warnings.size() - mostWarnings));
}

void FileReportView::addTitles(QVBoxLayout *column, const QList<model::EntryPreview> &entries) {
    if (entries.isEmpty()) return;
    addHeading(column, tr("First titles"));
    for (const model::EntryPreview &entry : entries) {
        auto *label = new ThemedLabel(Type::Interface, Role::Ink, m_theme);
        label->setElideMode(Qt::ElideRight);
        label->setText(entry.title);
        column->addWidget(label);
    }
}

void FileReportView::addHeading(QVBoxLayout *column, const QString &words) {
    column->addWidget(new Rule(m_theme));
    auto *heading = new ThemedLabel(Type::Heading, Role::Muted, m_theme);
    heading->setText(words);
    column->addWidget(heading);
}

} // namespace lectern::ui

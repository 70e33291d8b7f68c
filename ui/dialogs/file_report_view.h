// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/import_report.h"

#include <QScrollArea>

class QVBoxLayout;

namespace lectern::ui {

class ThemeSource;

// One file of the import preview: counts, what could not be taken and where, the first titles; or
// the one sentence why the file can not be read.
class FileReportView final : public QScrollArea {
    Q_OBJECT

  public:
    explicit FileReportView(const ThemeSource &theme, QWidget *parent = nullptr);

    void showReport(const model::FileReport &report);

  private:
    void addError(QVBoxLayout *column, const base::Error &error);
    void addFacts(QVBoxLayout *column, const model::FileReport &report);
    void addWarnings(QVBoxLayout *column, const QList<model::ImportWarning> &warnings);
    void addTitles(QVBoxLayout *column, const QList<model::EntryPreview> &entries);
    void addHeading(QVBoxLayout *column, const QString &words);

    const ThemeSource &m_theme;
};

} // namespace lectern::ui

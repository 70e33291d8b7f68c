// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/import_report.h"
#include "ui/render/icons.h"

#include <QScrollArea>

class QVBoxLayout;

namespace lectern::ui {

class FileChoices;
class ThemeSource;

// One file of the import preview: what the reader may choose, counts, what could not be taken and
// where, the first titles; or the one sentence why the file can not be read.
class FileReportView final : public QScrollArea {
    Q_OBJECT

  public:
    explicit FileReportView(const ThemeSource &theme, QWidget *parent = nullptr);

    // `year` is what was chosen for its day before, 0 for nothing.
    void showReport(const model::FileReport &report, int year);
    [[nodiscard]] FileChoices &choices() { return *m_choices; }

  private:
    void addError(const base::Error &error);
    void addFacts(const model::FileReport &report);
    void addRemark(Icon icon, const QString &place, const QString &words);
    void addWarnings(const QList<model::ImportWarning> &warnings);
    void addWarning(const model::ImportWarning &warning);
    void addTitles(const QList<model::EntryPreview> &entries);
    void addTitle(const model::EntryPreview &entry);
    void addRule();

    const ThemeSource &m_theme;
    FileChoices *m_choices;
    QVBoxLayout *m_page;
    QWidget *m_report = nullptr; // of the file that is shown
    QVBoxLayout *m_column = nullptr;
};

} // namespace lectern::ui

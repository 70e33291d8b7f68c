// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/import_report.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace lectern::ui {

class IconMark;
class ThemedLabel;
class ThemeSource;

// What the reader can say of one file before it is imported: what it is, and the year of its day
// where the file gives none. The year in which the file was saved is suggested, and not taken.
class FileChoices final : public QWidget {
    Q_OBJECT

  public:
    explicit FileChoices(const ThemeSource &theme, QWidget *parent = nullptr);

    // `year` is what was chosen before, 0 for nothing.
    void showFile(const model::FileReport &file, int year);
    // The field that asks for the year, where there is one; else null.
    [[nodiscard]] QWidget *question() const;

  Q_SIGNALS:
    void formatChosen(const QString &format);
    void yearChosen(int year); // 0: unknown

  private:
    void arrange(const ThemeSource &theme);
    void offerFormats(const QString &format);
    void offerYears(const model::FileReport &file, int year);

    QComboBox *m_format;
    QLineEdit *m_day;
    QComboBox *m_year;
    QWidget *m_hint;
    ThemedLabel *m_hintWords;
};

} // namespace lectern::ui

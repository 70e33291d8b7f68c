// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// Marks which facts of a paper are the reader's own: a button for each, which takes it back.
class CorrectionRow final : public QWidget {
    Q_OBJECT

  public:
    explicit CorrectionRow(const ThemeSource &theme, QWidget *parent = nullptr);

    // Names of fields; hidden where there is none.
    void setFields(const QStringList &fields);

  Q_SIGNALS:
    void takeBackAsked(const QString &field);

  private:
    void addButton(const QString &field);

    const ThemeSource &m_theme;
    QStringList m_fields;
};

} // namespace lectern::ui

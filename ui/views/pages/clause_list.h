// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/finding/query_reading.h"

#include <QWidget>

class QVBoxLayout;

namespace lectern::ui {

class ThemeSource;

// How a query is read: a line for each clause, in words, and how many papers it leaves.
class ClauseList final : public QWidget {
    Q_OBJECT

  public:
    explicit ClauseList(const ThemeSource &theme, QWidget *parent = nullptr);

    void setClauses(const QList<library::QueryReading::Clause> &clauses);

  private:
    void addHead(QVBoxLayout *column);

    const ThemeSource &m_theme;
    QVBoxLayout *m_lines;
};

} // namespace lectern::ui

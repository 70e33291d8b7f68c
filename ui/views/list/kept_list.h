// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// Kept papers by title and first author, a line each; more than fifteen are counted. To look at.
class KeptList final : public QWidget {
    Q_OBJECT

  public:
    explicit KeptList(const ThemeSource &theme, QWidget *parent = nullptr);

    void setRows(const QList<model::PaperRow> &rows);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    void paintRow(QPainter &painter, const QRect &rect, const model::PaperRow &row) const;

    QList<model::PaperRow> m_rows;
    const ThemeSource &m_theme;
};

} // namespace lectern::ui

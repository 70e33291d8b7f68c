// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QStyledItemDelegate>

namespace lectern::ui {

class Theme;
class ThemeSource;
enum class RowChoice;

// Of a paper's row, in pixels.
[[nodiscard]] int paperRowHeight(RowChoice rows);

// Paints one paper in a row of 64: a mark in the gutter, the title on two lines (a short one leaves
// the second to the abstract's first words), authors and figures below, tags at their right. In a
// dense row of 44 the title has one line, and what a search found takes the authors' place.
// QStyle::State_HasFocus on the option is the current row; State_Active says whether the list has
// the focus.
class PaperDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    explicit PaperDelegate(const ThemeSource &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

  private:
    const ThemeSource &m_theme;
};

} // namespace lectern::ui

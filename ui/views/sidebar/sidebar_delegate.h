// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lectern::ui {

class ThemeSource;

// Paints one line of the sidebar, 28 high, headings 40: icon or dot, title, progress, count. What
// a line's depth and its children add is told by the option: its rect begins where the line's
// ground does, State_Children and State_Open ask for an arrow, State_HasFocus for a ring.
class SidebarDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    explicit SidebarDelegate(const ThemeSource &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    // Steps to the right of a line `depth` below the top.
    [[nodiscard]] static int indentOf(const QModelIndex &index);
    // Where a click opens or closes what lies below a line.
    [[nodiscard]] static QRect arrowArea(const QRect &line, const QModelIndex &index);

  private:
    const ThemeSource &m_theme;
};

} // namespace lectern::ui

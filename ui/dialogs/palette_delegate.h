// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lectern::ui {

class ThemeSource;

// Draws the lines of a PaletteModel: a heading 32 high; an entry 36, with its icon, the characters
// that were typed lit, and its keys or its count at the right.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    explicit PaletteDelegate(const ThemeSource &theme, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

  private:
    const ThemeSource &m_theme;
};

} // namespace lectern::ui

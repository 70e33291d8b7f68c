// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lectern::ui {

class ThemeSource;

// Paints one paper of a reading list in a row of 48, within a column of 860: a handle to drag it by
// (of the current and the hovered row), its number, how far it is read as a ring, title and authors
// with the comment, at the right its highlights and tags. The option speaks as PaperDelegate's
// does.
class ReadingListRow final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    static constexpr int height = 48;

    explicit ReadingListRow(const ThemeSource &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    // The column that stands in the middle of what is `width` wide.
    [[nodiscard]] static QRect columnIn(const QRect &row);
    // Where a comment is written, in the row of `index`: below its title, beside its tags.
    [[nodiscard]] QRect commentArea(const QRect &row, const QModelIndex &index) const;

  private:
    const ThemeSource &m_theme;
};

} // namespace lectern::ui

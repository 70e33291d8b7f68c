// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lectern::ui {

struct TagChoice;
class ThemeSource;

// A line of a picker, 32 high: a tag with its box, dot, count and key, a reading list with its box
// and count, or one to be made, which of a tag offers the colours.
class TagChoiceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    explicit TagChoiceDelegate(const ThemeSource &theme, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

  Q_SIGNALS:
    void colourChosen(int colour);

  private:
    const ThemeSource &m_theme;
};

} // namespace lectern::ui

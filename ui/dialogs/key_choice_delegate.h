// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lectern::ui {

class ThemeSource;

// A command and its keys in a row of 36; a dot marks keys that are the reader's own.
class KeyChoiceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    enum Roles {
        IdRole = Qt::UserRole, // of the command
        KeysRole,              // QStringList, native
        ChangedRole,           // bool
    };

    explicit KeyChoiceDelegate(const ThemeSource &theme, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

  private:
    const ThemeSource &m_theme;
};

} // namespace lectern::ui

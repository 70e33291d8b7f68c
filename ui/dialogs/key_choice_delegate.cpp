// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/key_choice_delegate.h"

#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/key_cap.h"

#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int choiceHeight = 36;
constexpr int choiceInset = 12;
constexpr int keyChoicePadding = 12;
constexpr int ownDot = 6;

} // namespace

KeyChoiceDelegate::KeyChoiceDelegate(const ThemeSource &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

QSize KeyChoiceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return {0, choiceHeight};
}

void KeyChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const {
    const Theme &theme = m_theme.theme();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool focused =
        option.state.testFlag(QStyle::State_Active) && option.widget && option.widget->hasFocus();
    painter->save();
    const Mirrored mirrored(*painter, option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QRect ground = option.rect.adjusted(choiceInset, 0, -choiceInset, 0);
    if (chosen) {
        painter->setBrush(theme.colour(focused ? Role::Tint : Role::Hover));
        painter->drawRoundedRect(ground, radius::control, radius::control);
    }
    int right = ground.right() + 1 - keyChoicePadding;
    const QStringList all = index.data(KeysRole).toStringList();
    for (auto keys = all.crbegin(); keys != all.crend(); ++keys) {
        const KeyCapRow caps = keyCapsOf(*keys);
        const QSize size = keyCapsSize(caps, theme);
        right -= size.width();
        paintKeyCaps(*painter, {right, ground.top() + (ground.height() - size.height()) / 2}, caps,
                     theme);
        right -= space::m;
    }
    if (index.data(ChangedRole).toBool()) {
        painter->setBrush(theme.colour(Role::Accent));
        painter->drawEllipse(
            QRect(right - ownDot, ground.center().y() - ownDot / 2 + 1, ownDot, ownDot));
        right -= ownDot + space::s;
    }
    painter->setFont(theme.font(Type::Interface));
    painter->setPen(theme.colour(Role::Ink));
    const QRect words(ground.left() + keyChoicePadding, ground.top(),
                      right - ground.left() - keyChoicePadding, ground.height());
    drawWords(
        *painter, words, Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace lectern::ui

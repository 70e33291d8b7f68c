// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/preferences/option_cards.h"

#include "ui/views/preferences/option_card.h"

#include <QHBoxLayout>

namespace lectern::ui {

OptionCards::OptionCards(const QString &name, const QList<Card> &cards, QSize picture,
                         const ThemeSource &theme, QWidget *parent)
    : QWidget(parent) {
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::l);
    for (const Card &card : cards) {
        auto *made = new OptionCard(card, picture, theme, this);
        made->setFocusPolicy(Qt::ClickFocus);
        connect(made, &QAbstractButton::toggled, this,
                [this, made, number = m_cards.size()](bool on) {
                    // Tab leads to the chosen one, the arrows on from there.
                    made->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
                    if (on) Q_EMIT chosen(int(number));
                });
        m_cards.append(made);
        row->addWidget(made, 1);
    }
    row->addStretch();
}

void OptionCards::setCurrent(int card) {
    m_cards.at(card)->setChecked(true);
}

void OptionCards::setMore(int card, const QString &more) {
    m_cards.at(card)->setMore(more);
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// In which order the papers stand. It is a part of the query, which the search field then shows:
// what is sorted can be narrowed, saved as a filter and left like any search.
#include "core/query/order_in_text.h"
#include "core/query/query.h"
#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/models/order_words.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/panes.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/sidebar/sidebar_view.h"

#include <QMenu>

#include <algorithm>

namespace lectern::ui {

void Desk::addOrderButton() {
    m_order = newIconButton(m_commands.action(command::sortPapers), 16, m_list);
    m_list->setTrailingWidget(m_order);
    connect(m_list, &ListPane::placeShown, &m_commands, &CommandTable::refresh);
}

// What is in the list, as a query; empty where no query says it.
QString Desk::askedHere() const {
    const Place &place = m_list->place();
    if (m_list->isSearching() || !place.digest.isValid()) return m_list->asked();
    const QList<model::Digest> &all = m_sidebar->counts().digests;
    const auto digest = std::find_if(
        all.cbegin(), all.cend(), [&](const model::Digest &one) { return one.id == place.digest; });
    if (digest == all.cend() || !digest->day || !digest->day->hasYear()) return {};
    return QStringLiteral("date:%1 source:\"%2\"")
        .arg(digest->day->date().toString(Qt::ISODate), digest->source);
}

bool Desk::canSort() const {
    return !m_panes->page() && !shownList() && !askedHere().isEmpty();
}

void Desk::askOrder() {
    const QString asked = askedHere();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Order of the papers"));
    const QString now = query::toText(query::parse(asked).sort);
    for (const auto &[order, words] : orderNames()) {
        if (order == QLatin1String("relevance") && !m_list->isSearching()) continue; // to nothing
        QAction *action =
            menu->addAction(words, this, [this, query = query::withOrder(asked, order)] {
                m_list->searchFor(query);
                m_list->focusList();
            });
        action->setCheckable(true);
        action->setChecked(order == now);
    }
    const bool atButton = m_order->isVisible();
    menu->popup(atButton ? m_order->mapToGlobal(QPoint(0, m_order->height()))
                         : mapToGlobal(sheetCorner()));
    menu->setActiveAction(menu->actions().value(0));
}

} // namespace lectern::ui

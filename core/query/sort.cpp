// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sort.h"

#include "core/base/fold.h"

#include <algorithm>
#include <array>

namespace lectern::query {

namespace {

struct Order {
    SortKey key;
    const char *name;
    bool naturallyAscending;
    const char *expression; // NULL where unknown; none: not by SQL
};

constexpr std::array orders = {
    Order{SortKey::Date, "date", false, "(SELECT d.day FROM digest d WHERE d.id = p.digest_id)"},
    Order{SortKey::Published, "published", false,
          "coalesce((SELECT c.value FROM correction c WHERE c.paper_id = p.id AND "
          "c.field = 'published' AND c.deleted = 0), p.published)"},
    Order{SortKey::Added, "added", false, "p.added"},
    Order{SortKey::Title, "title", true,
          "coalesce((SELECT c.value FROM correction c WHERE c.paper_id = p.id AND "
          "c.field = 'title' AND c.deleted = 0), "
          "(SELECT t.tidy FROM paper_text t WHERE t.id = p.title_id)) COLLATE NOCASE"},
    Order{SortKey::Upvotes, "upvotes", false, "p.upvotes"},
    Order{SortKey::Decided, "decided", false,
          "(SELECT o.decided FROM decision o WHERE o.paper_id = p.id AND o.deleted = 0)"},
    Order{SortKey::Position, "position", true,
          "(SELECT e.rank FROM reading_list l JOIN reading_list_entry e ON e.list_id = l.id "
          "WHERE l.folded = ? AND l.deleted = 0 AND e.paper_id = p.id AND e.deleted = 0)"},
    Order{SortKey::Relevance, "relevance", false, nullptr},
};

const Order *orderOf(SortKey key) {
    const auto found = std::find_if(orders.begin(), orders.end(),
                                    [key](const Order &order) { return order.key == key; });
    return found == orders.end() ? nullptr : &*found;
}

} // namespace

std::optional<Sort> readSort(const QString &name) {
    for (const Order &order : orders) {
        const QString plain = QString::fromLatin1(order.name);
        if (!name.startsWith(plain, Qt::CaseInsensitive)) continue;
        const QString direction = name.mid(plain.size()).toLower();
        if (direction.isEmpty()) return Sort{order.key, order.naturallyAscending};
        if (direction == QLatin1String("-asc")) return Sort{order.key, true};
        if (direction == QLatin1String("-desc")) return Sort{order.key, false};
    }
    return std::nullopt;
}

QString toText(const Sort &sort) {
    const Order *order = orderOf(sort.key);
    if (!order) return {};
    const char *direction = sort.ascending == order->naturallyAscending ? ""
                            : sort.ascending                            ? "-asc"
                                                                        : "-desc";
    return QLatin1String(order->name) + QLatin1String(direction);
}

QStringList sortNames() {
    QStringList names;
    for (const Order &order : orders)
        names.append(QString::fromLatin1(order.name));
    return names;
}

SqlOrder toOrderBy(const Sort &sort) {
    const Order *order = orderOf(sort.key);
    if (!order || !order->expression) return {QStringLiteral("p.id DESC")};
    const QString direction = QLatin1String(sort.ascending ? "ASC" : "DESC");
    // Equal places, as undoing may leave them, go by number as in the list itself.
    const bool position = sort.key == SortKey::Position;
    SqlOrder sql{QStringLiteral("%1 %2 NULLS LAST, p.id %3")
                     .arg(QLatin1String(order->expression), direction,
                          position ? direction : QStringLiteral("DESC"))};
    if (position) sql.values = {base::foldName(sort.list)};
    return sql;
}

} // namespace lectern::query

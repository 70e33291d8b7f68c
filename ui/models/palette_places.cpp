// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette_places.h"

#include <QCoreApplication>

namespace lectern::ui {

namespace {

struct PlaceKind {
    QString word;
    Icon icon = Icon::ChevronRight;
};

// None: it has a command of its own, or leads nowhere.
std::optional<PlaceKind> kindOf(SidebarKind kind) {
    if (kind == SidebarKind::Digest)
        return PlaceKind{QCoreApplication::translate("Lectern", "Digest"), Icon::Calendar};
    if (kind == SidebarKind::Tag)
        return PlaceKind{QCoreApplication::translate("Lectern", "Tag"), Icon::Tag};
    if (kind == SidebarKind::List)
        return PlaceKind{QCoreApplication::translate("Lectern", "List"), Icon::ListOrdered};
    return std::nullopt;
}

void addPlaces(QList<PaletteEntry> &entries, const SidebarNode &node,
               const std::function<void(const Place &)> &go) {
    const SidebarItem &item = node.item;
    if (const auto kind = kindOf(item.kind); kind && item.place.isSomewhere())
        entries.append({.id = item.key,
                        .heading = QCoreApplication::translate("Lectern", "Go to"),
                        .kind = kind->word,
                        .name = item.kind == SidebarKind::Digest ? item.more : item.place.title,
                        .icon = kind->icon,
                        .count = item.papers > 0 ? std::optional(item.papers) : item.count,
                        .run = [go, place = item.place] { go(place); }});
    for (const auto &child : node.children)
        addPlaces(entries, *child, go);
}

} // namespace

QList<PaletteEntry> palettePlaces(const library::Sidebar &sidebar,
                                  const std::function<void(const Place &)> &go) {
    QList<PaletteEntry> entries;
    addPlaces(entries, *sidebarTree(sidebar), go);
    return entries;
}

} // namespace lectern::ui

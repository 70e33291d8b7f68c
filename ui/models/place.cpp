// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/place.h"

#include "core/query/query.h"
#include "ui/models/day_words.h"

#include <QCoreApplication>

namespace lectern::ui {

namespace {

constexpr QLatin1String orderClause(" sort:");

QString placeTitle(const char *text) {
    return QCoreApplication::translate("Lectern", text);
}

QString queryOf(query::Node::Leaf leaf) {
    return query::print(query::Node{query::Node::Kind::Leaf, std::move(leaf), {}});
}

QString queryOf(model::DecisionState state) {
    return queryOf(query::IsDecision{state});
}

} // namespace

Place Place::undecided() {
    return {placeTitle(QT_TRANSLATE_NOOP("Lectern", "Undecided")),
            queryOf(model::DecisionState::Undecided),
            {},
            true};
}

Place Place::later() {
    return {placeTitle(QT_TRANSLATE_NOOP("Lectern", "Later")),
            queryOf(model::DecisionState::Later),
            {},
            false};
}

Place Place::kept() {
    return {placeTitle(QT_TRANSLATE_NOOP("Lectern", "Kept")),
            queryOf(model::DecisionState::Kept),
            {},
            false};
}

Place Place::all() {
    return {placeTitle(QT_TRANSLATE_NOOP("Lectern", "All papers")),
            queryOf(query::Everything()),
            {},
            false};
}

Place Place::of(const model::Digest &digest) {
    return {digest.day ? fullDay(*digest.day) : digest.fileName, {}, digest.id, true};
}

Place Place::tagged(const QString &tag) {
    return {tag, queryOf(query::HasTag{tag}), {}, false};
}

Place Place::onList(const model::ReadingList &list, query::SortKey order) {
    const bool rises = order == query::SortKey::Position || order == query::SortKey::Title;
    const QString name = query::toText({order, rises, {}}); // none for arrival
    const QString query = queryOf(query::OnList{list.name});
    return {list.name, name.isEmpty() ? query : query + orderClause + name, {}, false, list.id};
}

query::SortKey Place::order() const {
    const qsizetype at = query.lastIndexOf(orderClause);
    const auto sort = query::readSort(at < 0 ? QString() : query.sliced(at + orderClause.size()));
    return sort ? sort->key : query::SortKey::Arrival;
}

Place Place::filtered(const model::SavedFilter &filter) {
    const QString order = filter.sort.isEmpty() ? QString() : QLatin1String(" sort:") + filter.sort;
    return {filter.name, filter.query + order, {}, false, {}, filter.uuid};
}

Place Place::found(const QString &query) {
    return {placeTitle(QT_TRANSLATE_NOOP("Lectern", "Search")), query, {}, false, {}, {}, true};
}

} // namespace lectern::ui

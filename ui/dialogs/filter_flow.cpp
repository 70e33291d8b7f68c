// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filter_flow.h"

#include "ui/commands/when_done.h"
#include "ui/render/icons.h"

#include <QMenu>

#include <utility>

namespace lectern::ui {

namespace {

int placeOfFilter(const QList<model::SavedFilter> &all, const QUuid &filter) {
    int place = 1;
    while (place < all.size() && all.at(place - 1).uuid != filter)
        ++place;
    return place;
}

} // namespace

FilterFlow::FilterFlow(library::Library &library, const ThemeSource &theme, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_theme(theme) {}

QMenu *FilterFlow::newMenu(const model::SavedFilter &filter, const QList<model::SavedFilter> &all,
                           QWidget *parent) {
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int place = placeOfFilter(all, filter.uuid);
    const auto add = [&](Icon icon, const QString &words, auto act) {
        return menu->addAction(themedIcon(icon, m_theme), words, this, act);
    };
    add(Icon::Filter, tr("Edit or rename…"), [this, filter] { Q_EMIT editAsked(filter); });
    add(Icon::Copy, tr("Duplicate…"), [this, filter] {
        model::SavedFilter copy = filter;
        copy.uuid = {};
        copy.name = tr("%1, copy").arg(filter.name);
        Q_EMIT editAsked(copy);
    });
    menu->addSeparator();
    using model::DecisionState;
    add(Icon::Star, tr("Keep all of them"),
        [this, filter] { decideAll(filter.query, DecisionState::Kept); });
    add(Icon::Clock, tr("Put all of them off"),
        [this, filter] { decideAll(filter.query, DecisionState::Later); });
    add(Icon::Minus, tr("Skip all of them"),
        [this, filter] { decideAll(filter.query, DecisionState::Skipped); });
    menu->addSeparator();
    add(Icon::ChevronUp, tr("Move up"), [this, filter, place] {
        move(filter.uuid, place - 1);
    })->setEnabled(place > 1);
    add(Icon::ChevronDown, tr("Move down"), [this, filter, place] {
        move(filter.uuid, place + 1);
    })->setEnabled(place < all.size());
    menu->addSeparator();
    add(Icon::Trash, tr("Delete the filter"), [this, filter] { remove(filter); });
    return menu;
}

void FilterFlow::save(const model::SavedFilter &filter) {
    if (std::exchange(m_saving, true)) return; // a key that was pressed twice
    whenDone(m_library.apply(library::SaveFilter{filter}), this,
             [this, name = filter.name.simplified()](const auto &applied) {
                 m_saving = false;
                 if (!applied) return Q_EMIT failed(applied.error()); // it is still being written
                 if (applied->step) Q_EMIT done(*applied->step);
                 Q_EMIT saved(name);
             });
}

void FilterFlow::remove(const model::SavedFilter &filter) {
    apply(library::DeleteFilter{filter.uuid});
}

void FilterFlow::move(const QUuid &filter, int place) {
    apply(library::MoveFilter{filter, place});
}

void FilterFlow::decideAll(const QString &query, model::DecisionState state) {
    withSound(query, [this, query, state] {
        apply(library::Decide{library::Matching{query}, state, {}});
    });
}

void FilterFlow::tagAll(const QString &query, const QString &tag, std::optional<int> colour) {
    withSound(query, [this, query, tag, colour] {
        apply(library::ChangeTags{library::Matching{query}, {tag}, {}, colour});
    });
}

void FilterFlow::withSound(const QString &query, std::function<void()> act) {
    whenDone(m_library.papers(query), this, [this, act = std::move(act)](const auto &papers) {
        if (!papers) return Q_EMIT failed(papers.error());
        if (papers->impossible) return Q_EMIT failed({base::ErrorCode::Invalid, papers->hint, {}});
        act();
    });
}

void FilterFlow::apply(library::Op op) {
    whenDone(m_library.apply(std::move(op)), this, [this](const auto &applied) {
        if (!applied) return Q_EMIT failed(applied.error());
        if (applied->step) Q_EMIT done(*applied->step);
    });
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/place_loader.h"

#include "core/query/query.h"
#include "ui/commands/when_done.h"
#include "ui/models/joined_list.h"

namespace lectern::ui {

namespace {

constexpr qsizetype firstPapers = 50; // more than a list shows at once
constexpr int restDelayMs = 120;      // so long typing rests before all that is found is asked for
constexpr qsizetype mostStaying = 5'000; // papers; with more the list is shown as it is found

QString firstOf(const QString &query) {
    return query + QStringLiteral(" limit:%1").arg(firstPapers);
}

} // namespace

PlaceLoader::PlaceLoader(const library::Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restDelayMs);
    connect(&m_rest, &QTimer::timeout, this, &PlaceLoader::askRest);
}

PlaceLoader::~PlaceLoader() {
    m_stop.request_stop();
}

void PlaceLoader::load(const Place &place) {
    m_part = false;
    if (place.isSearch) return askFirst(place);
    ask(place, [this](const model::PaperList &papers) { Q_EMIT loaded(papers); });
}

void PlaceLoader::begin(const Place &place) {
    m_listed.reset();
    m_part = m_hasAll = false;
    ask();
    whenAnswered(m_library.papers(firstOf(place.query), m_stop.get_token()),
                 [this](const model::PaperList &papers) { takeFirst(papers); });
    whenAnswered(m_library.papers(place.query, m_stop.get_token()),
                 [this](const model::PaperList &papers) { takeAll(papers); });
}

void PlaceLoader::takeFirst(const model::PaperList &papers) {
    if (m_hasAll) return;
    m_part = papers.ids.size() >= firstPapers;
    m_hasAll = !m_part;
    Q_EMIT loaded(papers);
}

void PlaceLoader::takeAll(const model::PaperList &papers) {
    if (m_hasAll) return;
    m_hasAll = true;
    std::exchange(m_part, false) ? Q_EMIT allLoaded(papers) : Q_EMIT loaded(papers);
}

void PlaceLoader::loadAgain(const Place &place, const model::PaperList &shown) {
    // A digest's papers are its papers, whatever became of them, and a list's those that stand on
    // it.
    if (place.digest.isValid() || place.list.isValid()) return load(place);
    ask(place, [this, shown](const model::PaperList &found) { join(shown, found); });
}

void PlaceLoader::ask() {
    m_rest.stop();
    m_stop.request_stop();
    m_stop = base::StopSource();
    ++m_generation;
}

template <typename Future, typename Use>
void PlaceLoader::whenAnswered(const Future &future, Use use) {
    whenDone(future, this,
             [this, use = std::move(use), generation = m_generation](const auto &found) {
                 if (generation != m_generation) return;
                 if (!found) return Q_EMIT failed(found.error());
                 use(*found);
             });
}

template <typename Find, typename Use>
void PlaceLoader::run(Find find, Use use) {
    ask();
    whenAnswered(find(m_stop.get_token()), std::move(use));
}

void PlaceLoader::ask(const Place &place, std::function<void(const model::PaperList &)> use) {
    const auto papers = [this, use](const model::PaperList &found) {
        m_listed.reset();
        use(found);
    };
    if (place.list.isValid())
        return run([&](const auto &stop) { return m_library.listed(place.title, stop); },
                   [this, use, place](const model::ListedPapers &found) {
                       m_listed = found;
                       if (place.order() == query::SortKey::Position) return use(found.papers);
                       m_listed->weekEnds.reset(); // it ends where it does in her own order
                       run([&](const auto &stop) { return m_library.papers(place.query, stop); },
                           [use](model::PaperList inOtherOrder) {
                               inOtherOrder.groups.clear(); // a list has no days
                               use(inOtherOrder);
                           });
                   });
    if (place.digest.isValid())
        return run([&](const auto &stop) { return m_library.papersOf(place.digest, stop); },
                   papers);
    run([&](const auto &stop) { return m_library.papers(place.query, stop); }, papers);
}

// A query with an order or a limit of its own takes what it takes.
void PlaceLoader::askFirst(const Place &place) {
    const query::Query read = query::parse(place.query);
    const bool whole = read.limit || read.sort != query::Sort();
    const QString first = whole ? place.query : firstOf(place.query);
    m_listed.reset();
    run([&](const auto &stop) { return m_library.papers(first, stop); },
        [this, place, whole](const model::PaperList &found) {
            const bool more = !whole && found.ids.size() >= firstPapers;
            Q_EMIT loaded(found);
            if (!more) return;
            m_restOf = place.query;
            m_rest.start();
        });
}

void PlaceLoader::askRest() {
    run([&](const auto &stop) { return m_library.papers(m_restOf, stop); },
        [this](const model::PaperList &all) { Q_EMIT allLoaded(all); });
}

void PlaceLoader::join(const model::PaperList &shown, const model::PaperList &found) {
    const QList<model::PaperId> lost = lostPapers(shown, found);
    if (lost.isEmpty() || lost.size() > mostStaying) return Q_EMIT loaded(found);
    whenDone(m_library.rows(lost, m_stop.get_token()), this,
             [this, shown, found, generation = m_generation](const auto &rows) {
                 if (generation != m_generation) return;
                 if (!rows) return Q_EMIT failed(rows.error());
                 QList<model::PaperId> staying;
                 for (const model::PaperRow &row : *rows)
                     staying.append(row.id);
                 Q_EMIT loaded(joined(shown, staying, found));
             });
}

} // namespace lectern::ui

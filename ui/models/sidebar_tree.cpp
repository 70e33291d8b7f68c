// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sidebar_tree.h"

#include "ui/models/day_words.h"
#include "ui/models/put_together.h"
#include "ui/models/source_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace lectern::ui {

namespace {

QString sidebarTr(const char *text) {
    return QCoreApplication::translate("Lectern", text);
}

void addHeading(SidebarNode &root, const QString &title) {
    root.add(
        {.kind = SidebarKind::Heading, .key = QLatin1String("heading:") + title, .title = title});
}

// What a line that stays while digests come and go counts; an empty library counts nothing.
std::optional<qint64> countOfView(SidebarKind kind, const library::Sidebar &sidebar) {
    if (sidebar.all == 0) return std::nullopt;
    switch (kind) {
    case SidebarKind::Undecided:
        return sidebar.undecided;
    case SidebarKind::Later:
        return sidebar.later;
    case SidebarKind::Kept:
        return sidebar.kept;
    case SidebarKind::All:
        return sidebar.all;
    default:
        return std::nullopt;
    }
}

bool isView(SidebarKind kind) {
    return kind <= SidebarKind::All;
}

void addViews(SidebarNode &root, const library::Sidebar &sidebar) {
    const auto add = [&](SidebarKind kind, const Place &place) {
        root.add({.kind = kind,
                  .key = QLatin1String("view:") + place.query,
                  .title = place.title,
                  .place = place,
                  .count = countOfView(kind, sidebar)});
    };
    add(SidebarKind::Undecided, Place::undecided());
    add(SidebarKind::Later, Place::later());
    add(SidebarKind::Kept, Place::kept());
    add(SidebarKind::All, Place::all());
}

std::optional<qint64> countOfFilter(const model::SavedFilter &filter, const FilterPapers &found) {
    const auto papers = found.constFind(filter.uuid);
    return filter.counted && papers != found.cend() ? std::optional(*papers) : std::nullopt;
}

void countDigest(SidebarItem &item, const model::Digest &digest) {
    item.count = digest.papers - digest.decided;
    item.decided = digest.decided;
    item.papers = digest.papers;
}

QString monthTitle(QDate day) {
    const auto first = model::Day::of(day.year(), day.month(), 1);
    return first ? monthOf(*first) : QString();
}

QString digestTitle(const model::Digest &digest) {
    return digest.day ? dayOfMonth(*digest.day) : digest.fileName;
}

// "Hugging Face Daily Papers, Thursday 26 November, day.txt"
QString digestWords(const model::Digest &digest) {
    return saidOfOne({sourceWords(digest.source), digest.day ? fullDay(*digest.day) : QString(),
                      digest.fileName});
}

struct Month {
    QString title;
    QList<qsizetype> digests; // their places among the sidebar's
};

QList<Month> byMonth(const QList<model::Digest> &digests) {
    QList<std::pair<QDate, qsizetype>> days;
    for (qsizetype at = 0; at < digests.size(); ++at)
        days.append({model::filedUnder(digests.at(at)), at});
    std::stable_sort(days.begin(), days.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Month> months;
    for (const auto &[day, at] : std::as_const(days)) {
        const QString title = monthTitle(day);
        if (months.isEmpty() || months.constLast().title != title) months.append({title, {}});
        months.last().digests.append(at);
    }
    return months;
}

void addDigests(SidebarNode &parent, const Month &month, const QList<model::Digest> &digests) {
    QHash<QString, int> sameTitle;
    for (const qsizetype at : month.digests)
        ++sameTitle[digestTitle(digests.at(at))];
    for (const qsizetype at : month.digests) {
        const model::Digest &digest = digests.at(at);
        QString title = digestTitle(digest);
        if (sameTitle.value(title) > 1) title += QStringLiteral(" · ") + sourceWords(digest.source);
        SidebarItem item{.kind = SidebarKind::Digest,
                         .key = QLatin1String("digest:") + QString::number(digest.id.value()),
                         .title = title,
                         .place = Place::of(digest),
                         .at = at,
                         .more = digestWords(digest)};
        countDigest(item, digest);
        parent.add(std::move(item));
    }
}

void addEarlier(SidebarNode &root, const QList<Month> &months,
                const QList<model::Digest> &digests) {
    if (months.isEmpty()) return;
    SidebarNode &earlier = root.add({.kind = SidebarKind::Earlier,
                                     .key = QStringLiteral("earlier"),
                                     .title = sidebarTr(QT_TRANSLATE_NOOP("Lectern", "Earlier"))});
    for (const Month &month : months) {
        SidebarNode &node = earlier.add({.kind = SidebarKind::Month,
                                         .key = QLatin1String("month:") + month.title,
                                         .title = month.title});
        addDigests(node, month, digests);
    }
}

void addDays(SidebarNode &root, const library::Sidebar &sidebar) {
    const QList<Month> months = byMonth(sidebar.digests);
    if (months.isEmpty()) {
        addHeading(root, sidebarTr(QT_TRANSLATE_NOOP("Lectern", "Digests")));
        root.add({.kind = SidebarKind::Hint,
                  .key = QStringLiteral("hint"),
                  .title = sidebarTr(QT_TRANSLATE_NOOP("Lectern", "Your days will appear here."))});
        return;
    }
    addHeading(root, months.constFirst().title);
    addDigests(root, months.constFirst(), sidebar.digests);
    addEarlier(root, months.mid(1), sidebar.digests);
}

void addLists(SidebarNode &root, const QList<model::ReadingList> &lists) {
    if (lists.isEmpty()) return;
    addHeading(root, sidebarTr(QT_TRANSLATE_NOOP("Lectern", "Reading lists")));
    for (const model::ReadingList &list : lists)
        root.add({.kind = SidebarKind::List,
                  .key = QLatin1String("list:") + QString::number(list.id.value()),
                  .title = list.name,
                  .place = Place::onList(list),
                  .count = list.papers,
                  .more = list.description});
}

void addFilters(SidebarNode &root, const QList<model::SavedFilter> &filters,
                const FilterPapers &found) {
    if (filters.isEmpty()) return;
    addHeading(root, sidebarTr(QT_TRANSLATE_NOOP("Lectern", "Saved filters")));
    for (qsizetype at = 0; at < filters.size(); ++at) {
        const model::SavedFilter &filter = filters.at(at);
        root.add({.kind = SidebarKind::Filter,
                  .key = QLatin1String("filter:") + filter.uuid.toString(),
                  .title = filter.name,
                  .place = Place::filtered(filter),
                  .count = countOfFilter(filter, found),
                  .at = at,
                  .more = filter.query,
                  .icon = filter.icon});
    }
}

SidebarItem tagItem(const QString &path) {
    return {.kind = SidebarKind::Tag,
            .key = QLatin1String("tag:") + path,
            .title = path.section(QLatin1Char('/'), -1),
            .place = Place::tagged(path)};
}

// The node of a tag, made with those above it where no tag has given them yet; these take its
// colour.
SidebarNode &tagNode(SidebarNode &top, QHash<QString, SidebarNode *> &byPath, const QString &path,
                     int colour) {
    if (SidebarNode *known = byPath.value(path)) return *known;
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    SidebarNode &parent = slash > 0 ? tagNode(top, byPath, path.left(slash), colour) : top;
    SidebarNode &node = parent.add(tagItem(path));
    node.item.colour = colour;
    byPath.insert(path, &node);
    return node;
}

void addTags(SidebarNode &root, const QList<model::Tag> &tags, const QList<model::Tag> &parents) {
    if (tags.isEmpty()) return;
    addHeading(root, sidebarTr(QT_TRANSLATE_NOOP("Lectern", "Tags")));
    QHash<QString, SidebarNode *> byPath;
    for (const model::Tag &tag : tags) {
        SidebarNode &node = tagNode(root, byPath, tag.name, tag.colour);
        node.item.colour = tag.colour;
        node.item.count = tag.papers;
    }
    for (const model::Tag &parent : parents)
        if (SidebarNode *node = byPath.value(parent.name)) node->item.count = parent.papers;
}

bool isTheSameLine(const model::Digest &a, const model::Digest &b) {
    return a.id == b.id && a.day == b.day && a.fileName == b.fileName && a.source == b.source;
}

bool countItemAgain(SidebarItem &item, const library::Sidebar &sidebar, const FilterPapers &found) {
    const auto before = std::tuple(item.count, item.decided, item.papers);
    if (isView(item.kind)) item.count = countOfView(item.kind, sidebar);
    if (item.kind == SidebarKind::Digest) countDigest(item, sidebar.digests.at(item.at));
    if (item.kind == SidebarKind::Filter)
        item.count = countOfFilter(sidebar.filters.at(item.at), found);
    return before != std::tuple(item.count, item.decided, item.papers);
}

} // namespace

SidebarNode &SidebarNode::add(SidebarItem child) {
    auto node = std::make_unique<SidebarNode>();
    node->item = std::move(child);
    node->parent = this;
    node->row = int(children.size());
    children.push_back(std::move(node));
    return *children.back();
}

std::unique_ptr<SidebarNode> sidebarTree(const library::Sidebar &sidebar,
                                         const FilterPapers &found) {
    auto root = std::make_unique<SidebarNode>();
    addViews(*root, sidebar);
    addDays(*root, sidebar);
    addLists(*root, sidebar.lists);
    if (sidebar.all > 0) addFilters(*root, sidebar.filters, found);
    addTags(*root, sidebar.tags, sidebar.parents);
    return root;
}

std::unique_ptr<SidebarNode> uncountedTree() {
    auto root = std::make_unique<SidebarNode>();
    addViews(*root, {});
    return root;
}

bool differByDecisionsOnly(const library::Sidebar &a, const library::Sidebar &b) {
    return (a.all == 0) == (b.all == 0) && a.tags == b.tags && a.parents == b.parents &&
           a.lists == b.lists && a.filters == b.filters &&
           std::equal(a.digests.cbegin(), a.digests.cend(), b.digests.cbegin(), b.digests.cend(),
                      isTheSameLine);
}

std::vector<const SidebarNode *> countAgain(SidebarNode &root, const library::Sidebar &sidebar,
                                            const FilterPapers &found) {
    std::vector<const SidebarNode *> changed;
    const auto visit = [&](const auto &self, SidebarNode &node) -> void {
        if (countItemAgain(node.item, sidebar, found)) changed.push_back(&node);
        for (const auto &child : node.children)
            self(self, *child);
    };
    for (const auto &child : root.children)
        visit(visit, *child);
    return changed;
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sidebar_tree.h"

#include "ui/models/day_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace lectern::ui {

namespace {

QString sidebarTr(const char *text) {
    return QCoreApplication::translate("Lectern", text);
}

void addHeading(SidebarNode &root, const QString &title) {
    root.add(
        {.kind = SidebarKind::Heading, .key = QLatin1String("heading:") + title, .title = title});
}

void addViews(SidebarNode &root, const library::Sidebar &sidebar) {
    const auto add = [&](SidebarKind kind, const Place &place, qint64 count) {
        SidebarItem item{.kind = kind,
                         .key = QLatin1String("view:") + place.query,
                         .title = place.title,
                         .place = place};
        if (sidebar.all > 0) item.count = count;
        root.add(std::move(item));
    };
    add(SidebarKind::Undecided, Place::undecided(), sidebar.undecided);
    add(SidebarKind::Later, Place::later(), sidebar.later);
    add(SidebarKind::Kept, Place::kept(), sidebar.kept);
    add(SidebarKind::All, Place::all(), sidebar.all);
}

QString monthTitle(const model::Digest &digest) {
    const QDate day = model::filedUnder(digest);
    const auto first = model::Day::of(day.year(), day.month(), 1);
    return first ? monthOf(*first) : QString();
}

QString digestTitle(const model::Digest &digest) {
    return digest.day ? dayOfMonth(*digest.day) : digest.fileName;
}

// "Hugging Face Daily Papers, Thursday 26 November, day.txt"
QString digestWords(const model::Digest &digest) {
    QStringList words{model::sourceTitle(digest.source),
                      digest.day ? fullDay(*digest.day) : QString(), digest.fileName};
    words.removeAll(QString());
    return words.join(QLatin1String(", "));
}

struct Month {
    QString title;
    QList<model::Digest> digests;
};

QList<Month> byMonth(QList<model::Digest> digests) {
    std::stable_sort(digests.begin(), digests.end(), [](const auto &a, const auto &b) {
        return model::filedUnder(a) > model::filedUnder(b);
    });
    QList<Month> months;
    for (const model::Digest &digest : std::as_const(digests)) {
        const QString title = monthTitle(digest);
        if (months.isEmpty() || months.constLast().title != title) months.append({title, {}});
        months.last().digests.append(digest);
    }
    return months;
}

void addDigests(SidebarNode &parent, const QList<model::Digest> &digests) {
    QHash<QString, int> sameTitle;
    for (const model::Digest &digest : digests)
        ++sameTitle[digestTitle(digest)];
    for (const model::Digest &digest : digests) {
        QString title = digestTitle(digest);
        if (sameTitle.value(title) > 1)
            title += QStringLiteral(" · ") + model::sourceTitle(digest.source);
        parent.add({.kind = SidebarKind::Digest,
                    .key = QLatin1String("digest:") + QString::number(digest.id.value()),
                    .title = title,
                    .place = Place::of(digest),
                    .count = digest.papers - digest.decided,
                    .decided = digest.decided,
                    .papers = digest.papers,
                    .more = digestWords(digest)});
    }
}

void addEarlier(SidebarNode &root, const QList<Month> &months) {
    if (months.isEmpty()) return;
    SidebarNode &earlier = root.add({.kind = SidebarKind::Earlier,
                                     .key = QStringLiteral("earlier"),
                                     .title = sidebarTr(QT_TRANSLATE_NOOP("Lectern", "Earlier"))});
    for (const Month &month : months) {
        SidebarNode &node = earlier.add({.kind = SidebarKind::Month,
                                         .key = QLatin1String("month:") + month.title,
                                         .title = month.title});
        addDigests(node, month.digests);
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
    addDigests(root, months.constFirst().digests);
    addEarlier(root, months.mid(1));
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

} // namespace

SidebarNode &SidebarNode::add(SidebarItem child) {
    auto node = std::make_unique<SidebarNode>();
    node->item = std::move(child);
    node->parent = this;
    node->row = int(children.size());
    children.push_back(std::move(node));
    return *children.back();
}

std::unique_ptr<SidebarNode> sidebarTree(const library::Sidebar &sidebar) {
    auto root = std::make_unique<SidebarNode>();
    addViews(*root, sidebar);
    addDays(*root, sidebar);
    addLists(*root, sidebar.lists);
    addTags(*root, sidebar.tags, sidebar.parents);
    return root;
}

} // namespace lectern::ui

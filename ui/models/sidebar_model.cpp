// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sidebar_model.h"

#include "ui/models/filter_drag.h"
#include "ui/models/list_drag.h"
#include "ui/render/plain_text.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>

namespace lectern::ui {

namespace {

bool haveSameLines(const SidebarNode &a, const SidebarNode &b) {
    return a.item.key == b.item.key &&
           std::equal(
               a.children.cbegin(), a.children.cend(), b.children.cbegin(), b.children.cend(),
               [](const auto &left, const auto &right) { return haveSameLines(*left, *right); });
}

// Into a tree with the same lines.
void moveItems(SidebarNode &from, SidebarNode &to) {
    to.item = std::move(from.item);
    for (std::size_t i = 0; i < from.children.size(); ++i)
        moveItems(*from.children[i], *to.children[i]);
}

const SidebarNode *findPlace(const SidebarNode &node, const Place &place) {
    if (node.item.place.isSomewhere() && node.item.place.leadsTo(place)) return &node;
    for (const auto &child : node.children)
        if (const SidebarNode *found = findPlace(*child, place)) return found;
    return nullptr;
}

QString spokenItem(const SidebarItem &item) {
    if (item.isDone())
        return QCoreApplication::translate("Lectern", "%1, all decided").arg(item.title);
    if (!item.count) return item.title;
    const int papers = int(qMin<qint64>(*item.count, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("Lectern", "%1, %n paper(s)", nullptr, papers)
        .arg(item.title);
}

} // namespace

SidebarModel::SidebarModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(uncountedTree()) {}

SidebarModel::~SidebarModel() = default;

void SidebarModel::setSidebar(const library::Sidebar &sidebar, const FilterPapers &found) {
    const bool sameLines = m_isCounted && differByDecisionsOnly(m_shown, sidebar);
    m_isCounted = true;
    m_shown = sidebar;
    m_found = found;
    if (!sameLines) return setTree();
    for (const SidebarNode *node : countAgain(*m_root, sidebar, found)) {
        const QModelIndex line = indexOf(*node);
        Q_EMIT dataChanged(line, line);
    }
}

void SidebarModel::setTree() {
    auto fresh = sidebarTree(m_shown, m_found);
    if (!haveSameLines(*m_root, *fresh)) {
        beginResetModel();
        m_root = std::move(fresh);
        endResetModel();
        return;
    }
    moveItems(*fresh, *m_root);
    const auto tell = [this](const auto &self, const QModelIndex &parent) -> void {
        const int rows = rowCount(parent);
        if (rows == 0) return;
        Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
        for (int row = 0; row < rows; ++row)
            self(self, index(row, 0, parent));
    };
    tell(tell, {});
}

QModelIndex SidebarModel::index(int row, int column, const QModelIndex &parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, nodeOf(parent).children[std::size_t(row)].get());
}

QModelIndex SidebarModel::parent(const QModelIndex &child) const {
    return child.isValid() ? indexOf(*nodeOf(child).parent) : QModelIndex();
}

int SidebarModel::rowCount(const QModelIndex &parent) const {
    return parent.column() > 0 ? 0 : int(nodeOf(parent).children.size());
}

int SidebarModel::columnCount(const QModelIndex &) const {
    return 1;
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const SidebarItem &item = nodeOf(index).item;
    switch (role) {
    case ItemRole:
        return QVariant::fromValue(item);
    case Qt::DisplayRole:
        return item.title;
    case Qt::ToolTipRole:
        return plainToolTip(item.more);
    case Qt::AccessibleTextRole:
        return spokenItem(item);
    default:
        return {};
    }
}

QVariant SidebarModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool asked = section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return asked ? QVariant(tr("Places")) : QVariant();
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const SidebarNode &node = nodeOf(index);
    if (node.item.kind == SidebarKind::List || node.item.kind == SidebarKind::Filter)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (node.item.place.isSomewhere()) return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return node.children.empty() ? Qt::NoItemFlags : Qt::ItemIsEnabled;
}

QStringList SidebarModel::mimeTypes() const {
    return {listDrag::format, filterDrag::format};
}

QMimeData *SidebarModel::mimeData(const QModelIndexList &indexes) const {
    if (indexes.isEmpty()) return nullptr;
    const Place &place = nodeOf(indexes.constFirst()).item.place;
    return place.filter.isNull() ? listDrag::newMime(place.list)
                                 : filterDrag::newMime(place.filter);
}

QModelIndex SidebarModel::indexOf(const Place &place) const {
    const SidebarNode *node = findPlace(*m_root, place);
    return node ? indexOf(*node) : QModelIndex();
}

const SidebarNode &SidebarModel::nodeOf(const QModelIndex &index) const {
    return index.isValid() ? *static_cast<const SidebarNode *>(index.constInternalPointer())
                           : *m_root;
}

QModelIndex SidebarModel::indexOf(const SidebarNode &node) const {
    return node.parent ? createIndex(node.row, 0, &node) : QModelIndex();
}

} // namespace lectern::ui

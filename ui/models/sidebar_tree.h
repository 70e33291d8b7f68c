// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/reports.h"
#include "ui/models/place.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace lectern::ui {

enum class SidebarKind {
    Undecided,
    Later,
    Kept,
    All,
    Heading,
    Hint, // says what will stand here
    Digest,
    Month,   // of earlier digests; opens nothing, holds days
    Earlier, // holds months
    List,
    Filter,
    Tag,
};

// One line of the sidebar.
struct SidebarItem {
    SidebarKind kind = SidebarKind::Heading;
    QString key{};                 // the same line after the counts have changed: "tag:rl/offline"
    QString title{};               // may hold foreign text
    Place place{};                 // what it opens, if anything
    std::optional<qint64> count{}; // papers; of a digest those still undecided
    qint64 decided = 0;            // of a digest
    qint64 papers = 0;             // of a digest
    int colour = 0;                // of a tag
    qsizetype at = -1;             // of a digest or filter: its place among the sidebar's
    QString more{};                // beyond the title, for a tooltip; may hold foreign text
    QString icon{};                // of a filter: the name of one

    [[nodiscard]] bool isDone() const {
        return kind == SidebarKind::Digest && papers > 0 && decided >= papers;
    }
};

struct SidebarNode {
    SidebarItem item;
    SidebarNode *parent = nullptr; // none for the root, whose item says nothing
    int row = 0;                   // among the parent's children
    std::vector<std::unique_ptr<SidebarNode>> children;

    SidebarNode &add(SidebarItem child);
};

// How many papers filters find, as far as they are counted.
using FilterPapers = QHash<QUuid, qint64>;

// The lines for what the library holds. A section without lines is left out.
[[nodiscard]] std::unique_ptr<SidebarNode> sidebarTree(const library::Sidebar &sidebar,
                                                       const FilterPapers &found = {});

// The lines before anything is counted: the library may be empty or hold a million.
[[nodiscard]] std::unique_ptr<SidebarNode> uncountedTree();

// Whether nothing but counts of decisions and filters lies between the two: the lines are the same.
[[nodiscard]] bool differByDecisionsOnly(const library::Sidebar &a, const library::Sidebar &b);
// The tree of a sidebar as the tree of another that differs by decisions only. The nodes that say
// something new, in a time that thousands of digests do not lengthen much: this is done after each
// decision.
std::vector<const SidebarNode *> countAgain(SidebarNode &root, const library::Sidebar &sidebar,
                                            const FilterPapers &found = {});

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/admitted.h"

namespace lectern::query {

namespace {

using Admitted = std::optional<Decisions>;

Admitted ofLeaf(const Node::Leaf &leaf) {
    if (std::holds_alternative<Everything>(leaf)) return Decisions().set();
    const auto *is = std::get_if<IsDecision>(&leaf);
    return is ? Admitted(Decisions().set(static_cast<size_t>(is->state))) : std::nullopt;
}

Admitted ofChildren(const NodeList &children, bool all) {
    Decisions together;
    if (all) together.set();
    for (const Node &child : children) {
        const Admitted one = admittedDecisions(child);
        if (!one) return std::nullopt;
        together = all ? together & *one : together | *one;
    }
    return together;
}

} // namespace

Admitted admittedDecisions(const Node &root) {
    switch (root.kind) {
    case Node::Kind::Leaf:
        return ofLeaf(root.leaf);
    case Node::Kind::And:
    case Node::Kind::Or:
        return ofChildren(root.children, root.kind == Node::Kind::And);
    case Node::Kind::Not:
        break;
    }
    const Admitted refused = admittedDecisions(root.children.front());
    return refused ? Admitted(~*refused) : std::nullopt;
}

} // namespace lectern::query

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/act.h"

#include <QRandomGenerator>

#include <array>

namespace lectern::tests {

namespace {

constexpr std::array<const char *, Act::kinds> names = {"Import",
                                                        "ImportAgain",
                                                        "Decide",
                                                        "Tag",
                                                        "Untag",
                                                        "RenameTag",
                                                        "DeleteTag",
                                                        "Note",
                                                        "Progress",
                                                        "Correct",
                                                        "Highlight",
                                                        "ChangeHighlight",
                                                        "DeleteHighlight",
                                                        "CreateList",
                                                        "RenameList",
                                                        "DeleteList",
                                                        "AddToList",
                                                        "RemoveFromList",
                                                        "MoveInList",
                                                        "CommentInList",
                                                        "SaveFilter",
                                                        "DeleteFilter",
                                                        "Delete",
                                                        "Undo",
                                                        "Redo",
                                                        "Restart"};

Act randomAct(QRandomGenerator &random) {
    const int dice = random.bounded(10);
    Act::Kind kind = Act::Kind(random.bounded(Act::kinds));
    if (dice == 0) kind = Act::Undo;
    if (dice == 1) kind = Act::Redo;
    return {kind, random.generate() % 1000, random.generate() % 1000};
}

} // namespace

QString Act::text() const {
    return QStringLiteral("%1 %2 %3")
        .arg(QLatin1String(names.at(size_t(kind))))
        .arg(which)
        .arg(what);
}

QList<Act> randomActs(QRandomGenerator &random, int count) {
    QList<Act> acts = {{Act::Import, 0, 6}};
    while (acts.size() < count)
        acts.append(randomAct(random));
    return acts;
}

} // namespace lectern::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/act.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace lectern::tests {

// What a reader believes that her library holds, as plain values.
struct BelievedPaper {
    QString decision = QStringLiteral("undecided");
    QString progress = QStringLiteral("unread");
    QString note;
    QString venue;
    QMap<QString, QString> highlights; // "meaning: comment" by quote
    QSet<QString> tags;
    bool operator==(const BelievedPaper &) const = default;
};

struct BelievedList {
    QString name;
    QList<int> papers; // in their order
    QMap<int, QString> comments;
    bool operator==(const BelievedList &) const = default;
};

struct Believed {
    QMap<int, BelievedPaper> papers; // by the number in their title
    QList<BelievedList> lists;
    QMap<QString, QString> filters; // queries by name
    QSet<QString> tags;
    QMap<int, int> imported; // the size of each digest by its first number
    bool operator==(const Believed &) const = default;

    [[nodiscard]] QString text() const; // a line each
};

// The names that an act stands for.
[[nodiscard]] QString tagNamed(quint32 number);
[[nodiscard]] QString listNamed(quint32 number);
[[nodiscard]] QString filterNamed(quint32 number);
[[nodiscard]] QString queryNamed(quint32 number);
[[nodiscard]] QString quoteNamed(quint32 number, int paper); // stands once in its abstract
[[nodiscard]] QString decisionNamed(quint32 number);
[[nodiscard]] QString progressNamed(quint32 number);
[[nodiscard]] QString meaningNamed(quint32 number);
[[nodiscard]] QString wordsNamed(quint32 number); // of notes, comments, venues; may be empty
// The papers that an act is about, of those that are there: one, or some.
[[nodiscard]] int paperOf(const Act &act, const Believed &believed);
[[nodiscard]] QList<int> papersOf(const Act &act, const Believed &believed);
[[nodiscard]] int sizeOfDigest(const Act &act);
[[nodiscard]] bool canBeDone(const Act &act, const Believed &believed);

// What is there once a thing is done that canBeDone(). Not of Undo, Redo and Restart.
[[nodiscard]] Believed after(const Act &act, Believed believed, int firstNumber);

} // namespace lectern::tests

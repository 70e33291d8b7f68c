// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QList>

namespace lectern::exchange {

// One line of a file as a merge would leave it, or as it takes it out.
struct PreviewLine {
    enum class Role {
        Same,    // of ours, as it stands there
        Removed, // of ours, goes
        Added,   // of ours, comes
        Mark,    // the mark of a block
        Readers, // hers, kept
    };
    Role role = Role::Same;
    QByteArray text;

    friend bool operator==(const PreviewLine &, const PreviewLine &) = default;
};

// What exporting into a file changes in it.
struct MergePreview {
    static constexpr qsizetype mostLines = 5000;

    bool merges = false; // else the file is written anew
    qint64 papers = 0;
    qint64 fresh = 0;   // blocks that come
    qint64 changed = 0; // blocks that change
    qint64 same = 0;
    qint64 left = 0;  // blocks whose paper leaves now
    qint64 edits = 0; // passages of the reader's, all kept
    QList<PreviewLine> lines;
    bool cut = false; // there is more than the lines say

    void add(PreviewLine::Role role, const QByteArrayList &more);
};

} // namespace lectern::exchange

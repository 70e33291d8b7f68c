// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QList>

#include <optional>

namespace lectern::exchange {

// One key of a front matter with its lines, "key: value" and what is indented below it.
struct MatterKey {
    QByteArray name; // empty: lines that belong to no key, such as a comment
    QByteArrayList lines;
};

// The lines of a note, taken apart at its YAML front matter: what stands between a first line "---"
// and the next. Only the keys at the margin are looked at; what they hold is kept as it is.
struct FrontMatter {
    QList<MatterKey> keys;
    QByteArrayList body; // what follows
};
[[nodiscard]] FrontMatter readFrontMatter(const QByteArrayList &note);
[[nodiscard]] QByteArrayList writeFrontMatter(const QList<MatterKey> &keys);

// "title:0123456789abcdef …" for the next time: what we wrote under each key.
[[nodiscard]] QByteArray hashesOfKeys(const QList<MatterKey> &keys);

// `there` brought up to date with `ours`. A key that we wrote and nobody changed since (`before`
// are hashesOfKeys() of that time) gets our lines; one that the reader changed stays as it is, but
// a list gains what we have and it has not; one that she took out stays out. Her own keys stay.
[[nodiscard]] QList<MatterKey> mergeFrontMatter(const QList<MatterKey> &there,
                                                const QList<MatterKey> &ours,
                                                const QByteArray &before);

} // namespace lectern::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/front_matter.h"

#include "core/exchange/block_file.h"
#include "core/exchange/plain_text.h"

#include <algorithm>

namespace lectern::exchange {

namespace {

bool isFence(const QByteArray &line) {
    return trimmedEnd(line) == "---";
}

// "key: value" or "key:" at the margin.
QByteArray keyOf(const QByteArray &line) {
    if (line.isEmpty() || QByteArrayView(" \t#-'\"").contains(line.front())) return {};
    const qsizetype colon = line.indexOf(':');
    const bool ends = colon > 0 && (colon + 1 == line.size() ||
                                    QByteArrayView(" \t\r").contains(line.at(colon + 1)));
    return ends ? line.left(colon).trimmed() : QByteArray();
}

// Also where the items stand at the margin.
bool isListItem(const QByteArray &line) {
    return line.trimmed().startsWith("- ");
}

bool isList(const MatterKey &key) {
    return key.lines.size() > 1 &&
           std::all_of(key.lines.cbegin() + 1, key.lines.cend(),
                       [](const QByteArray &line) { return isBlank(line) || isListItem(line); });
}

// A list keeps its own items; ours come after.
MatterKey united(const MatterKey &hers, const MatterKey &ours) {
    if (!isList(hers) || !isList(ours)) return hers;
    QByteArrayList items;
    for (const QByteArray &line : hers.lines)
        items += line.trimmed();
    MatterKey result = hers;
    for (const QByteArray &line : ours.lines.mid(1))
        if (!items.contains(line.trimmed())) result.lines += line;
    return result;
}

QHash<QByteArray, QByteArray> hashesIn(const QByteArray &text) {
    QHash<QByteArray, QByteArray> hashes;
    for (const QByteArray &part : text.split(' ')) {
        const qsizetype colon = part.lastIndexOf(':');
        if (colon > 0) hashes.insert(part.left(colon), part.mid(colon + 1));
    }
    return hashes;
}

const MatterKey *keyNamed(const QList<MatterKey> &keys, const QByteArray &name) {
    const auto found = std::find_if(keys.cbegin(), keys.cend(),
                                    [&name](const MatterKey &key) { return key.name == name; });
    return found == keys.cend() ? nullptr : &*found;
}

} // namespace

FrontMatter readFrontMatter(const QByteArrayList &note) {
    qsizetype end = 1;
    while (end < note.size() && !isFence(note.at(end)))
        ++end;
    if (note.isEmpty() || !isFence(note.constFirst()) || end >= note.size()) return {{}, note};
    FrontMatter matter;
    for (const QByteArray &line : note.mid(1, end - 1)) {
        const QByteArray name = keyOf(line);
        if (!name.isEmpty() || matter.keys.isEmpty()) matter.keys.append({name, {}});
        matter.keys.last().lines += line;
    }
    matter.body = note.mid(end + 1);
    return matter;
}

QByteArrayList writeFrontMatter(const QList<MatterKey> &keys) {
    QByteArrayList lines = {"---"};
    for (const MatterKey &key : keys)
        lines += key.lines;
    return lines + QByteArrayList{"---"};
}

QByteArray hashesOfKeys(const QList<MatterKey> &keys) {
    QByteArrayList hashes;
    for (const MatterKey &key : keys)
        hashes += key.name + ':' + blockHash(key.lines);
    return hashes.join(' ');
}

QList<MatterKey> mergeFrontMatter(const QList<MatterKey> &there, const QList<MatterKey> &ours,
                                  const QByteArray &before) {
    const QHash<QByteArray, QByteArray> known = hashesIn(before);
    QList<MatterKey> merged;
    for (const MatterKey &key : there) {
        const MatterKey *mine = keyNamed(ours, key.name);
        const bool unchanged = known.value(key.name) == blockHash(key.lines);
        if (!mine) {
            if (!unchanged) merged += key; // hers; one of ours that has no value any more goes
        } else if (unchanged) {
            merged += *mine;
        } else {
            merged += united(key, *mine);
        }
    }
    for (const MatterKey &key : ours)
        if (!keyNamed(there, key.name) && !known.contains(key.name)) merged += key;
    return merged;
}

} // namespace lectern::exchange

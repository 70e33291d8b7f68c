// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keymap.h"

#include <algorithm>

namespace lectern::ui {

namespace {

bool anyCollides(const Keymap::Keys &having, const QKeySequence &keys) {
    return std::any_of(having.cbegin(), having.cend(),
                       [&keys](const QKeySequence &each) { return keysCollide(each, keys); });
}

} // namespace

bool keysCollide(const QKeySequence &a, const QKeySequence &b) {
    const int strokes = std::min(a.count(), b.count());
    if (strokes == 0) return false;
    for (int i = 0; i < strokes; ++i)
        if (a[uint(i)] != b[uint(i)]) return false;
    return true;
}

void Keymap::addDefault(const QString &id, const Keys &keys) {
    if (!m_defaults.contains(id)) m_ids.append(id);
    m_defaults.insert(id, keys);
}

Keymap::Keys Keymap::keysOf(const QString &id) const {
    const auto chosen = m_choices.constFind(id);
    return chosen == m_choices.cend() ? m_defaults.value(id) : *chosen;
}

void Keymap::choose(const QString &id, const Keys &keys) {
    if (keys == m_defaults.value(id))
        m_choices.remove(id);
    else
        m_choices.insert(id, keys);
}

QStringList Keymap::conflicts(const QString &id, const QKeySequence &keys) const {
    QStringList others;
    for (const QString &other : m_ids)
        if (other != id && anyCollides(keysOf(other), keys)) others.append(other);
    return others;
}

void Keymap::yield(const QString &id, const QKeySequence &keys) {
    Keys left = keysOf(id);
    left.removeIf([&keys](const QKeySequence &each) { return keysCollide(each, keys); });
    choose(id, left);
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command_memory.h"

#include <QSettings>

#include <algorithm>
#include <limits>

namespace lectern::ui {

namespace {

const QString keysGroup = QStringLiteral("keys");
const QString usesGroup = QStringLiteral("used");

// Of no text Qt makes one empty sequence.
Keymap::Keys keysIn(const QString &text) {
    return text.isEmpty() ? Keymap::Keys() : QKeySequence::listFromString(text);
}

} // namespace

QHash<QString, Keymap::Keys> CommandMemory::chosenKeys() const {
    QHash<QString, Keymap::Keys> choices;
    m_settings.beginGroup(keysGroup);
    for (const QString &id : m_settings.childKeys())
        choices.insert(id, keysIn(m_settings.value(id).toString()));
    m_settings.endGroup();
    return choices;
}

void CommandMemory::setChosenKeys(const QHash<QString, Keymap::Keys> &choices) {
    m_settings.remove(keysGroup);
    m_settings.beginGroup(keysGroup);
    for (auto each = choices.cbegin(); each != choices.cend(); ++each)
        m_settings.setValue(each.key(), QKeySequence::listToString(each.value()));
    m_settings.endGroup();
}

QHash<QString, int> CommandMemory::uses() const {
    QHash<QString, int> uses;
    m_settings.beginGroup(usesGroup);
    for (const QString &id : m_settings.childKeys())
        uses.insert(id, m_settings.value(id).toInt());
    m_settings.endGroup();
    return uses;
}

void CommandMemory::countUse(const QString &id) {
    const QString key = usesGroup + QLatin1Char('/') + id;
    const int before = std::max(0, m_settings.value(key).toInt());
    m_settings.setValue(key, std::min(before, std::numeric_limits<int>::max() - 1) + 1);
}

} // namespace lectern::ui

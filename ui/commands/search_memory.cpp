// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/search_memory.h"

#include <QSettings>

namespace lectern::ui {

namespace {

constexpr qsizetype mostSearches = 50;
const QString searchesKey = QStringLiteral("searches");

} // namespace

QStringList SearchMemory::searches() const {
    return m_settings.value(searchesKey).toStringList();
}

void SearchMemory::remember(const QString &search) {
    QStringList all = searches();
    all.removeAll(search);
    all.prepend(search);
    m_settings.setValue(searchesKey, QStringList(all.mid(0, mostSearches)));
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/standing.h"

#include "core/library/library.h"

#include <utility>

namespace lectern::library {

Standing::Standing(Library *library)
    : QObject(library) {}

const Standing &Standing::of(const Library &library) {
    return *library.findChild<Standing *>(QString(), Qt::FindDirectChildrenOnly);
}

void Standing::note(const std::optional<Barrier> &met, bool written) {
    if (met && !std::exchange(m_blocked, true)) Q_EMIT blocked(*met);
    if (written && std::exchange(m_blocked, false)) Q_EMIT unblocked();
}

} // namespace lectern::library

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/bibliography/bibtex_macros.h"

#include "core/digest/caps.h"

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

constexpr std::array<QStringView, 12> monthMacros = {
    u"jan", u"feb", u"mar", u"apr", u"may", u"jun", u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};

} // namespace

std::optional<QString> BibtexMacros::valueOf(QStringView name) {
    const QString key = name.toString().toLower();
    const auto found = m_values.constFind(key);
    if (found != m_values.cend()) {
        m_budget -= found->size();
        return *found;
    }
    if (std::find(monthMacros.begin(), monthMacros.end(), key) != monthMacros.end()) return key;
    return std::nullopt;
}

bool BibtexMacros::define(const QString &name, const QString &value) {
    if (value.size() > caps::macro || m_held + name.size() + value.size() > caps::entry)
        return false;
    QString &kept = m_values[name.toLower()];
    m_held += name.size() + value.size() - kept.size();
    kept = value;
    return true;
}

} // namespace lectern::digest

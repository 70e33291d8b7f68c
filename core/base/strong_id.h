// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace lectern::base {

// A row number that knows what it numbers: a PaperId never meets a TagId. 0 is "none".
// Row numbers live in one library file only; what leaves it names a uuid.
template <typename Tag>
class StrongId {
  public:
    constexpr StrongId() = default;
    constexpr explicit StrongId(qint64 value)
        : m_value(value) {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }

    friend constexpr auto operator<=>(StrongId, StrongId) = default;
    friend size_t qHash(StrongId id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

  private:
    qint64 m_value = 0;
};

} // namespace lectern::base

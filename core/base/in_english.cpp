// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/in_english.h"

#include <utility>

namespace lectern::base {

namespace {

thread_local bool saysInEnglish = false;

} // namespace

InEnglish::InEnglish(bool on)
    : m_before(std::exchange(saysInEnglish, on)) {}

InEnglish::~InEnglish() {
    saysInEnglish = m_before;
}

bool InEnglish::isOn() {
    return saysInEnglish;
}

} // namespace lectern::base

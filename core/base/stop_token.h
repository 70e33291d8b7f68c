// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace lectern::base {

// A caller keeps the source and hands the token down; long work looks at it and returns
// ErrorCode::Cancelled. Statements are interrupted within a few thousand steps.
using StopSource = std::stop_source;
using StopToken = std::stop_token;

} // namespace lectern::base

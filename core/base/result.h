// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>
#include <utility>

namespace lectern::base {

// A value or an Error. Never ignored: the compiler insists.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
  public:
    using tl::expected<T, Error>::expected;
};

using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message,
                                                QString detail = {}) {
    return fail(Error{code, std::move(message), std::move(detail)});
}

} // namespace lectern::base

// Hands a failure to the caller. The only macro for control flow in the house.
#define LECTERN_TRY(expression)                                                                    \
    do {                                                                                           \
        if (auto lecternStatus = (expression); !lecternStatus)                                     \
            return ::lectern::base::fail(std::move(lecternStatus.error()));                        \
    } while (false)

#define LECTERN_JOIN_(a, b) a##b
#define LECTERN_JOIN(a, b) LECTERN_JOIN_(a, b)
// LECTERN_ASSIGN(auto value, expression): the value, or hands the failure to the caller.
#define LECTERN_ASSIGN_(name, declaration, expression)                                             \
    auto name = (expression);                                                                      \
    if (!name) return ::lectern::base::fail(std::move(name.error()));                              \
    declaration = std::move(*name)
#define LECTERN_ASSIGN(declaration, expression)                                                    \
    LECTERN_ASSIGN_(LECTERN_JOIN(lecternResult, __LINE__), declaration, expression)

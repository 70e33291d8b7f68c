// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/document_writer.h"

#include <memory>

namespace lectern::exchange {

// {"lectern":1,"papers":[…],"lists":[…],"seal":"…"}: one paper a line, each as in toJsonLine(). The
// lists are those of the heading: {"name","description","budget"}, and of the one that is exported
// as such "papers":[{"uuid","comment"}] in its order; on which lists a paper is it says itself. The
// last key holds the hash of all bytes before it (see seal.h); readers pass over it.
[[nodiscard]] std::unique_ptr<DocumentWriter> jsonWriter(const Heading &heading);
[[nodiscard]] const Seal &jsonSeal();

} // namespace lectern::exchange

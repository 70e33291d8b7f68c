// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lectern::pdf {

// Whether the program was started by workerWord.
[[nodiscard]] bool isWorker(int argc, char **argv);

// Confines this process and answers requests on standard input, one after the other, on standard
// output, until the input ends. Returns the exit code.
[[nodiscard]] int runWorker();

} // namespace lectern::pdf

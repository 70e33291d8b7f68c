// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace lectern::resources {

// Words that depend on a number ("1 paper", "2 papers"), for the reader's language where there is a
// translation, else in English. Once, before the first text is made.
void installTranslations(QCoreApplication &application);

} // namespace lectern::resources

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace lectern::resources {

// The languages the program speaks, by their names in files: "de", "en", "zh_CN". Sorted.
[[nodiscard]] QStringList languages();

// The words of the program in one of these languages; where it is none of them, an empty one say,
// in the first of the reader's own that is, else in English. With it come Qt's own words, those of
// its file dialog and its keys, where the system has them. A language that was chosen also says how
// days and numbers are written, unless the reader's own locale is of that language. Once, before
// the first text is made.
void installTranslations(QCoreApplication &application, const QString &chosen = {});

} // namespace lectern::resources

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QtGlobal>

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

// While it lives, this thread says in English what is translated: what a command prints is the same
// whether a window is open or not, and whatever that speaks.
class InEnglish final {
  public:
    InEnglish();
    ~InEnglish();
    Q_DISABLE_COPY_MOVE(InEnglish)
};

} // namespace lectern::resources

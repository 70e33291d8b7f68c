// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

// What every format does to text before its own escaping.
namespace lectern::exchange {

// What a terminal or a reader of lines acts upon: C0, DEL, C1, and the separators U+2028, U+2029.
[[nodiscard]] bool isControl(QChar character);
// What reorders the text around it (Unicode Standard Annex 9: marks, embeddings, isolates), and the
// byte order mark, which some readers drop.
[[nodiscard]] bool isHiddenControl(QChar character);

// Line ends of every kind become '\n'; what else isControl() names, but the tab, becomes U+FFFD.
[[nodiscard]] QString printable(const QString &text);
// printable(), and every run of white space becomes one blank.
[[nodiscard]] QString oneLine(const QString &text);

// Always valid UTF-8: a lone surrogate becomes U+FFFD.
[[nodiscard]] QByteArray toUtf8(const QString &text);
[[nodiscard]] QByteArrayList toUtf8(const QStringList &lines);

// A line of a file without the blanks, tabs and '\r' at its end.
[[nodiscard]] QByteArray trimmedEnd(const QByteArray &line);
[[nodiscard]] bool isBlank(const QByteArray &line);

} // namespace lectern::exchange

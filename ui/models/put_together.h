// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Words put together, with what stands between them in the reader's language: a Chinese list has
// other commas than a Chinese sentence, and no blank behind a full stop. What is empty is left out.
namespace lectern::ui {

[[nodiscard]] QString listed(const QStringList &things);      // "Tidepool, Kelp, Moraine"
[[nodiscard]] QString saidOfOne(const QStringList &facts);    // "2 notes, 3 tags, 26 November"
[[nodiscard]] QString clauses(const QStringList &parts);      // "3 papers; 1 file cannot be read"
[[nodiscard]] QString sentences(const QStringList &complete); // "This is done. That is not."
[[nodiscard]] QString spokenInTurn(const QStringList &words); // "Kept. Tidepool. 2 tags"

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/paper.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace lectern::exchange {

enum class Format { Markdown, Json, Bibtex };
[[nodiscard]] std::optional<Format> formatFromText(const QString &name); // "markdown", "json", ...
[[nodiscard]] QString toText(Format format);
[[nodiscard]] QStringList formatNames();
[[nodiscard]] QString fileSuffix(Format format); // "md", "json", "bib"

// Papers as one document, UTF-8, in the order given. Pure: no clock, no file, no library.
[[nodiscard]] QByteArray write(Format format, const QList<model::Paper> &papers);

// What `existing` (the file that is there, empty when none) becomes when the papers are exported
// into it again. Markdown merges into any text file: generated blocks carry the paper's uuid and a
// hash, what the reader wrote between or inside them stays, papers that left are marked, not
// deleted. Formats that cannot merge are replaced when we wrote the file and nobody edited it
// since. With `replace` whatever is there is replaced, Markdown too. Errors: Declined (not ours,
// edited since, or no text; the message says what to do).
base::Result<QByteArray> writeInto(Format format, const QList<model::Paper> &papers,
                                   const QByteArray &existing, bool replace);

} // namespace lectern::exchange

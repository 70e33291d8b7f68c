// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_run.h"

#include <QByteArray>
#include <QList>

namespace lectern::tests {

// Papers as an export takes them, each with the key that its facts give it.
[[nodiscard]] QList<exchange::ExportedPaper> exported(const QList<model::Paper> &papers);
[[nodiscard]] exchange::ExportedPaper exported(const model::Paper &paper);

// A new document of these papers.
[[nodiscard]] QByteArray documentOf(exchange::Format format, const QList<model::Paper> &papers,
                                    const exchange::Heading &heading = {});
[[nodiscard]] QByteArray documentOf(exchange::Format format,
                                    const QList<exchange::ExportedPaper> &papers,
                                    const exchange::Heading &heading);

// What a file with these bytes becomes, through a file.
base::Result<QByteArray> writtenInto(exchange::Format format, const QList<model::Paper> &papers,
                                     const QByteArray &existing, bool replace = false);
// The same in memory, for a format that merges; what is there is text.
[[nodiscard]] QByteArray mergedInto(exchange::Format format, const QList<model::Paper> &papers,
                                    const QByteArray &existing,
                                    exchange::MergePreview *preview = nullptr);
// Markdown.
[[nodiscard]] QByteArray mergeMarkdown(const QList<model::Paper> &papers,
                                       const QByteArray &existing);

} // namespace lectern::tests

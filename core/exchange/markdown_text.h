// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Foreign text as Markdown that reads back as that text: by CommonMark (0.30), GitHub's and
// Obsidian's additions and pandoc's. White space is simplified; control characters become U+FFFD,
// bidirectional ones character references, so that they cannot reorder the source.
namespace lectern::exchange {

// To stand within a line: a heading, an item, a link's label. One line.
[[nodiscard]] QString markdownInline(const QString &text);

// To stand as paragraphs: one result a line of the text, empty where the text has an empty line;
// none at either end.
[[nodiscard]] QStringList markdownLines(const QString &text);

// [label](url); only the label where the url is not http or https with a host.
[[nodiscard]] QString markdownLink(const QString &label, const QString &url);

// [label](path), of a file that is named from where the document stands.
[[nodiscard]] QString markdownFileLink(const QString &label, const QString &path);

} // namespace lectern::exchange

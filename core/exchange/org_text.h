// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Foreign text as Org that reads back as that text. Org has no escape character but the zero width
// space, which its manual ("Escape Character") recommends: one stands before or behind whatever
// would be markup, and readers drop it. Controls become U+FFFD, bidirectional ones are left out.
namespace lectern::exchange {

// To stand within a line: a headline, an item, the value of a property.
[[nodiscard]] QString orgInline(const QString &text);
// To stand as paragraphs, a result a line; empty where the text has an empty line.
[[nodiscard]] QStringList orgLines(const QString &text);
// [[url][label]]; only the label where the url is not http or https with a host.
[[nodiscard]] QString orgLink(const QString &label, const QString &url);
// ":rl_offline:ml:" of what Org takes for tags; empty without tags.
[[nodiscard]] QString orgTags(const QStringList &names);
// A line of a source block, with a comma before what Org would take for its own, and a blank of no
// width before what its agenda would evaluate.
[[nodiscard]] QString orgSourceLine(const QString &line);

} // namespace lectern::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reader_state.h"

#include <QString>
#include <QStringList>

// Foreign text as HTML that shows as that text, on one line of the file.
namespace lectern::exchange {

// White space is simplified.
[[nodiscard]] QString htmlText(const QString &text);
// White space stays, line ends as character references: for what is set with its own line ends.
[[nodiscard]] QString htmlPreformatted(const QString &text);
// <a href="…">label</a>; only the label where the url is not http or https with a host.
[[nodiscard]] QString htmlLink(const QString &label, const QString &url);
// The paragraphs of an abstract, with what is highlighted in <mark class="claim">; where highlights
// overlap a mark has the classes of all.
[[nodiscard]] QStringList htmlParagraphs(const QString &text,
                                         const QList<model::Highlight> &highlights);

} // namespace lectern::exchange

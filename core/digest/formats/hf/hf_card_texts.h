// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/markdown_links.h"

#include <QByteArrayView>

// The small texts on and round the cards of huggingface.co/papers, as captures of it write them.
namespace lectern::digest {

// Two of the page's lasting phrases stand in the head.
[[nodiscard]] bool looksLikeHfCapture(QByteArrayView head);

// A title or an abstract that is the text of a link.
[[nodiscard]] QString hfCardText(const MarkdownLink &link);
// What is left of "Upvote 117", "GitHub 3.29k", "[-] 2" or "· Published on Sep 16, 2026" without
// the words in front.
[[nodiscard]] QStringView withoutHfLabels(QStringView text);
// What stands on a card and is neither title nor abstract nor date: pictures, bullets, the authors'
// count, the organisation, who submitted it.
[[nodiscard]] bool isHfCardNoise(QStringView text);

// A short text with no end of a sentence before its own.
[[nodiscard]] bool isOneSentence(QStringView text);

} // namespace lectern::digest

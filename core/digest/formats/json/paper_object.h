// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

#include <QJsonObject>

#include <optional>

// A paper as scripts and services save it in JSON, each with names of its own: "abstract",
// "summary" or "description", "url" or "link", authors as a list, as one string or as objects. One
// table of names reads them all. Seen in saved pages of huggingface.co/papers, lists of arXiv,
// Semantic Scholar's Graph API (externalIds, tldr) and notes of OpenReview's API (a `content` of
// texts in version 1, of {"value": text} in version 2).
namespace lectern::digest {

// Nothing for a note that answers another one: a review is no paper.
[[nodiscard]] std::optional<model::Entry> entryOfPaperObject(const QJsonObject &object);

} // namespace lectern::digest

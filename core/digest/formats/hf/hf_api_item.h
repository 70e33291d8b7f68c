// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

#include <QJsonObject>

#include <optional>

// One item of the Daily Papers API, huggingface.co/api/daily_papers, in the shape of any year since
// 2024; the pages of huggingface.co/papers carry the same items in their markup.
//
//   item := {paper: {id, authors: [{name, …}], publishedAt, title, summary, upvotes, …}, title,
//            publishedAt, numComments, …}
//
// What a year does not have is missing, never null. `publishedAt` of the item is when it was posted
// there; that of the paper, the day of arXiv's first version.
namespace lectern::digest {

// An item that is no such object gives an entry without a title.
[[nodiscard]] model::Entry entryOfHfApiItem(const QJsonObject &item);

// The day on whose list it stands; items from before March 2025 do not say.
[[nodiscard]] std::optional<model::Day> dailyDayOf(const QJsonObject &item);

} // namespace lectern::digest

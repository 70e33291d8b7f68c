// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QByteArray>
#include <QList>

namespace lectern::exchange {

// `existing` with the papers' blocks in it, brought up to date; no line of the reader's is lost
// (the rules stand at the head of markdown_merge.cpp). A file that is empty starts with a heading,
// which is the reader's from then on. Merging the same papers again changes nothing. UTF-8 in and
// out.
[[nodiscard]] QByteArray mergeMarkdown(const QList<model::Paper> &papers,
                                       const QByteArray &existing);

} // namespace lectern::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// How arXiv names its archives and lists.
namespace lectern::digest {

// "cs.LG", "astro-ph", "q-bio.GN"; an MSC or ACM class is none.
[[nodiscard]] bool isArxivCategory(QStringView text);

// The primary first, each once, what is none left out.
[[nodiscard]] QStringList arxivCategories(const QStringList &named, const QString &primary = {});

// "stat updates on arXiv.org" is "arxiv-stat"; "arxiv" where no archive is named.
[[nodiscard]] QString arxivSourceOf(const QString &channelTitle);

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::perf {

// The same papers in the forms that Lectern and its peers read, in constant memory.
// "digest.txt", "feed.rss.xml", "refs.bib"; gives the path.
[[nodiscard]] QString writeDigestFile(const QString &folder, qint64 papers);
[[nodiscard]] QString writeFeedFile(const QString &folder, qint64 papers);
[[nodiscard]] QString writeBibliographyFile(const QString &folder, qint64 papers);
// "digests", a file for each hundred papers.
[[nodiscard]] QString writeDigestFolder(const QString &folder, qint64 papers);
// "maildir", a message for each paper.
[[nodiscard]] QString writeMaildir(const QString &folder, qint64 papers);
// All of these.
void writeCorpus(const QString &folder, qint64 papers);

// Characters of titles and abstracts of the first `papers`.
[[nodiscard]] qint64 textBytes(qint64 papers);

} // namespace lectern::perf

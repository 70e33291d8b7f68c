// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/invented/paper.h"

// Files as others write them, with invented papers in them, in order: what the readers of digests
// are attacked and measured with. Each is well-formed whatever stands in the texts of the papers.
// A format whose syntax cannot hold a text (a brace without a partner in BibTeX, a line end in a
// title) gets the nearest that it can.
namespace lectern::tests {

using Papers = QList<InventedPaper>;

// huggingface.co/papers as tools save it.
[[nodiscard]] QByteArray writeHfText(const Papers &papers);
[[nodiscard]] QByteArray writeHfLinkLines(const Papers &papers);
[[nodiscard]] QByteArray writeHfMarkdown(const Papers &papers);           // linked titles
[[nodiscard]] QByteArray writeHfMarkdownReferences(const Papers &papers); // addresses at the end
[[nodiscard]] QByteArray writeHfMarkdownTrends(const Papers &papers);     // every paper twice
[[nodiscard]] QByteArray writeHfPaperClip(const Papers &papers);          // the second one only
[[nodiscard]] QByteArray writeHfDigest(const Papers &papers);
[[nodiscard]] QByteArray writeHfMail(const Papers &papers); // titles only
[[nodiscard]] QByteArray writeHfHtml(const Papers &papers);
[[nodiscard]] QByteArray writeHfApiJson(const Papers &papers);

// arXiv's own.
[[nodiscard]] QByteArray writeArxivMail(const Papers &papers);
[[nodiscard]] QByteArray writeArxivListing(const Papers &papers); // of a month: no abstracts
[[nodiscard]] QByteArray writeArxivRss(const Papers &papers);
[[nodiscard]] QByteArray writeArxivRdf(const Papers &papers);
[[nodiscard]] QByteArray writeArxivAtom(const Papers &papers);
[[nodiscard]] QByteArray writeArxivApi(const Papers &papers);
[[nodiscard]] QByteArray writeArxivOai(const Papers &papers);
[[nodiscard]] QByteArray writeKaggle(const Papers &papers);

// The mail of Google Scholar.
[[nodiscard]] QByteArray writeScholarAlert(const Papers &papers);

// Feeds of anybody.
[[nodiscard]] QByteArray writeRss(const Papers &papers);
[[nodiscard]] QByteArray writeAtom(const Papers &papers);

// Bibliographies and lists.
[[nodiscard]] QByteArray writeRis(const Papers &papers);
[[nodiscard]] QByteArray writeBibtex(const Papers &papers);
[[nodiscard]] QByteArray writeCslJson(const Papers &papers);
[[nodiscard]] QByteArray writeZoteroJson(const Papers &papers);
[[nodiscard]] QByteArray writeLecternJson(const Papers &papers);
[[nodiscard]] QByteArray writePaperJson(const Papers &papers);

} // namespace lectern::tests

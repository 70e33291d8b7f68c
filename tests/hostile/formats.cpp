// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/formats.h"

namespace lectern::tests {

const QList<FormatUnderTest> &formatsUnderTest() {
    static const QList<FormatUnderTest> formats = {
        {"hf-text", writeHfText, {}},
        {"hf-text-with-a-link-a-line", writeHfLinkLines, {}},
        {"hf-markdown", writeHfMarkdown, {}},
        {"hf-markdown-references", writeHfMarkdownReferences, {}},
        {"hf-markdown-trends", writeHfMarkdownTrends, {}},
        {"hf-markdown-clip", writeHfPaperClip, {.longTitles = true, .onePaper = true}},
        {"hf-digest", writeHfDigest, {}},
        {"hf-mail",
         writeHfMail,
         {.whenCut = WhenCut::IsRefusedInATag, .longTitles = true, .withAbstracts = false}},
        {"hf-html", writeHfHtml, {.whenCut = WhenCut::IsRefused, .longTitles = true}},
        {"hf-api-json", writeHfApiJson, {.whenCut = WhenCut::IsRefused, .longTitles = true}},
        {"arxiv-mail", writeArxivMail, {.longTitles = true, .dressing = 3}},
        {"arxiv-listing",
         writeArxivListing,
         {.longTitles = true, .withAbstracts = false, .dressing = 3}},
        {"arxiv-rss", writeArxivRss, {.whenCut = WhenCut::IsRefused, .longTitles = true}},
        {"arxiv-rss-rdf", writeArxivRdf, {.whenCut = WhenCut::IsRefused, .longTitles = true}},
        {"arxiv-atom", writeArxivAtom, {.whenCut = WhenCut::IsRefused, .longTitles = true}},
        {"arxiv-api", writeArxivApi, {.whenCut = WhenCut::IsRefused, .longTitles = true}},
        {"arxiv-oai",
         writeArxivOai,
         {.whenCut = WhenCut::IsRefused, .longTitles = true, .dressing = 3}},
        {"scholar-alert", writeScholarAlert, {.whenCut = WhenCut::IsRefused, .longTitles = true}},
        {"rss", writeRss, {.whenCut = WhenCut::IsRefused, .longTitles = true}},
        {"atom", writeAtom, {.whenCut = WhenCut::IsRefused, .longTitles = true}},
        {"kaggle-jsonl", writeKaggle, {.longTitles = true}},
        {"paper-json", writePaperJson, {.whenCut = WhenCut::IsRefused, .longTitles = true}},
        {"lectern-json", writeLecternJson, {.whenCut = WhenCut::IsRefused, .longTitles = true}},
        {"csl-json", writeCslJson, {.whenCut = WhenCut::IsRefused, .longTitles = true}},
        {"zotero-json", writeZoteroJson, {.whenCut = WhenCut::IsRefused, .longTitles = true}},
        {"ris", writeRis, {.longTitles = true}},
        {"bibtex", writeBibtex, {.longTitles = true}},
    };
    return formats;
}

} // namespace lectern::tests

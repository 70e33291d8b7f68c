// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/format_table.h"

#include "core/digest/formats/arxiv/arxiv_api.h"
#include "core/digest/formats/arxiv/arxiv_atom.h"
#include "core/digest/formats/arxiv/arxiv_listing.h"
#include "core/digest/formats/arxiv/arxiv_oai.h"
#include "core/digest/formats/arxiv/arxiv_rss.h"
#include "core/digest/formats/bibliography/bibtex.h"
#include "core/digest/formats/bibliography/csl_json.h"
#include "core/digest/formats/bibliography/ris.h"
#include "core/digest/formats/bibliography/zotero_json.h"
#include "core/digest/formats/feed/atom.h"
#include "core/digest/formats/feed/rss.h"
#include "core/digest/formats/hf/hf_api_json.h"
#include "core/digest/formats/hf/hf_digest.h"
#include "core/digest/formats/hf/hf_html.h"
#include "core/digest/formats/hf/hf_mail.h"
#include "core/digest/formats/hf/hf_markdown.h"
#include "core/digest/formats/hf/hf_text.h"
#include "core/digest/formats/json/kaggle_jsonl.h"
#include "core/digest/formats/json/lectern_json.h"
#include "core/digest/formats/json/paper_json.h"
#include "core/digest/formats/scholar/scholar_alert.h"

#include <QCoreApplication>

#include <array>

namespace lectern::digest {

namespace {

// In the order in which they are tried: the surest signs first.
constexpr std::array formats = {
    Format{u"lectern-json", looksLikeLecternJson, readLecternJson},
    Format{u"zotero-json", looksLikeZoteroJson, readZoteroJson},
    Format{u"hf-api-json", looksLikeHfApiJson, readHfApiJson},
    Format{u"kaggle-jsonl", looksLikeKaggleJsonl, readKaggleJsonl},
    Format{u"csl-json", looksLikeCslJson, readCslJson},
    Format{u"arxiv-oai", looksLikeArxivOai, readArxivOai},
    Format{u"arxiv-api", looksLikeArxivApi, readArxivApi},
    Format{u"arxiv-atom", looksLikeArxivAtom, readArxivAtom},
    Format{u"arxiv-rss", looksLikeArxivRss, readArxivRss},
    Format{u"atom", looksLikeAtom, readAtom},
    Format{u"rss", looksLikeRss, readRss},
    Format{u"paper-json", looksLikePaperJson, readPaperJson},
    Format{u"hf-html", looksLikeHfHtml, readHfHtml},
    Format{u"scholar-alert", looksLikeScholarAlert, readScholarAlert},
    Format{u"hf-mail", looksLikeHfMail, readHfMail},
    Format{u"arxiv-mail", looksLikeArxivMail, readArxivMail},
    Format{u"arxiv-listing", looksLikeArxivListing, readArxivListing},
    Format{u"ris", looksLikeRis, readRis},
    Format{u"bibtex", looksLikeBibtex, readBibtex},
    Format{u"hf-markdown", looksLikeHfMarkdown, readHfMarkdown},
    Format{u"hf-digest", looksLikeHfDigest, readHfDigest},
    Format{u"hf-text", looksLikeHfText, readHfText},
};

} // namespace

const Format *formatLike(const Head &head) {
    for (const Format &format : formats)
        if (format.looksLike(head)) return &format;
    return nullptr;
}

base::Result<const Format *> formatNamed(const QString &name) {
    for (const Format &format : formats)
        if (format.name == name) return &format;
    return base::fail(base::ErrorCode::Invalid,
                      QCoreApplication::translate(
                          "Lectern", "There is no format “%1”; those that can be read are: %2.")
                          .arg(name, knownFormats().join(QStringLiteral(", "))));
}

std::unique_ptr<DigestReader> openFormat(const Format &format, ByteSource source,
                                         const Envelope &envelope) {
    if (const auto *readMail = std::get_if<Format::ReadMail>(&format.read))
        return (*readMail)(std::move(source), envelope);
    return std::get<Format::Read>(format.read)(std::move(source));
}

QStringList knownFormats() {
    QStringList names;
    for (const Format &format : formats)
        names.append(format.name.toString());
    return names;
}

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/reader.h"

#include "core/digest/admitting_reader.h"
#include "core/digest/caps.h"
#include "core/digest/decode.h"
#include "core/digest/envelope.h"
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
#include "core/digest/held_digest.h"
#include "core/digest/http_response.h"
#include "core/digest/sniff.h"

#include <QCoreApplication>

#include <array>
#include <variant>

namespace lectern::digest {

namespace {

using base::ErrorCode;

using Read = std::unique_ptr<DigestReader> (*)(ByteSource source);
using ReadMail = std::unique_ptr<DigestReader> (*)(ByteSource source, const Envelope &envelope);

struct Format {
    QStringView name;
    bool (*looksLike)(const Head &head);
    std::variant<Read, ReadMail> read; // the second where it matters what mail the text came in
};

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
    Format{u"hf-mail", looksLikeHfMail, readHfMail},
    Format{u"arxiv-mail", looksLikeArxivMail, readArxivMail},
    Format{u"arxiv-listing", looksLikeArxivListing, readArxivListing},
    Format{u"ris", looksLikeRis, readRis},
    Format{u"bibtex", looksLikeBibtex, readBibtex},
    Format{u"hf-markdown", looksLikeHfMarkdown, readHfMarkdown},
    Format{u"hf-digest", looksLikeHfDigest, readHfDigest},
    Format{u"hf-text", looksLikeHfText, readHfText},
};

base::Result<Format> formatNamed(const QString &name) {
    for (const Format &format : formats)
        if (format.name == name) return format;
    return base::fail(ErrorCode::Invalid,
                      QCoreApplication::translate(
                          "Lectern", "There is no format “%1”; those that can be read are: %2.")
                          .arg(name, knownFormats().join(QStringLiteral(", "))));
}

bool isBlankHead(const Head &head) {
    const QByteArrayView text = QByteArrayView(head.bytes).sliced(byteOrderMark(head.bytes).size);
    return head.whole && text.trimmed().isEmpty();
}

bool isOneLine(const Head &head) {
    return !head.whole && !head.bytes.contains('\n') && !head.bytes.contains('\r');
}

base::Result<Format> formatOf(const Head &head, const QString &name) {
    for (const Format &format : formats)
        if (format.looksLike(head)) return format;
    if (isOneLine(head))
        return base::fail(
            ErrorCode::TooLarge,
            QCoreApplication::translate("Lectern", "The first line of “%1” is longer than 64 KiB, "
                                                   "the most a title may have.")
                .arg(name));
    return base::fail(
        ErrorCode::NoPapers,
        QCoreApplication::translate("Lectern",
                                    "No papers were found in “%1”: it is no digest of a kind known "
                                    "to Lectern.")
            .arg(name));
}

base::Status refuseWhatIsNoText(const Head &head, const QString &name) {
    if (isBlankHead(head))
        return base::fail(ErrorCode::NoPapers,
                          QCoreApplication::translate("Lectern", "“%1” is empty.").arg(name));
    if (looksBinary(head))
        return base::fail(
            ErrorCode::NoPapers,
            QCoreApplication::translate("Lectern", "“%1” is a binary file, not a digest of papers.")
                .arg(name));
    return {};
}

std::unique_ptr<DigestReader> opened(const Format &format, ByteSource source,
                                     const Envelope &envelope) {
    if (const auto *readMail = std::get_if<ReadMail>(&format.read))
        return (*readMail)(std::move(source), envelope);
    return std::get<Read>(format.read)(std::move(source));
}

} // namespace

base::Result<std::unique_ptr<DigestReader>> openDigest(QIODevice &device, const QString &name,
                                                       const QString &format) {
    ByteSource source(device, name);
    LECTERN_ASSIGN(const Head head, headOf(source));
    LECTERN_TRY(refuseWhatIsNoText(head, name));
    if (looksLikeHttpResponse(head)) {
        LECTERN_ASSIGN(const QByteArray body, bodyOfHttpResponse(source));
        return HeldDigest::open(body, name, format);
    }
    LECTERN_ASSIGN(const Format chosen,
                   format.isEmpty() ? formatOf(head, name) : formatNamed(format));
    return std::make_unique<AdmittingReader>(opened(chosen, std::move(source), {}));
}

QStringList knownFormats() {
    QStringList names;
    for (const Format &format : formats)
        names.append(format.name.toString());
    return names;
}

} // namespace lectern::digest

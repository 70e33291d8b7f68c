// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/reader.h"

#include "core/digest/admitting_reader.h"
#include "core/digest/decode.h"
#include "core/digest/format_table.h"
#include "core/digest/held_digest.h"
#include "core/digest/http_response.h"
#include "core/digest/mail/gmail_message.h"
#include "core/digest/mail/mail_digest.h"
#include "core/digest/mail/mail_head.h"

#include <QCoreApplication>

namespace lectern::digest {

namespace {

using base::ErrorCode;

bool isBlankHead(const Head &head) {
    const QByteArrayView text = QByteArrayView(head.bytes).sliced(byteOrderMark(head.bytes).size);
    return head.whole && text.trimmed().isEmpty();
}

bool isOneLine(const Head &head) {
    return !head.whole && !head.bytes.contains('\n') && !head.bytes.contains('\r');
}

base::Result<const Format *> formatOf(const Head &head, const QString &name) {
    if (const Format *format = formatLike(head)) return format;
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

base::Result<std::unique_ptr<DigestReader>>
openText(ByteSource source, const Head &head, const QString &format, const Envelope &envelope) {
    if (looksLikeHttpResponse(head)) {
        LECTERN_ASSIGN(Held body, bodyOfHttpResponse(source));
        return HeldDigest::open(std::move(body), source.name(), format);
    }
    if (looksLikeGmailMessage(head)) {
        LECTERN_ASSIGN(MailMessage message, readGmailMessage(source));
        return openMessage(std::move(message), source.name(), format);
    }
    LECTERN_TRY(refuseWhatIsNoText(head, source.name()));
    LECTERN_ASSIGN(const Format *chosen,
                   format.isEmpty() ? formatOf(head, source.name()) : formatNamed(format));
    return std::make_unique<AdmittingReader>(openFormat(*chosen, std::move(source), envelope));
}

} // namespace

base::Result<std::unique_ptr<DigestReader>> openDigest(QIODevice &device, const QString &name,
                                                       const QString &format) {
    ByteSource source(device, name);
    LECTERN_ASSIGN(const Head head, headOf(source));
    if (looksLikeMail(head)) return openMail(source, format);
    return openText(std::move(source), head, format, {});
}

base::Result<std::unique_ptr<DigestReader>> openTakenOut(QIODevice &device, const QString &name,
                                                         const QString &format,
                                                         const Envelope &envelope) {
    ByteSource source(device, name);
    LECTERN_ASSIGN(const Head head, headOf(source));
    return openText(std::move(source), head, format, envelope);
}

} // namespace lectern::digest

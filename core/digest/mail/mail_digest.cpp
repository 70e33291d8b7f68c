// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/mail/mail_digest.h"

#include "core/digest/decode.h"
#include "core/digest/format_table.h"
#include "core/digest/mail/mail_text.h"
#include "core/digest/whole_document.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

constexpr qsizetype leftOutNamed = 5;
constexpr qsizetype htmlReadAsLines = 2;
constexpr qsizetype bytesThatTell = 128; // where a text begins in its file

// Their plain text lacks the links, or more.
bool isBetterAsHtml(QStringView format) {
    constexpr std::array<QStringView, 3> names = {u"hf-html", u"hf-mail", u"scholar-alert"};
    return std::find(names.begin(), names.end(), format) != names.end();
}

const Format *formatOfText(const MailText &text) {
    QBuffer buffer;
    buffer.setData(text.held.bytes);
    buffer.open(QIODevice::ReadOnly);
    ByteSource source(buffer, {});
    const auto head = headOf(source);
    return head && !looksBinary(*head) ? formatLike(*head) : nullptr;
}

using Fits = bool (*)(const MailText &text, const Format &format);

qsizetype firstThat(const QList<MailText> &texts, Fits fits) {
    for (qsizetype i = 0; i < texts.size(); ++i)
        if (const Format *format = formatOfText(texts[i]); format && fits(texts[i], *format))
            return i;
    return -1;
}

bool isPlain(const MailText &text, const Format &) {
    return !text.html;
}

// Behind them; of the first ones, for a mail has hardly more and each costs a parser's time.
void addHtmlAsLines(QList<MailText> &texts) {
    qsizetype added = 0;
    const qsizetype count = texts.size();
    for (qsizetype i = 0; i < count && added < htmlReadAsLines; ++i) {
        if (!texts[i].html) continue;
        ++added;
        MailText lines = texts[i];
        lines.html = false;
        lines.held.bytes = linesOfHtml(lines.held.bytes);
        texts.append(std::move(lines));
    }
}

// The text to read; -1 for none.
qsizetype chosenText(QList<MailText> &texts, const QString &format) {
    if (!format.isEmpty()) {
        const bool html = isBetterAsHtml(format);
        const auto found = std::find_if(texts.cbegin(), texts.cend(),
                                        [html](const MailText &text) { return text.html == html; });
        return found != texts.cend() ? found - texts.cbegin() : (texts.isEmpty() ? -1 : 0);
    }
    qsizetype chosen = firstThat(texts, [](const MailText &text, const Format &like) {
        return text.html && isBetterAsHtml(like.name);
    });
    if (chosen < 0) chosen = firstThat(texts, isPlain);
    if (chosen >= 0) return chosen;
    addHtmlAsLines(texts);
    return firstThat(texts, isPlain);
}

QString leftOutWarning(const QStringList &leftOut) {
    QStringList named = leftOut.mid(0, leftOutNamed);
    if (const qsizetype more = leftOut.size() - named.size(); more > 0)
        named.append(QCoreApplication::translate("Lectern", "%n more", nullptr, int(more)));
    return QCoreApplication::translate("Lectern", "Left out of the mail: %1.")
        .arg(named.join(QStringLiteral(", ")));
}

// Digests of other mails within the mail; those of the same one are the same in other words.
qsizetype otherDigests(const QList<MailText> &texts, qsizetype chosen) {
    return std::count_if(texts.cbegin() + chosen + 1, texts.cend(), [&](const MailText &text) {
        return !text.html && text.held.envelope.subject != texts[chosen].held.envelope.subject &&
               formatOfText(text) != nullptr;
    });
}

std::optional<qint64> linesBefore(const QByteArray &file, const QByteArray &text) {
    const qsizetype at =
        text.isEmpty() ? -1 : file.indexOf(text.first(std::min(text.size(), bytesThatTell)));
    if (at < 0 || !file.sliced(at).startsWith(text)) return std::nullopt;
    return QByteArrayView(file).first(at).count('\n');
}

// Without its mark, and also of a mail that an editor saved in UTF-16.
QByteArray inUtf8(const QByteArray &file) {
    const ByteOrderMark mark = byteOrderMark(file);
    if (mark.encoding == Encoding::Utf8) return file.sliced(mark.size);
    return decode(QByteArrayView(file).sliced(mark.size), mark.encoding).text.toUtf8();
}

base::Error noDigestIn(const QString &name) {
    return {base::ErrorCode::NoPapers,
            QCoreApplication::translate("Lectern",
                                        "No papers were found in the mail “%1”: none of its "
                                        "texts is a digest of a kind known to Lectern.")
                .arg(name),
            {}};
}

} // namespace

base::Result<std::unique_ptr<DigestReader>> openMail(ByteSource &source, const QString &format) {
    LECTERN_ASSIGN(const QByteArray file, wholeDocument(source));
    const QByteArray mail = inUtf8(file);
    LECTERN_ASSIGN(MailMessage message, readMail(mail, source.name()));
    for (MailText &text : message.texts)
        text.held.linesBefore = linesBefore(mail, text.held.bytes);
    return openMessage(std::move(message), source.name(), format);
}

base::Result<std::unique_ptr<DigestReader>> openMessage(MailMessage message, const QString &name,
                                                        const QString &format) {
    const qsizetype chosen = chosenText(message.texts, format);
    if (chosen < 0) return base::fail(noDigestIn(name));
    if (const qsizetype others = otherDigests(message.texts, chosen); others > 0)
        message.leftOut.append(
            QCoreApplication::translate("Lectern", "%n other digest(s)", nullptr, int(others)));
    Held held = std::move(message.texts[chosen].held);
    if (!message.leftOut.isEmpty()) held.told.append({0, 0, leftOutWarning(message.leftOut)});
    return HeldDigest::open(std::move(held), name, format);
}

} // namespace lectern::digest

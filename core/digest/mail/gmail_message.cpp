// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/mail/gmail_message.h"

#include "core/digest/caps.h"
#include "core/digest/dates.h"
#include "core/digest/json_fields.h"
#include "core/digest/json_outline.h"
#include "core/digest/mail/mail_text.h"
#include "core/digest/whole_document.h"

#include <QDateTime>
#include <QJsonArray>

namespace lectern::digest {

namespace {

QByteArray decodedField(const QJsonObject &object, QStringView key) {
    return QByteArray::fromBase64(textIn(object, key).toLatin1(), QByteArray::Base64UrlEncoding);
}

QString gmailHeader(const QJsonObject &part, QLatin1String name) {
    const QJsonArray headers = part.value(u"headers").toArray();
    for (const QJsonValue &header : headers)
        if (textIn(header.toObject(), u"name").compare(name, Qt::CaseInsensitive) == 0)
            return mailHeadText(textIn(header.toObject(), u"value").toUtf8().constData());
    return {};
}

Envelope gmailEnvelope(const QJsonObject &part) {
    const QString date = gmailHeader(part, QLatin1String("Date"));
    const QDate universal = QDateTime::fromString(date, Qt::RFC2822Date).toUTC().date();
    Envelope envelope{gmailHeader(part, QLatin1String("Subject")),
                      gmailHeader(part, QLatin1String("From")), dayOf(date), std::nullopt};
    if (universal.isValid())
        envelope.universalDay =
            model::Day::of(universal.year(), universal.month(), universal.day());
    return envelope;
}

// Nesting is bounded by that of the JSON.
void readGmailPart(const QJsonObject &part, const Envelope &envelope, MailMessage &message) {
    const QString type = textIn(part, u"mimeType").toLower();
    const QJsonArray parts = part.value(u"parts").toArray();
    for (const QJsonValue &inner : parts) {
        const bool isMail = type == u"message/rfc822";
        readGmailPart(inner.toObject(), isMail ? gmailEnvelope(part) : envelope, message);
    }
    if (!parts.isEmpty() || message.texts.size() >= caps::mailTexts) return;
    const QString name = textIn(part, u"filename");
    if (type == u"text/plain" || type == u"text/html")
        message.texts.append({{decodedField(part.value(u"body").toObject(), u"data"), envelope},
                              type == u"text/html"});
    else if (!name.isEmpty() && !type.startsWith(u"image/"))
        message.leftOut.append(mailHeadText(name.left(80).toUtf8().constData()));
}

} // namespace

bool looksLikeGmailMessage(const Head &head) {
    if (!QByteArrayView(head.bytes).trimmed().startsWith('{')) return false;
    const JsonOutline outline(head);
    return outline.contains("threadId") &&
           (outline.contains("payload.mimeType") || outline.contains("raw"));
}

base::Result<MailMessage> readGmailMessage(ByteSource &source) {
    LECTERN_ASSIGN(const QJsonObject object, wholeJsonObject(source));
    if (object.contains(u"raw")) return readMail(decodedField(object, u"raw"), source.name());
    const QJsonObject payload = object.value(u"payload").toObject();
    MailMessage message;
    readGmailPart(payload, gmailEnvelope(payload), message);
    return message;
}

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/mail/mail_message.h"

#include "core/digest/caps.h"
#include "core/digest/mail/mail_survey.h"
#include "core/digest/mail/mail_text.h"

#include <QCoreApplication>

#include <gmime/gmime.h>
#include <memory>
#include <mutex>

namespace lectern::digest {

namespace {

constexpr qsizetype fileNameAtMost = 80; // characters

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

std::optional<model::Day> mailDay(GDateTime *date) {
    int year = 0;
    int month = 0;
    int day = 0;
    g_date_time_get_ymd(date, &year, &month, &day);
    return model::Day::of(year, month, day);
}

Envelope envelopeOf(GMimeMessage *message) {
    Envelope envelope;
    envelope.subject = mailHeadText(g_mime_message_get_subject(message));
    if (InternetAddressList *from = g_mime_message_get_from(message)) {
        char *text = internet_address_list_to_string(from, nullptr, FALSE);
        envelope.from = mailHeadText(text);
        g_free(text);
    }
    if (GDateTime *date = g_mime_message_get_date(message)) {
        envelope.day = mailDay(date);
        if (GDateTime *universal = g_date_time_to_utc(date)) {
            envelope.universalDay = mailDay(universal);
            g_date_time_unref(universal);
        }
    }
    return envelope;
}

// Its transfer encoding undone.
QByteArray contentOfPart(GMimePart *part) {
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (content == nullptr) return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)};
}

// "plot.png (image/png)"
QString nameOfPart(GMimePart *part) {
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    const QString kind = QStringLiteral("%1/%2").arg(
        mailHeadText(g_mime_content_type_get_media_type(type)).left(fileNameAtMost),
        mailHeadText(g_mime_content_type_get_media_subtype(type)).left(fileNameAtMost));
    const QString name = mailHeadText(g_mime_part_get_filename(part)).left(fileNameAtMost);
    return name.isEmpty() ? kind : QStringLiteral("%1 (%2)").arg(name, kind);
}

// A picture that an HTML text shows is no loss where the text is read without it.
bool isShownInText(GMimePart *part) {
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    return g_mime_content_type_is_type(type, "image", "*") != 0 &&
           g_mime_object_get_content_id(GMIME_OBJECT(part)) != nullptr;
}

MailText textOf(GMimePart *part, const Envelope &envelope, bool html) {
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    const char *charset = g_mime_content_type_get_parameter(type, "charset");
    MailCharacters characters = mailCharacters(contentOfPart(part), charset);
    MailText text{{std::move(characters.utf8), envelope}, html};
    if (characters.unknown)
        text.held.told.append(
            {0, 0,
             QCoreApplication::translate(
                 "Lectern", "The text is said to be written in “%1”, which is not known; it was "
                            "read as UTF-8.")
                 .arg(mailHeadText(charset))});
    return text;
}

class MailWalk {
  public:
    explicit MailWalk(MailMessage &result)
        : m_result(result) {}

    void readMessage(GMimeMessage *message, int depth) {
        GMimeObject *root = message == nullptr ? nullptr : g_mime_message_get_mime_part(message);
        if (root != nullptr) readObject(root, envelopeOf(message), depth + 1);
    }

  private:
    void readObject(GMimeObject *object, const Envelope &envelope, int depth) {
        if (depth > caps::mailDepth + 1) return; // the survey has let none through
        if (GMIME_IS_MULTIPART(object)) {
            auto *parts = GMIME_MULTIPART(object);
            for (int i = 0; i < g_mime_multipart_get_count(parts); ++i)
                readObject(g_mime_multipart_get_part(parts, i), envelope, depth + 1);
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            readMessage(g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)), depth);
        } else if (GMIME_IS_PART(object)) {
            readPart(GMIME_PART(object), envelope);
        }
    }

    void readPart(GMimePart *part, const Envelope &envelope) {
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        const bool html = g_mime_content_type_is_type(type, "text", "html") != 0;
        const bool isText = html || g_mime_content_type_is_type(type, "text", "plain") != 0;
        if (isText && m_result.texts.size() < caps::mailTexts)
            m_result.texts.append(textOf(part, envelope, html));
        else if (!isShownInText(part))
            m_result.leftOut.append(nameOfPart(part));
    }

    MailMessage &m_result;
};

} // namespace

base::Result<MailMessage> readMail(const QByteArray &bytes, const QString &name) {
    static std::once_flag begun;
    std::call_once(begun, g_mime_init);
    LECTERN_TRY(surveyMail(bytes, name));
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    MailMessage result;
    if (GMimeMessage *message = g_mime_parser_construct_message(parser.get(), nullptr)) {
        const Owned<GMimeMessage> owned(message);
        MailWalk(result).readMessage(message, 0);
    }
    return result;
}

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/mail/mail_survey.h"

#include "core/digest/caps.h"

#include <QCoreApplication>
#include <QList>

namespace lectern::digest {

namespace {

using base::ErrorCode;

base::Status failMail(ErrorCode code, const char *text, const QString &name) {
    return base::fail(code, QCoreApplication::translate("Lectern", text).arg(name));
}

// The value of boundary="…" or boundary=…; nothing where it is missing or stands twice.
QByteArray boundaryIn(const QByteArray &contentType) {
    const QByteArray lower = contentType.toLower();
    qsizetype at = lower.indexOf("boundary");
    if (at < 0 || lower.indexOf("boundary", at + 1) >= 0) return {};
    at += 8;
    const auto blank = [&](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (at < lower.size() && blank(lower[at]))
        ++at;
    if (at >= lower.size() || lower[at] != '=') return {};
    QByteArray value = contentType.sliced(at + 1).trimmed();
    if (value.startsWith('"'))
        return value.sliced(1, qMax<qsizetype>(value.indexOf('"', 1), 1) - 1);
    const qsizetype end = value.indexOf(';');
    return (end < 0 ? value : value.first(end)).simplified().split(' ').constFirst();
}

class MailSurveyor {
  public:
    MailSurveyor(QByteArrayView mail, const QString &name)
        : m_rest(mail)
        , m_name(name) {}

    base::Status survey() {
        while (!m_rest.isEmpty())
            LECTERN_TRY(readLine(takeLine()));
        return m_inHead ? leaveHead() : base::Status();
    }

  private:
    struct Level {
        QByteArray boundary;     // none for a message within a message
        bool ofMessages = false; // its parts are messages where they do not say otherwise
    };

    QByteArrayView takeLine();
    base::Status readLine(QByteArrayView line);
    base::Status readHead(QByteArrayView line);
    base::Status leaveHead();
    base::Status enter(const Level &level);
    base::Status readBoundary(QByteArrayView line);

    QByteArrayView m_rest;
    QString m_name;
    QList<Level> m_levels;
    QByteArray m_contentType; // of the part whose head is read
    bool m_inHead = true;
    bool m_inContentType = false;
    qint64 m_headBytes = 0;
    qsizetype m_parts = 1;
};

QByteArrayView MailSurveyor::takeLine() {
    const qsizetype end = m_rest.indexOf('\n');
    const QByteArrayView line = end < 0 ? m_rest : m_rest.first(end);
    m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
    return line;
}

base::Status MailSurveyor::readLine(QByteArrayView line) {
    if (line.startsWith("--")) LECTERN_TRY(readBoundary(line));
    return m_inHead ? readHead(line) : base::Status();
}

base::Status MailSurveyor::readHead(QByteArrayView line) {
    if (line.isEmpty() || line == "\r") return leaveHead();
    m_headBytes += line.size() + 1;
    if (m_headBytes > caps::mailHead)
        return failMail(ErrorCode::TooLarge,
                        QT_TRANSLATE_NOOP("Lectern", "The head of a mail or of a part in “%1” is "
                                                     "longer than 1 MiB, the most one may have."),
                        m_name);
    constexpr QByteArrayView field = "content-type:";
    if (!line.startsWith(' ') && !line.startsWith('\t'))
        m_inContentType = line.size() >= field.size() &&
                          line.first(field.size()).compare(field, Qt::CaseInsensitive) == 0;
    if (m_inContentType) m_contentType += line.toByteArray() + ' ';
    return {};
}

base::Status MailSurveyor::leaveHead() {
    const bool byDefault =
        m_contentType.isEmpty() && !m_levels.isEmpty() && m_levels.last().ofMessages;
    const QByteArray type = m_contentType.mid(13).trimmed().toLower();
    const QByteArray boundary = boundaryIn(m_contentType);
    m_contentType.clear();
    m_inContentType = false;
    m_headBytes = 0;
    m_inHead = false;
    if (type.startsWith("multipart/")) {
        if (!boundary.isEmpty()) return enter({boundary, type.startsWith("multipart/digest")});
        return failMail(ErrorCode::Invalid,
                        QT_TRANSLATE_NOOP("Lectern", "The mail in “%1” does not say how its parts "
                                                     "are told apart; it is damaged."),
                        m_name);
    }
    m_inHead = byDefault || type.startsWith("message/rfc822") || type.startsWith("message/news") ||
               type.startsWith("message/global");
    return m_inHead ? enter({}) : base::Status();
}

base::Status MailSurveyor::enter(const Level &level) {
    m_levels.append(level);
    if (m_levels.size() <= caps::mailDepth) return {};
    return failMail(ErrorCode::TooLarge,
                    QT_TRANSLATE_NOOP("Lectern", "The parts of the mail in “%1” are nested deeper "
                                                 "than 20, the most they may be."),
                    m_name);
}

// Ends the part that is open, and begins the next one or closes the level.
base::Status MailSurveyor::readBoundary(QByteArrayView line) {
    const QByteArrayView text = line.sliced(2);
    for (qsizetype i = m_levels.size() - 1; i >= 0; --i) {
        const QByteArray &boundary = m_levels[i].boundary;
        if (boundary.isEmpty() || !text.startsWith(boundary)) continue;
        const bool closes = text.sliced(boundary.size()).startsWith("--");
        if (!closes && !text.sliced(boundary.size()).trimmed().isEmpty()) continue;
        m_levels.resize(closes ? i : i + 1);
        m_contentType.clear();
        m_inHead = false;
        if (closes) return {};
        m_inHead = true;
        m_headBytes = 0;
        if (++m_parts <= caps::mailParts) return {};
        return failMail(ErrorCode::TooLarge,
                        QT_TRANSLATE_NOOP("Lectern", "The mail in “%1” has more than 1,000 parts, "
                                                     "the most one may have."),
                        m_name);
    }
    return {};
}

} // namespace

base::Status surveyMail(QByteArrayView mail, const QString &name) {
    return MailSurveyor(mail, name).survey();
}

} // namespace lectern::digest

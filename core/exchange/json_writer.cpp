// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_writer.h"

#include "core/exchange/plain_text.h"

namespace lectern::exchange {

namespace {

QString jsonEscape(QChar character) {
    switch (character.unicode()) {
    case u'"':
        return QStringLiteral("\\\"");
    case u'\\':
        return QStringLiteral("\\\\");
    case u'\n':
        return QStringLiteral("\\n");
    case u'\r':
        return QStringLiteral("\\r");
    case u'\t':
        return QStringLiteral("\\t");
    default:
        break;
    }
    return QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
}

QByteArray jsonString(const QString &text) {
    QString escaped;
    escaped.reserve(text.size() + 2);
    escaped += QLatin1Char('"');
    for (const QChar character : text) {
        const bool special = character == QLatin1Char('"') || character == QLatin1Char('\\');
        if (special || isControl(character) || isHiddenControl(character))
            escaped += jsonEscape(character);
        else
            escaped += character;
    }
    escaped += QLatin1Char('"');
    return toUtf8(escaped);
}

} // namespace

JsonWriter &JsonWriter::key(const char *name) {
    separate();
    m_bytes += '"';
    m_bytes += name;
    m_bytes += "\":";
    m_first = true;
    return *this;
}

void JsonWriter::text(const QString &text) {
    value(text.isEmpty() ? QByteArray("null") : jsonString(text));
}

void JsonWriter::texts(const QStringList &values) {
    beginArray();
    for (const QString &text : values)
        value(jsonString(text));
    endArray();
}

void JsonWriter::number(std::optional<qint64> number) {
    value(number ? QByteArray::number(*number) : QByteArray("null"));
}

void JsonWriter::boolean(bool truth) {
    value(truth ? "true" : "false");
}

void JsonWriter::begin(char bracket) {
    separate();
    m_bytes += bracket;
    m_first = true;
}

void JsonWriter::end(char bracket) {
    m_bytes += bracket;
    m_first = false;
}

void JsonWriter::value(const QByteArray &token) {
    separate();
    m_bytes += token;
}

void JsonWriter::separate() {
    if (!m_first) m_bytes += ',';
    m_first = false;
}

} // namespace lectern::exchange

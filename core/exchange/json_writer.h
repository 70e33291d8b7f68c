// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace lectern::exchange {

// Writes one JSON text (RFC 8259) in UTF-8 without white space, keys in the order in which they are
// given (QJsonObject would sort them). Control and bidirectional characters are written as \uXXXX,
// which every reader turns back and no terminal acts upon; a lone surrogate becomes U+FFFD.
// The caller opens and closes in pairs and gives each key one value.
class JsonWriter {
  public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    JsonWriter &key(const char *name); // ASCII
    void text(const QString &value);   // null where empty
    void texts(const QStringList &values);
    void number(std::optional<qint64> value); // null where there is none
    void boolean(bool value);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

  private:
    void begin(char bracket);
    void end(char bracket);
    void value(const QByteArray &token);
    void separate();

    QByteArray m_bytes;
    bool m_first = true; // nothing stands yet between the bracket or colon and what comes
};

} // namespace lectern::exchange

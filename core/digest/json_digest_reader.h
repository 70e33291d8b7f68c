// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/json_elements.h"
#include "core/digest/reader.h"

#include <QBuffer>

#include <deque>

namespace lectern::digest {

// What tells one JSON format from another.
struct JsonFormat {
    DigestFacts facts;
    QByteArray holder; // of the elements, see JsonElements
    // The paper that an element is; nothing where it is meant to be none.
    std::optional<model::Entry> (*entryOf)(const QJsonObject &element) = nullptr;
    // The day on whose list an element stands, where the format says so.
    std::optional<model::Day> (*dayOf)(const QJsonObject &element) = nullptr;
    // Of the member that holds reading lists, where there is one (see carried_json.h).
    QByteArray lists{};
};

// A digest whose entries are the elements of a JSON text. Its day is the one that most of the first
// 1,000 elements name, else the "date" of the object around them.
class JsonDigestReader final : public DigestReader {
    Q_DECLARE_TR_FUNCTIONS(Lectern)

  public:
    JsonDigestReader(ByteSource source, JsonFormat format)
        : m_source(std::move(source))
        , m_format(std::move(format)) {}

    base::Result<std::optional<model::Entry>> next() override;
    [[nodiscard]] DigestFacts facts() const override { return m_format.facts; }
    [[nodiscard]] qint64 rejected() const override;
    [[nodiscard]] QList<model::ImportWarning> warnings() const override {
        return m_warnings.list();
    }
    [[nodiscard]] QList<model::CarriedList> lists() const override;

  private:
    base::Status begin();
    base::Status openUtf16();
    base::Status findDay();
    base::Result<std::optional<model::Entry>> read();
    base::Status refuseIfNoneIsLeft() const;

    ByteSource m_source;
    JsonFormat m_format;
    Warnings m_warnings;
    QBuffer m_utf8; // of a text that is UTF-16
    std::optional<JsonElements> m_elements;
    std::deque<model::Entry> m_ahead;
    QMap<QString, qsizetype> m_days; // how many elements name it
    qint64 m_entries = 0;
    qint64 m_rejected = 0;
};

} // namespace lectern::digest

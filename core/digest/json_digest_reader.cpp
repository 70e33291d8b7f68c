// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/json_digest_reader.h"

#include "core/digest/dates.h"
#include "core/digest/decode.h"
#include "core/digest/formats/json/carried_json.h"
#include "core/digest/json_fields.h"
#include "core/digest/whole_document.h"

#include <QJsonArray>

#include <algorithm>

namespace lectern::digest {

namespace {
constexpr size_t elementsForTheDay = 1000;
} // namespace

base::Result<std::optional<model::Entry>> JsonDigestReader::next() {
    if (!m_elements) LECTERN_TRY(begin());
    if (m_ahead.empty()) return read();
    std::optional<model::Entry> entry = std::move(m_ahead.front());
    m_ahead.pop_front();
    return entry;
}

qint64 JsonDigestReader::rejected() const {
    return m_rejected + (m_elements ? m_elements->rejected() : 0);
}

QList<model::CarriedList> JsonDigestReader::lists() const {
    if (!m_elements || m_format.lists.isEmpty()) return {};
    return carriedListsIn(m_elements->members().value(QLatin1String(m_format.lists)).toArray());
}

base::Status JsonDigestReader::begin() {
    LECTERN_ASSIGN(const QByteArrayView start, m_source.peek(3));
    if (byteOrderMark(start).encoding != Encoding::Utf8) LECTERN_TRY(openUtf16());
    m_elements.emplace(m_source, m_warnings, m_format.holder, m_format.lists);
    return m_format.dayOf ? findDay() : base::Status();
}

// JSON in UTF-16 is rare: it is read whole.
base::Status JsonDigestReader::openUtf16() {
    LECTERN_ASSIGN(const QByteArray bytes, wholeDocument(m_source));
    const ByteOrderMark mark = byteOrderMark(bytes);
    m_utf8.setData(decode(bytes.sliced(mark.size), mark.encoding).text.toUtf8());
    m_utf8.open(QIODevice::ReadOnly);
    m_source = ByteSource(m_utf8, m_source.name());
    return {};
}

base::Status JsonDigestReader::findDay() {
    while (m_ahead.size() < elementsForTheDay) {
        LECTERN_ASSIGN(std::optional<model::Entry> entry, read());
        if (!entry) break;
        m_ahead.push_back(std::move(*entry));
    }
    const auto most = std::max_element(m_days.cbegin(), m_days.cend());
    m_format.facts.day = most != m_days.cend() ? model::Day::parse(most.key())
                                               : dayOf(textIn(m_elements->members(), u"date"));
    return {};
}

base::Result<std::optional<model::Entry>> JsonDigestReader::read() {
    while (true) {
        LECTERN_ASSIGN(const std::optional<JsonElement> element, m_elements->next());
        if (!element) {
            LECTERN_TRY(refuseIfNoneIsLeft());
            return std::optional<model::Entry>();
        }
        if (!element->value.isObject()) {
            ++m_rejected;
            m_warnings.add(element->line, 0, tr("An entry is left out: it is no JSON object."));
            continue;
        }
        const QJsonObject object = element->value.toObject();
        std::optional<model::Entry> entry = m_format.entryOf(object);
        if (!entry) continue;
        if (const auto day = m_format.dayOf ? m_format.dayOf(object) : std::nullopt)
            ++m_days[day->toIso()];
        entry->position = ++m_entries;
        entry->line = element->line;
        return entry;
    }
}

base::Status JsonDigestReader::refuseIfNoneIsLeft() const {
    if (m_entries > 0 || rejected() == 0) return {};
    return base::fail(base::ErrorCode::NoPapers,
                      tr("None of the %1 entries of “%2” could be read.")
                          .arg(QString::number(rejected()), m_source.name()));
}

} // namespace lectern::digest

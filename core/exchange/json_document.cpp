// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_document.h"

#include "core/base/uuid.h"
#include "core/exchange/json_writer.h"
#include "core/exchange/paper_json.h"

namespace lectern::exchange {

namespace {

class JsonDocument final : public DocumentWriter {
  public:
    explicit JsonDocument(Heading heading)
        : m_heading(std::move(heading)) {}

    [[nodiscard]] QByteArray head() override { return "{\"lectern\":1,\"papers\":["; }

    [[nodiscard]] QByteArray paper(const ExportedPaper &paper) override {
        const QByteArray separator = m_first ? "\n" : ",\n";
        m_first = false;
        if (m_heading.isList) m_places.append({paper.paper.uuid, paper.comment});
        return separator + toJsonLine(paper.paper);
    }

    [[nodiscard]] QByteArray foot() override { return "\n],\"lists\":[" + list() + ']'; }
    [[nodiscard]] Seal seal() const override { return jsonSeal(); }

  private:
    struct PlaceOnList {
        QUuid paper;
        QString comment;
    };

    [[nodiscard]] QByteArray list() const {
        if (!m_heading.isList) return {};
        JsonWriter json;
        json.beginObject();
        json.key("name").text(m_heading.name);
        json.key("description").text(m_heading.description);
        json.key("papers").beginArray();
        for (const PlaceOnList &place : m_places) {
            json.beginObject();
            json.key("uuid").text(base::toText(place.paper));
            json.key("comment").text(place.comment);
            json.endObject();
        }
        json.endArray();
        json.endObject();
        return json.bytes();
    }

    Heading m_heading;
    QList<PlaceOnList> m_places;
    bool m_first = true;
};

} // namespace

const Seal &jsonSeal() {
    static const Seal seal = {",\"seal\":\"", "\"}\n"};
    return seal;
}

std::unique_ptr<DocumentWriter> jsonWriter(const Heading &heading) {
    return std::make_unique<JsonDocument>(heading);
}

} // namespace lectern::exchange

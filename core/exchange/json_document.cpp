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

    [[nodiscard]] QByteArray foot() override {
        JsonWriter json;
        json.beginArray();
        if (m_heading.isList)
            addList(json, {m_heading.name, m_heading.description, m_heading.budget});
        for (const model::CarriedList &list : std::as_const(m_heading.lists))
            addList(json, list);
        json.endArray();
        return "\n],\"lists\":" + json.bytes();
    }
    [[nodiscard]] Seal seal() const override { return jsonSeal(); }

  private:
    struct PlaceOnList {
        QUuid paper;
        QString comment;
    };

    void addList(JsonWriter &json, const model::CarriedList &list) const {
        json.beginObject();
        json.key("name").text(list.name);
        json.key("description").text(list.description);
        if (m_heading.isList) addPlaces(json);
        json.key("budget").number(list.budget ? std::optional<qint64>(*list.budget) : std::nullopt);
        json.endObject();
    }

    void addPlaces(JsonWriter &json) const {
        json.key("papers").beginArray();
        for (const PlaceOnList &place : m_places) {
            json.beginObject();
            json.key("uuid").text(base::toText(place.paper));
            json.key("comment").text(place.comment);
            json.endObject();
        }
        json.endArray();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/bibliography/ris_record.h"

#include "core/digest/formats/bibliography/bibliography.h"
#include "core/digest/formats/bibliography/carried_fields.h"
#include "core/digest/keys.h"
#include "core/digest/rich_text.h"

#include <algorithm>

namespace lectern::digest {

namespace {

bool isRisCapital(QChar c) {
    return c >= u'A' && c <= u'Z';
}

class RisRecord {
  public:
    explicit RisRecord(const QList<RisField> &fields)
        : m_fields(fields) {}

    // The first of the fields with this tag that has a value.
    [[nodiscard]] const RisField *field(QStringView tag) const {
        const auto found =
            std::find_if(m_fields.cbegin(), m_fields.cend(), [tag](const RisField &field) {
                return field.tag == tag && !field.value.trimmed().isEmpty();
            });
        return found == m_fields.cend() ? nullptr : &*found;
    }

    // The same for several tags, the better ones first.
    [[nodiscard]] const RisField *field(std::initializer_list<QStringView> tags) const {
        for (const QStringView tag : tags)
            if (const RisField *found = field(tag)) return found;
        return nullptr;
    }

    [[nodiscard]] QStringList values(std::initializer_list<QStringView> tags) const {
        QStringList values;
        for (const RisField &field : m_fields)
            if (std::find(tags.begin(), tags.end(), field.tag) != tags.end())
                values.append(field.value.simplified());
        values.removeAll(QString());
        return values;
    }

    [[nodiscard]] const QList<RisField> &fields() const { return m_fields; }

  private:
    const QList<RisField> &m_fields;
};

// "Family, Given, Suffix" or a name as it is spoken.
QString risNameIn(const QString &value) {
    const QStringView name = value;
    const qsizetype first = name.indexOf(u',');
    if (first < 0) return value;
    const QStringView given = name.sliced(first + 1);
    const qsizetype second = given.indexOf(u',');
    if (second < 0) return writtenName(given, name.first(first), {});
    return writtenName(given.first(second), name.first(first), given.sliced(second + 1));
}

QStringList risAuthorsOf(const RisRecord &record) {
    QStringList written = record.values({u"AU", u"A1"});
    if (written.isEmpty()) written = record.values({u"ED", u"A2"});
    QStringList names;
    for (const QString &value : written)
        names.append(risNameIn(value));
    return names;
}

// "doi: 10.1063/1.4814070" also stands in notes and in fields for anything.
QString risDoiOf(const RisRecord &record) {
    for (const QString &value : record.values({u"DO", u"M3", u"N1"}))
        if (const QString doi = normalDoi(value); !doi.isEmpty()) return doi;
    return {};
}

// "2013/04/18", and of "2015/october" the year.
void addRisDates(model::Facts &facts, const RisRecord &record) {
    for (const QString &value : record.values({u"DA", u"PY", u"Y1"})) {
        addDate(facts, value);
        addDate(facts, QStringView(value).first(value.indexOf(u'/') < 0 ? 0 : value.indexOf(u'/')));
        if (facts.published.isEmpty()) facts.published = typedDate(value);
    }
}

// The reader's note, not that of her marks; its empty lines are written with a blank in each.
QString noteOfOurRis(const QList<RisField> &fields) {
    const auto note = std::find_if(fields.cbegin(), fields.cend(), [](const RisField &field) {
        return field.tag == u"N1" && !field.value.startsWith(u"Marks in Lectern:") &&
               !field.value.trimmed().isEmpty();
    });
    if (note == fields.cend()) return {};
    QStringList lines = note->value.split(u'\n');
    for (QString &line : lines)
        if (line.trimmed().isEmpty()) line.clear();
    return lines.join(u'\n');
}

// The fields that exchange/ris writes.
std::shared_ptr<const model::CarriedState> carriedByRis(const RisRecord &record) {
    const auto text = [&record](QStringView tag) {
        const RisField *field = record.field(tag);
        return field ? field->value : QString();
    };
    return carriedBy({text(u"C2"), text(u"C1"), text(u"C4"), record.values({u"KW"}),
                      record.values({u"C3"}), noteOfOurRis(record.fields())});
}

} // namespace

std::optional<RisField> risFieldIn(QStringView line) {
    const bool isField = line.size() >= 5 && isRisCapital(line[0]) &&
                         (isRisCapital(line[1]) || line[1].isDigit()) &&
                         line.sliced(2, 3) == u"  -" && (line.size() == 5 || line[5].isSpace());
    if (!isField) return std::nullopt;
    const QStringView value = line.size() > 6 ? line.sliced(6) : QStringView();
    return RisField{line.first(2).toString(), value.toString()};
}

model::Entry risEntry(const QList<RisField> &fields, qint64 line) {
    const RisRecord record(fields);
    model::Entry entry;
    const RisField *title = record.field({u"TI", u"T1", u"CT", u"BT"});
    entry.line = title ? title->line : line;
    model::Facts &facts = entry.facts;
    entry.carried = carriedByRis(record);
    const auto plain = [&](const QString &text) { // ours is text, whatever looks like a tag in it
        return entry.carried ? text.trimmed() : withoutRichText(text.trimmed());
    };
    if (title) facts.title.raw = plain(title->value);
    if (const RisField *abstract = record.field({u"AB", u"N2"}))
        facts.abstract.raw = plain(abstract->value);
    facts.authors = risAuthorsOf(record);
    facts.identifiers.doi = risDoiOf(record);
    if (const RisField *number = record.field(u"AN"); number && number->value.startsWith(u"arXiv:"))
        facts.identifiers.arxiv =
            normalArxivId(number->value.trimmed(), &facts.identifiers.version);
    for (const QString &address : record.values({u"UR", u"L1", u"L2"}))
        addAddress(facts, address);
    for (const QString &venue : record.values({u"JF", u"T2", u"JO", u"JA", u"J2", u"M1"}))
        addVenue(facts, plain(venue));
    addRisDates(facts, record);
    return entry;
}

} // namespace lectern::digest

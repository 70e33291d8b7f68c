// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/arxiv/arxiv_item.h"

#include "core/digest/authors.h"
#include "core/digest/dates.h"
#include "core/digest/formats/arxiv/arxiv_lines.h"
#include "core/digest/withdrawn.h"

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

// Fields that end the one before them and have no place among the facts.
constexpr std::array<QStringView, 8> otherFields = {u"From:",       u"Proxy:",     u"License:",
                                                    u"Report-no:",  u"MSC-class:", u"ACM-class:",
                                                    u"Subj-class:", u"Note:"};

// What stands before the size: "   (3197kb,D)".
QStringView withoutSize(QStringView date) {
    const qsizetype size = date.lastIndexOf(u'(');
    return (size < 0 ? date : date.first(size)).trimmed();
}

bool isWithdrawnSource(QStringView date) {
    const qsizetype size = date.lastIndexOf(u'(');
    if (size < 0 || !date.sliced(size).startsWith(u"(0kb,")) return false;
    return date.sliced(size + 5).contains(u'I');
}

// The first word of a text; several DOIs may stand in one field.
QString firstWord(const QString &text) {
    const QString line = text.simplified();
    return line.section(u' ', 0, 0);
}

// "v2" in "Date (revised v2): ..."; old listings only say "Date (revised): ...", once a version.
int versionIn(QStringView line, int before) {
    constexpr QStringView revised = u"Date (revised v";
    const qsizetype end = line.indexOf(u')');
    if (!line.startsWith(revised) || end < revised.size()) return before + 1;
    const int version = line.sliced(revised.size(), end - revised.size()).toInt();
    return version > 0 ? version : before + 1;
}

} // namespace

ArxivItem::ArxivItem(const Line &first)
    : m_line(first.number) {}

void ArxivItem::readField(const Line &line) {
    const QStringView text = line.text;
    if (text.trimmed().isEmpty()) return;
    if (!text.front().isSpace() && begin(line)) return;
    if (m_open) m_open->append(u'\n').append(text);
}

// Whether the line begins a field, or belongs to the head of the item.
bool ArxivItem::begin(const Line &line) {
    struct Field {
        QStringView name;
        QString *text;
    };
    const std::array fields = {
        Field{u"Title:", &m_title},         Field{u"Authors:", &m_authors},
        Field{u"Author:", &m_authors},      Field{u"Categories:", &m_categories},
        Field{u"Comments:", &m_comments},   Field{u"Comment:", &m_comments},
        Field{u"Journal-ref:", &m_journal}, Field{u"DOI:", &m_doi},
    };
    const QStringView text = line.text;
    const auto startsText = [text](QStringView name) {
        return text.front() == name.front() && text.startsWith(name);
    };
    for (const Field &field : fields) {
        if (!startsText(field.name)) continue;
        if (field.text == &m_title) m_line = line.number;
        m_open = field.text;
        *m_open = text.sliced(field.name.size()).trimmed().toString();
        return true;
    }
    const bool isDate = text.startsWith(u"Date:") || text.startsWith(u"Date (") ||
                        text.startsWith(u"replaced with revised version");
    const bool isId = m_id.isEmpty() && isIdLine(text);
    if (isDate) readDate(text);
    if (isId) readId(text);
    if (!isDate && !isId && std::none_of(otherFields.begin(), otherFields.end(), startsText))
        return false;
    m_open = nullptr;
    return true;
}

void ArxivItem::readId(QStringView line) {
    m_cross = line.contains(u"(*cross-listing*)");
    const QStringView id = line.sliced(line.indexOf(u':') + 1).trimmed();
    const auto *const end = std::find_if(id.begin(), id.end(), [](QChar c) { return c.isSpace(); });
    m_id = id.first(end - id.begin()).toString();
}

void ArxivItem::readDate(QStringView line) {
    constexpr QStringView replacement = u"replaced with revised version";
    m_sourceGone = isWithdrawnSource(line);
    if (line.startsWith(replacement)) {
        m_replaced = true;
        m_updated = isoDateOf(withoutSize(line.sliced(replacement.size())));
        return;
    }
    const QString date = isoDateOf(withoutSize(line.sliced(line.indexOf(u':') + 1)));
    if (line.startsWith(u"Date:")) {
        m_published = date;
        m_version = 1;
    } else {
        m_updated = date;
        m_version = versionIn(line, m_version.value_or(1));
    }
}

void ArxivItem::readAbstract(QStringView line) {
    if (m_abstract.isEmpty() && line.trimmed().isEmpty()) return;
    if (!m_abstract.isEmpty()) m_abstract += u'\n';
    m_abstract += line;
}

model::Announced ArxivItem::announced(model::Announced section) const {
    if (m_replaced) return model::Announced::Replaced;
    return m_cross ? model::Announced::Cross : section;
}

model::Entry ArxivItem::entry(model::Announced section) const {
    model::Entry entry;
    model::Facts &facts = entry.facts;
    facts.title.raw = m_title;
    facts.abstract.raw = m_abstract;
    facts.authors = authorsIn(m_authors);
    facts.categories = m_categories.simplified().split(u' ', Qt::SkipEmptyParts);
    facts.comments = m_comments.simplified();
    facts.venue = m_journal.simplified();
    facts.identifiers.arxiv = m_id;
    facts.identifiers.version = m_version;
    facts.identifiers.doi = firstWord(m_doi);
    if (!m_id.isEmpty()) facts.url = QStringLiteral("https://arxiv.org/abs/") + m_id;
    facts.published = m_published;
    facts.updated = m_updated;
    facts.withdrawn = m_sourceGone || saysWithdrawn(facts.comments);
    entry.announced = announced(section);
    entry.line = m_line;
    return entry;
}

} // namespace lectern::digest

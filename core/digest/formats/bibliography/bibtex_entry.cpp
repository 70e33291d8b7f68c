// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/bibliography/bibtex_entry.h"

#include "core/digest/caps.h"

namespace lectern::digest {

namespace {

bool belongsToFieldName(QChar c) {
    return !c.isSpace() && !QStringView(u"={}(),\"#%@").contains(c);
}

class BibtexEntryParser {
    Q_DECLARE_TR_FUNCTIONS(Lectern)

  public:
    BibtexEntryParser(const BibtexBlock &block, BibtexMacros &macros, Warnings &warnings,
                      bool (*wanted)(QStringView name))
        : m_text(block.body)
        , m_line(block.bodyLine)
        , m_macros(macros)
        , m_warnings(warnings)
        , m_wanted(wanted) {}

    BibtexEntry parse();

  private:
    void skipKey();
    void skipSeparators();
    void readField();
    bool passOver();
    void readValue(BibtexField *into);
    void readPiece(BibtexField *into);
    QStringView braced();
    QStringView quoted();
    QStringView word();
    void expand(QStringView name, BibtexField *into);
    void append(QStringView text, BibtexField *into);
    void refuse(const QString &sentence);
    void skipBlanks();
    [[nodiscard]] bool is(char16_t c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    [[nodiscard]] bool ended() const { return m_at >= m_text.size() || !m_entry.refusal.isEmpty(); }
    qint64 lineHere();

    QStringView m_text;
    qsizetype m_at = 0;
    qint64 m_line; // of the character at m_counted
    qsizetype m_counted = 0;
    BibtexMacros &m_macros;
    Warnings &m_warnings;
    bool (*m_wanted)(QStringView name);
    BibtexEntry m_entry;
    bool m_afterValue = false; // a comma is due
};

BibtexEntry BibtexEntryParser::parse() {
    skipKey();
    while (true) {
        skipSeparators();
        if (ended()) return std::move(m_entry);
        readField();
    }
}

// "key," or a key alone; in "name = value" there is none, and in "key name = value" the comma is
// missing.
void BibtexEntryParser::skipKey() {
    qsizetype at = 0;
    while (at < m_text.size() && m_text[at] != u',' && m_text[at] != u'=')
        ++at;
    if (at == m_text.size() || m_text[at] == u',') m_at = at;
    const QStringView words = m_text.first(at).trimmed();
    if (m_at > 0) {
        m_entry.key = words.toString();
        return;
    }
    const qsizetype blank = words.lastIndexOf(u' ');
    if (blank <= 0) return;
    m_entry.key = words.first(blank).trimmed().toString();
    m_at = words.begin() - m_text.begin() + blank;
}

void BibtexEntryParser::skipSeparators() {
    skipBlanks();
    if (m_afterValue && !ended() && !is(u','))
        m_warnings.add(lineHere(), 0, tr("A comma is missing before this field."));
    m_afterValue = false;
    while (is(u',')) {
        ++m_at;
        skipBlanks();
    }
}

void BibtexEntryParser::readField() {
    const qint64 line = lineHere();
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && belongsToFieldName(m_text[m_at]))
        ++m_at;
    const QString name = m_text.sliced(begin, m_at - begin).toString().toLower();
    skipBlanks();
    if (name.isEmpty() || !is(u'=')) {
        if (passOver())
            m_warnings.add(line, 0, tr("A field without a name or a value is left out."));
        return;
    }
    ++m_at;
    BibtexField field{{}, line};
    const bool keep = m_wanted(name) && m_entry.fields.count(name) == 0;
    readValue(keep ? &field : nullptr);
    if (keep) m_entry.fields.emplace(name, std::move(field));
    m_afterValue = true;
}

// To the next comma outside braces; false where nothing at all was there.
bool BibtexEntryParser::passOver() {
    const qsizetype begin = m_at;
    while (!ended() && !is(u',')) {
        if (is(u'{'))
            braced();
        else
            ++m_at;
    }
    return m_at > begin || !m_text.isEmpty();
}

void BibtexEntryParser::readValue(BibtexField *into) {
    readPiece(into);
    skipBlanks();
    while (is(u'#') && !ended()) {
        ++m_at;
        readPiece(into);
        skipBlanks();
    }
}

void BibtexEntryParser::readPiece(BibtexField *into) {
    skipBlanks();
    if (is(u'{')) return append(braced(), into);
    if (is(u'"')) return append(quoted(), into);
    const QStringView name = word();
    if (name.isEmpty()) return refuse(tr("This entry is left out: a field has no value."));
    const bool number = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
    if (number)
        append(name, into);
    else if (into)
        expand(name, into);
}

// What stands between braces; the body is balanced, or closed by a bracket.
QStringView BibtexEntryParser::braced() {
    const qsizetype begin = ++m_at;
    for (int depth = 1; m_at < m_text.size(); ++m_at) {
        if (is(u'{')) ++depth;
        if (is(u'}') && --depth == 0) return m_text.sliced(begin, m_at++ - begin);
    }
    refuse(tr("This entry is left out: a brace is never closed."));
    return {};
}

// A quotation mark inside braces does not end it.
QStringView BibtexEntryParser::quoted() {
    const qsizetype begin = ++m_at;
    for (int depth = 0; m_at < m_text.size(); ++m_at) {
        if (is(u'{')) ++depth;
        if (is(u'}')) --depth;
        if (is(u'"') && depth <= 0) return m_text.sliced(begin, m_at++ - begin);
    }
    m_at = begin;
    refuse(tr("This entry is left out: a quotation mark is never closed."));
    return {};
}

QStringView BibtexEntryParser::word() {
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && belongsToFieldName(m_text[m_at]))
        ++m_at;
    return m_text.sliced(begin, m_at - begin);
}

void BibtexEntryParser::expand(QStringView name, BibtexField *into) {
    const auto value = m_macros.valueOf(name);
    append(value ? QStringView(*value) : name, into);
    if (!value)
        m_warnings.add(into->line, 0,
                       tr("“%1” is defined by no @string; it was taken as it stands.")
                           .arg(name.first(std::min<qsizetype>(name.size(), 80)).toString()));
}

void BibtexEntryParser::append(QStringView text, BibtexField *into) {
    if (!into) return;
    if (into->value.size() + text.size() > caps::field)
        return refuse(tr("This entry is left out: a field is longer than the 1 MiB a field may "
                         "have."));
    into->value += text;
}

void BibtexEntryParser::refuse(const QString &sentence) {
    if (!m_entry.refusal.isEmpty()) return;
    m_entry.refusal = sentence;
    m_entry.refusedAt = lineHere();
}

void BibtexEntryParser::skipBlanks() {
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
}

// Asked for in the order of the text, but after an unclosed quotation mark.
qint64 BibtexEntryParser::lineHere() {
    if (m_at > m_counted) {
        m_line += m_text.sliced(m_counted, m_at - m_counted).count(u'\n');
        m_counted = m_at;
    }
    return m_line;
}

} // namespace

QString BibtexEntry::value(QStringView name) const {
    const auto found = fields.find(name);
    return found == fields.end() ? QString() : found->second.value;
}

BibtexEntry bibtexEntryOf(const BibtexBlock &block, BibtexMacros &macros, Warnings &warnings,
                          bool (*wanted)(QStringView name)) {
    return BibtexEntryParser(block, macros, warnings, wanted).parse();
}

} // namespace lectern::digest

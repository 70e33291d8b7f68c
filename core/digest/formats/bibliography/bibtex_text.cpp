// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/bibliography/bibtex_text.h"

#include "core/base/fold.h"
#include "core/digest/address.h"
#include "core/digest/authors.h"
#include "core/digest/formats/bibliography/bibliography.h"
#include "core/digest/formats/bibliography/carried_fields.h"
#include "core/digest/formats/bibliography/journal_macros.h"
#include "core/digest/rich_text.h"
#include "core/digest/tex_left_overs.h"
#include "core/digest/tidy.h"

#include <array>
#include <utility>
#include <vector>

namespace lectern::digest {

namespace {

// Signs of addresses and DOIs as programs write them; what stands for more is before its parts.
constexpr std::array<std::pair<QLatin1String, char16_t>, 9> writtenInAddresses = {
    {{QLatin1String("{\\textasciitilde}"), u'~'},
     {QLatin1String("\\textasciitilde{}"), u'~'},
     {QLatin1String("$\\sim$"), u'~'},
     {QLatin1String("\\~{}"), u'~'},
     {QLatin1String("\\~"), u'~'},
     {QLatin1String("{\\textunderscore}"), u'_'},
     {QLatin1String("\\textunderscore{}"), u'_'},
     {QLatin1String("$<$"), u'<'},
     {QLatin1String("$>$"), u'>'}}};

// Signs that programs write as commands in prose, which `tidy` leaves alone.
constexpr std::array<std::pair<const char *, char16_t>, 6> writtenInProse = {
    {{"textless", u'<'},
     {"textgreater", u'>'},
     {"textasciitilde", u'~'},
     {"textasciicircum", u'^'},
     {"textunderscore", u'_'},
     {"textbar", u'|'}}};

bool isCommandLetter(QChar c) {
    return c.unicode() < 0x80 && c.isLetter();
}

// A text without the braces that belong to nothing.
class Unprotected {
  public:
    explicit Unprotected(QStringView text)
        : m_text(text) {
        m_result.reserve(text.size());
        while (m_at < text.size())
            step();
    }
    [[nodiscard]] QString result() const { return m_result; }

  private:
    void step();
    void command();
    void mathematics();
    void open();
    void close();
    [[nodiscard]] QChar following() const {
        return m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar(u' ');
    }
    void copy(qsizetype count) {
        m_result += m_text.sliced(m_at, std::min(count, m_text.size() - m_at));
        m_at = std::min(m_at + count, m_text.size());
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_result;
    std::vector<bool> m_kept;   // of the braces that are open, the innermost last
    bool m_argumentDue = false; // a brace here would be a command's
    bool m_noMoreMathematics = false;
};

void Unprotected::step() {
    const QChar c = m_text[m_at];
    if (c == u'\\') return command();
    if (c == u'{') return open();
    if (c == u'}') return close();
    if (c == u'$' && !m_noMoreMathematics) return mathematics();
    m_argumentDue = c == u'^' || c == u'_';
    copy(1);
}

void Unprotected::command() {
    qsizetype length = 1;
    while (m_at + length < m_text.size() && isCommandLetter(m_text[m_at + length]))
        ++length;
    copy(std::max<qsizetype>(length, 2)); // "\emph", "\%"
    m_argumentDue = true;
}

// "$5" is money: mathematics ends where it began.
void Unprotected::mathematics() {
    const qsizetype end = m_text.indexOf(u'$', m_at + 1);
    m_noMoreMathematics = end < 0;
    copy(end < 0 ? 1 : end + 1 - m_at);
    m_argumentDue = false;
}

// "{\o}" and "{\em so}" need their braces, "{\"o}" does not.
void Unprotected::open() {
    const bool named =
        following() == u'\\' && m_at + 2 < m_text.size() && isCommandLetter(m_text[m_at + 2]);
    const bool kept = m_argumentDue || named;
    m_kept.push_back(kept);
    m_argumentDue = false;
    if (kept) m_result += u'{';
    ++m_at;
}

void Unprotected::close() {
    const bool kept = m_kept.empty() || m_kept.back();
    if (!m_kept.empty()) m_kept.pop_back();
    m_argumentDue = kept; // "\href{address}{words}"
    if (kept) m_result += u'}';
    ++m_at;
}

// A name in its parts, which are parted by commas outside braces; the last takes what is over.
QList<QStringView> bibtexNameParts(QStringView name, qsizetype most) {
    QList<QStringView> parts;
    qsizetype begin = 0;
    int depth = 0;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i] == u'{') ++depth;
        if (name[i] == u'}') --depth;
        if (name[i] != u',' || depth > 0 || parts.size() + 1 == most) continue;
        parts.append(name.sliced(begin, i - begin).trimmed());
        begin = i + 1;
    }
    parts.append(name.sliced(begin).trimmed());
    return parts;
}

// "family=Beethoven, given=Ludwig, prefix=van": biblatex's extended format.
QString extendedBibtexName(QStringView name) {
    constexpr qsizetype partsAtMost = 16;
    QStringView family;
    QStringView given;
    QStringView prefix;
    for (const QStringView part : bibtexNameParts(name, partsAtMost)) {
        const QStringView value = part.sliced(part.indexOf(u'=') + 1).trimmed();
        if (part.startsWith(u"family=")) family = value;
        if (part.startsWith(u"given=")) given = value;
        if (part.startsWith(u"prefix=")) prefix = value;
    }
    return writtenName(given, writtenName(prefix, family, {}), {});
}

QString spokenName(QStringView name) {
    if (name.startsWith(u"family=") || name.startsWith(u"given=")) return extendedBibtexName(name);
    const QList<QStringView> parts = bibtexNameParts(name, 3);
    if (parts.size() == 1) return name.toString();
    return writtenName(parts.last(), parts[0], parts.size() == 3 ? parts[1] : QStringView());
}

QString decodedBibtexName(const QString &name) {
    QString text = withoutEscapes(withoutFontCommands(base::texAccentsToLetters(name)));
    text.remove(u'{').remove(u'}');
    text.replace(QStringLiteral("\\ "), QStringLiteral(" ")).remove(QStringLiteral("\\-"));
    text.replace(u'~', u' ');
    return text.simplified();
}

// "p {\textless} 1", "p \textless{} 1", "p \textless 1"
QString withSigns(QString text) {
    if (!text.contains(QLatin1String("\\text"))) return text;
    for (const auto &[name, sign] : writtenInProse) {
        const QString command = QStringLiteral("\\") + QLatin1String(name);
        for (const QString &written :
             {u'{' + command + u'}', command + QLatin1String("{}"), command + u' '})
            text.replace(written, QString(QChar(sign)));
    }
    text.replace(QLatin1String("\\textsuperscript{"), QStringLiteral("^{"));
    return text.replace(QLatin1String("\\textsubscript{"), QStringLiteral("_{"));
}

} // namespace

QString withoutProtection(QStringView value) {
    if (!value.contains(u'{') && !value.contains(u'}')) return value.toString();
    return Unprotected(value).result();
}

QString bibtexTitleText(QStringView value) {
    QString title = withoutProtection(value).trimmed();
    for (qsizetype i = 1; i + 1 < title.size(); ++i)
        if (title[i] == u'~' && title[i - 1] != u'\\') title[i] = u' ';
    return withoutRichText(withSigns(title));
}

QString bibtexProseText(QStringView value) {
    return withoutRichText(withSigns(withoutProtection(value).trimmed()));
}

QStringList bibtexNames(QStringView value) {
    QStringList names;
    for (const QString &name : bibtexAuthorsIn(value)) {
        const QString decoded = decodedBibtexName(spokenName(name));
        if (!decoded.isEmpty()) names.append(decoded);
    }
    return names;
}

QString bibtexVenueText(QStringView value) {
    const QString journal = journalOfMacro(value);
    return journal.isEmpty() ? tidyTitle(bibtexTitleText(value)) : journal;
}

QString bibtexVerbatimText(QStringView value) {
    QString text = value.toString();
    if (!text.contains(u'\\') && !text.contains(u'{') && !text.contains(u'$')) return text;
    for (const auto &[written, meant] : writtenInAddresses)
        text.replace(written, QString(QChar(meant)));
    return textOfOurLatex(withoutProtection(text));
}

QString addressIn(const QString &value) {
    const QString text = bibtexVerbatimText(value);
    const qsizetype begin = nextAddress(text, 0);
    qsizetype end = begin;
    while (end < text.size() && !text[end].isSpace() && text[end] != u'}' && text[end] != u'{')
        ++end;
    return text.sliced(begin, end - begin);
}

} // namespace lectern::digest

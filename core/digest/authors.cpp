// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/authors.h"

#include "core/digest/family_first_authors.h"

#include <algorithm>
#include <array>
#include <vector>

namespace lectern::digest {

namespace {

constexpr std::array<QStringView, 8> nameSuffixes = {u"Jr", u"Jr.", u"Sr", u"Sr.",
                                                     u"II", u"III", u"IV", u"V"};
constexpr qsizetype longestSuffix = 3;
constexpr std::array<QStringView, 4> spokenFor = {u"on behalf of the ", u"on behalf of ",
                                                  u"for the ", u"and "};
constexpr std::array<QStringView, 7> collectives = {
    u"collaboration", u"collaborations", u"team", u"consortium", u"group", u"project", u"network"};
constexpr qsizetype longestCollective = 14;

bool endsInCollective(QStringView name) {
    const QStringView end = name.last(std::min(name.size(), longestCollective + 1)).trimmed();
    const QStringView last = end.sliced(end.lastIndexOf(u' ') + 1);
    return std::any_of(collectives.begin(), collectives.end(), [last](QStringView word) {
        return last.compare(word, Qt::CaseInsensitive) == 0;
    });
}

QStringView withoutSpokenFor(QStringView name) {
    const QChar first = name.isEmpty() ? QChar() : name.front().toLower();
    if (first != u'o' && first != u'f' && first != u'a') return name;
    for (const QStringView words : spokenFor)
        if (name.startsWith(words, Qt::CaseInsensitive)) return name.sliced(words.size()).trimmed();
    return name;
}

QStringView withoutOthers(QStringView name) {
    for (const QStringView others : {QStringView(u"et al."), QStringView(u"et al")}) {
        if (name.endsWith(others) &&
            (name.size() == others.size() || name.chopped(others.size()).back() == u' '))
            return name.chopped(others.size()).trimmed();
    }
    return name;
}

// The collaboration named in brackets, "for the X Project" or "X Collaboration: 136 more".
QStringView collaborationIn(QStringView group) {
    const auto *const end = std::find_if(group.begin(), group.end(), [](QChar c) {
        return c == u',' || c == u':' || c == u'(' || c == u';';
    });
    const QStringView words = group.first(end - group.begin()).trimmed();
    const QStringView name = withoutSpokenFor(words);
    const bool spoken = name.size() < words.size() && !name.startsWith(u"a ");
    const bool named = name.contains(u"ollaboration") && name.contains(u' ');
    return spoken || (named && !name.startsWith(u"a ")) ? name : QStringView();
}

enum class Groups { Braces, BracesAndBrackets };

bool opensGroup(QChar c, Groups groups) {
    return c == u'{' || (c == u'(' && groups == Groups::BracesAndBrackets);
}

// For each character that opens a group the index of the one that closes it; 0 where none does.
// Empty where none opens, as in most lists.
std::vector<qsizetype> closersIn(QStringView text, Groups groups) {
    std::vector<qsizetype> closers;
    std::vector<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (opensGroup(c, groups)) open.push_back(i);
        if ((c != u')' && c != u'}') || open.empty()) continue;
        if (c != (text[open.back()] == u'(' ? u')' : u'}')) continue;
        closers.resize(static_cast<size_t>(text.size()), 0);
        closers[static_cast<size_t>(open.back())] = i;
        open.pop_back();
    }
    return closers;
}

qsizetype closerOf(const std::vector<qsizetype> &closers, qsizetype at) {
    return closers.empty() ? 0 : closers[static_cast<size_t>(at)];
}

// How long the word that parts two names is, with the blank before it; 0 where none stands.
qsizetype conjunctionAt(QStringView text, qsizetype at) {
    const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
    if (next != u'a' && next != u'&') return 0;
    for (const QStringView word : {QStringView(u" and "), QStringView(u" & ")})
        if (text.sliced(at).startsWith(word)) return word.size() - 1;
    return 0;
}

class AuthorScan {
  public:
    explicit AuthorScan(const QString &text)
        : m_text(text)
        , m_closers(closersIn(text, Groups::BracesAndBrackets)) {
        for (qsizetype at = 0; at < text.size() && !m_ended;)
            at = step(at);
        if (!m_ended) endName();
    }
    [[nodiscard]] QStringList names() const { return m_names; }

  private:
    qsizetype step(qsizetype at);
    qsizetype plain(qsizetype at);
    qsizetype group(qsizetype open, qsizetype close);
    void endName();

    QStringView m_text;
    std::vector<qsizetype> m_closers;
    QStringList m_names;
    QString m_name;              // as far as it was read
    QStringView m_collaboration; // named in brackets behind it
    bool m_grouped = false;      // brackets were cut out of m_name
    bool m_parted = false;       // a comma or the like stands before m_name
    bool m_ended = false;        // what follows are places
};

// Past what is surely a part of the name.
qsizetype AuthorScan::plain(qsizetype at) {
    const auto *const end = std::find_if(m_text.begin() + at, m_text.end(), [](QChar c) {
        return c == u' ' || c == u',' || c == u';' || c == u':' || c == u'(' || c == u')' ||
               c == u'{';
    });
    m_name += m_text.sliced(at, end - m_text.begin() - at);
    return end - m_text.begin();
}

qsizetype AuthorScan::step(qsizetype at) {
    at = plain(at);
    if (at == m_text.size()) return at;
    const QChar c = m_text[at];
    const qsizetype close = closerOf(m_closers, at);
    if (c == u'(' && close > 0) return group(at, close);
    if (c == u'{' && close > 0) {
        m_name += m_text.sliced(at, close + 1 - at);
        return close + 1;
    }
    const qsizetype conjunction = c == u' ' ? conjunctionAt(m_text, at) : 0;
    const bool heading = c == u':' && endsInCollective(m_name);
    if (c == u',' || c == u';' || conjunction > 0 || heading) {
        endName();
        m_parted = true;
        return at + std::max<qsizetype>(conjunction, 1);
    }
    if (c != u'(' && c != u')') m_name += c;
    return at + 1;
}

// A mark, "(1,2)", ends the name before it, for some lists have no commas; a mark that begins one
// begins the list of places, as two brackets do.
qsizetype AuthorScan::group(qsizetype open, qsizetype close) {
    const QStringView inside = m_text.sliced(open + 1, close - open - 1).trimmed();
    const bool mark = !inside.isEmpty() && inside.front().isDigit();
    m_grouped = true;
    const bool begins = m_parted && QStringView(m_name).trimmed().isEmpty();
    if (m_collaboration.isEmpty()) m_collaboration = collaborationIn(inside);
    if (mark || inside.startsWith(u'(')) endName();
    m_ended = m_ended || inside.startsWith(u'(') || (mark && begins && !m_names.isEmpty());
    return close + 1;
}

void AuthorScan::endName() {
    if (m_grouped) m_name = m_name.simplified(); // blanks stood on both sides of the brackets
    const QStringView name = withoutOthers(withoutSpokenFor(QStringView(m_name).trimmed()));
    const bool suffix =
        name.size() <= longestSuffix &&
        std::find(nameSuffixes.begin(), nameSuffixes.end(), name) != nameSuffixes.end();
    const bool lettered =
        std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    if (name.endsWith(u':'))
        m_ended = true; // "Affiliations:"
    else if (suffix && !m_names.isEmpty())
        m_names.last().append(u' ').append(name);
    else if (lettered && name != u"others")
        m_names.append(name.toString());
    if (!m_collaboration.isEmpty()) m_names.append(m_collaboration.toString());
    m_name.resize(0); // keeps its room
    m_collaboration = {};
    m_grouped = false;
    m_parted = false;
}

} // namespace

QStringList authorsIn(QStringView text) {
    const QString line = text.toString().simplified();
    const QStringList names = familyFirstAuthorsIn(line);
    return names.isEmpty() ? AuthorScan(line).names() : names;
}

QStringList bibtexAuthorsIn(QStringView text) {
    const QString line = text.toString().simplified();
    const std::vector<qsizetype> closers = closersIn(line, Groups::Braces);
    QStringList names;
    const auto take = [&names](QStringView part) {
        const QStringView name = part.trimmed();
        if (!name.isEmpty() && name != u"others") names.append(name.toString());
    };
    constexpr qsizetype partedBy = 4; // " and"; the blank behind it may stand before the next
    qsizetype begin = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        at = std::max(at, closerOf(closers, at));
        if (!QStringView(line).sliced(at).startsWith(u" and ", Qt::CaseInsensitive)) continue;
        take(QStringView(line).sliced(begin, at - begin));
        begin = at + partedBy;
        at += partedBy - 1;
    }
    take(QStringView(line).sliced(begin));
    return names;
}

} // namespace lectern::digest

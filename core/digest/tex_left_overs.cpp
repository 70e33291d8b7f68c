// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/tex_left_overs.h"

#include <algorithm>
#include <array>
#include <vector>

namespace lectern::digest {

namespace {

constexpr std::array<QStringView, 8> fontCommands = {u"emph",   u"textit", u"textbf", u"texttt",
                                                     u"textsc", u"textsf", u"textrm", u"textsl"};

qsizetype endOfCommandName(QStringView text, qsizetype at) {
    while (at < text.size() && text[at].unicode() < 0x80 && text[at].isLetter())
        ++at;
    return at;
}

bool isFontCommand(QStringView name) {
    return std::find(fontCommands.begin(), fontCommands.end(), name) != fontCommands.end();
}

// Where the sign stands twice in a row, the first time from there on; -1 for nowhere.
qsizetype indexOfPair(QStringView text, QChar sign, qsizetype from = 0) {
    for (qsizetype at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1))
        if (at + 1 < text.size() && text[at + 1] == sign) return at;
    return -1;
}

bool hasFontCommand(QStringView text) {
    for (qsizetype at = text.indexOf(u'\\'); at >= 0; at = text.indexOf(u'\\', at + 1)) {
        const qsizetype end = endOfCommandName(text, at + 1);
        if (isFontCommand(text.sliced(at + 1, end - at - 1))) return true;
    }
    return false;
}

// Finds what to leave out: the command with its opening brace, and the brace that closes it.
class FontCommandSearch {
  public:
    explicit FontCommandSearch(QStringView text)
        : m_text(text)
        , m_dropped(static_cast<size_t>(text.size()), false) {
        for (qsizetype at = 0; at < text.size();)
            at = step(at);
    }

    [[nodiscard]] bool dropped(qsizetype at) const { return m_dropped[static_cast<size_t>(at)]; }

  private:
    qsizetype step(qsizetype at) {
        if (m_text[at] == u'\\') return command(at);
        if (m_text[at] == u'{') m_open.push_back({at, at}); // a group of its own: its braces stay
        if (m_text[at] == u'}') close(at);
        return at + 1;
    }

    qsizetype command(qsizetype backslash) {
        const qsizetype end = endOfCommandName(m_text, backslash + 1);
        if (end == backslash + 1) return end + 1; // an escaped sign, perhaps a brace
        if (end == m_text.size() || m_text[end] != u'{') return end;
        if (!isFontCommand(m_text.sliced(backslash + 1, end - backslash - 1))) return end;
        m_open.push_back({backslash, end + 1});
        return end + 1;
    }

    void close(qsizetype brace) {
        if (m_open.empty()) return;
        const Group group = m_open.back();
        m_open.pop_back();
        if (group.begin == group.end) return;
        const auto first = m_dropped.begin() + group.begin;
        std::fill(first, first + (group.end - group.begin), true);
        m_dropped[static_cast<size_t>(brace)] = true;
    }

    struct Group {
        qsizetype begin; // of the command
        qsizetype end;   // behind its opening brace; equal to begin where there is no command
    };
    QStringView m_text;
    std::vector<bool> m_dropped;
    std::vector<Group> m_open;
};

qsizetype runLength(QStringView text, qsizetype at) {
    qsizetype end = at;
    while (end < text.size() && text[end] == text[at])
        ++end;
    return end - at;
}

// A blank where the text ends: its edges are no words.
QChar charAt(QStringView text, qsizetype at) {
    return at < 0 || at >= text.size() ? QChar(u' ') : text[at];
}

// A text with some stretches replaced, in order.
class Rewriting {
  public:
    explicit Rewriting(const QString &text)
        : m_text(text) {}

    void replace(qsizetype at, qsizetype length, QStringView by) {
        m_result += QStringView(m_text).sliced(m_done, at - m_done);
        m_result += by;
        m_done = at + length;
    }

    [[nodiscard]] QString result() const {
        return m_done == 0 ? m_text : m_result + m_text.sliced(m_done);
    }

  private:
    const QString &m_text;
    QString m_result;
    qsizetype m_done = 0;
};

bool isQuote(QChar c) {
    return c == u'`' || c == u'\'' || c == u'"';
}

// "f''" and "5''": a letter that stands alone, or a number.
bool isPrimed(QStringView text, qsizetype at) {
    const QChar last = charAt(text, at - 1);
    return last.isNumber() || (last.isLetter() && !charAt(text, at - 2).isLetterOrNumber());
}

// Puts marks in the place of `` and ''; knows whether a quotation is open.
class Quotations {
  public:
    explicit Quotations(QStringView text)
        : m_text(text) {}

    // What stands for the run at `at`; nothing where it stays as it is.
    [[nodiscard]] QStringView markFor(qsizetype at, qsizetype length) {
        if (m_text[at] == u'"') m_open = false;
        if (length != 2) return {};
        if (m_text[at] == u'`') return opened();
        if (m_text[at] != u'\'') return {};
        const bool word = charAt(m_text, at + 2).isLetterOrNumber();
        const QChar before = charAt(m_text, at - 1);
        if (word && !m_open && (before.isSpace() || before == u'(')) return opened();
        if (before.isSpace() || (!m_open && isPrimed(m_text, at))) return {};
        m_open = false;
        return u"”";
    }

  private:
    QStringView opened() {
        m_open = true;
        return u"“";
    }

    QStringView m_text;
    bool m_open = false;
};

bool endsWord(QChar c) {
    return c.isLetterOrNumber() || QStringView(u")]}”’\"'%").contains(c);
}

bool beginsWord(QChar c) {
    return c.isLetterOrNumber() || QStringView(u"([{“‘\"'$\\").contains(c);
}

bool isDash(QStringView text, qsizetype at, qsizetype length) {
    if (length != 2 && length != 3) return false;
    const QChar before = charAt(text, at - 1);
    const QChar behind = charAt(text, at + length);
    return (before.isSpace() && behind.isSpace()) || (endsWord(before) && beginsWord(behind));
}

} // namespace

QString withoutFontCommands(const QString &text) {
    if (!hasFontCommand(text)) return text;
    const FontCommandSearch search(text);
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at)
        if (!search.dropped(at)) result += text[at];
    return result;
}

QString withoutEscapes(const QString &text) {
    Rewriting rewriting(text);
    for (qsizetype at = 0; (at = text.indexOf(u'\\', at)) >= 0;) {
        const qsizetype length = runLength(text, at); // two are a line break of TeX, and no escape
        if (length == 1 && QStringView(u"%&#_$").contains(charAt(text, at + 1)))
            rewriting.replace(at, 1, {});
        at += length;
    }
    return rewriting.result();
}

QString withQuotationMarks(const QString &text) {
    if (indexOfPair(text, u'`') < 0 && indexOfPair(text, u'\'') < 0) return text;
    Quotations quotations(text);
    Rewriting rewriting(text);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = isQuote(text[at]) ? runLength(text, at) : 1;
        const QStringView mark = isQuote(text[at]) ? quotations.markFor(at, length) : QStringView();
        if (!mark.isEmpty()) rewriting.replace(at, length, mark);
        at += length;
    }
    return rewriting.result();
}

QString withDashes(const QString &text) {
    Rewriting rewriting(text);
    for (qsizetype at = 0; (at = indexOfPair(text, u'-', at)) >= 0;) {
        const qsizetype length = runLength(text, at);
        if (isDash(text, at, length)) rewriting.replace(at, length, length == 2 ? u"–" : u"—");
        at += length;
    }
    return rewriting.result();
}

} // namespace lectern::digest

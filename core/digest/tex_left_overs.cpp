// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/tex_left_overs.h"

#include "core/digest/rewriting.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace lectern::digest {

namespace {

constexpr std::array<QStringView, 26> fontCommands = {
    u"emph",    u"textit",     u"textbf", u"texttt",       u"textsc",    u"textsf", u"textrm",
    u"textsl",  u"textup",     u"textmd", u"textnormal",   u"underline", u"text",   u"mbox",
    u"mathcal", u"mathbf",     u"mathrm", u"mathit",       u"mathsf",    u"mathtt", u"mathfrak",
    u"mathbb",  u"boldsymbol", u"bm",     u"operatorname", u"mathscr"};
// "{\it word}", or "{scriptsize word}" where a page has dropped the backslash.
constexpr std::array<QStringView, 14> fontSwitches = {
    u"it", u"bf",           u"em",    u"rm",    u"sc",         u"sf",   u"tt",
    u"sl", u"footnotesize", u"small", u"large", u"scriptsize", u"tiny", u"normalsize"};

bool isFontCommand(QStringView name) {
    return std::find(fontCommands.begin(), fontCommands.end(), name) != fontCommands.end();
}

// Behind the command that a brace at `brace` begins with, if it only chooses a font; else nothing.
std::optional<qsizetype> behindSwitch(QStringView text, qsizetype brace) {
    const bool command = charAt(text, brace + 1) == u'\\';
    const qsizetype begin = brace + (command ? 2 : 1);
    const qsizetype end = endOfCommandName(text, begin);
    if (end >= text.size() || !text[end].isSpace()) return std::nullopt;
    const QStringView name = text.sliced(begin, end - begin);
    const bool known =
        std::find(fontSwitches.begin(), fontSwitches.end(), name) != fontSwitches.end();
    // Without its backslash only what is no word of any text.
    return known && (command || name.endsWith(u"size")) ? std::optional(end + 1) : std::nullopt;
}

// A command that has lost its backslash: "textit{word}".
bool isLostCommand(QStringView text, qsizetype at, qsizetype end) {
    const QStringView name = text.sliced(at, end - at);
    const bool own = name.startsWith(u"text") || name.startsWith(u"math") || name == u"emph";
    return own && name.size() > 4 - int(name == u"emph") && isFontCommand(name) &&
           charAt(text, end) == u'{';
}

// Where the sign stands twice in a row, the first time from there on; -1 for nowhere.
qsizetype indexOfPair(QStringView text, QChar sign, qsizetype from = 0) {
    for (qsizetype at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1))
        if (at + 1 < text.size() && text[at + 1] == sign) return at;
    return -1;
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
        if (isAsciiLetter(m_text[at])) return word(at);
        if (m_text[at] == u'{') return open(at);
        if (m_text[at] == u'}') close(at);
        return at + 1;
    }

    qsizetype open(qsizetype brace) {
        // A group of its own keeps its braces.
        const qsizetype end = behindSwitch(m_text, brace).value_or(brace);
        m_open.push_back({brace, end});
        return std::max(end, brace + 1);
    }

    qsizetype word(qsizetype at) {
        const qsizetype end = endOfCommandName(m_text, at);
        if (!isLostCommand(m_text, at, end)) return end;
        m_open.push_back({at, end + 1});
        return end + 1;
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
    if (!text.contains(u'{')) return text;
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
        if (length == 1 && QStringView(u"%&#_${}").contains(charAt(text, at + 1)))
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

#include <algorithm>
#include <array>
#include <optional>

// command  := accent base | letter [ "{}" | blank ]      either may stand in braces: {\'e}, {\o}
// accent   := "\" sign | "\" one of "ubcdkrvH", then a blank or a brace
// base     := [ blank ] ( character | "{" character "}" )
// character:= an ASCII letter | "\i" | "\j"

namespace lectern::base {

namespace {

struct TexAccent {
    char16_t command;
    char16_t mark;
};
constexpr std::array texAccents = {
    TexAccent{u'`', 0x0300}, TexAccent{u'\'', 0x0301}, TexAccent{u'^', 0x0302},
    TexAccent{u'~', 0x0303}, TexAccent{u'=', 0x0304},  TexAccent{u'.', 0x0307},
    TexAccent{u'"', 0x0308}, TexAccent{u'u', 0x0306},  TexAccent{u'r', 0x030A},
    TexAccent{u'H', 0x030B}, TexAccent{u'v', 0x030C},  TexAccent{u'd', 0x0323},
    TexAccent{u'c', 0x0327}, TexAccent{u'k', 0x0328},  TexAccent{u'b', 0x0331}};

struct TexLetter {
    const char *command;
    const char16_t *letters;
};
constexpr std::array texLetters = {
    TexLetter{"o", u"ø"},  TexLetter{"O", u"Ø"},  TexLetter{"l", u"ł"},  TexLetter{"L", u"Ł"},
    TexLetter{"i", u"ı"},  TexLetter{"j", u"ȷ"},  TexLetter{"ss", u"ß"}, TexLetter{"ae", u"æ"},
    TexLetter{"AE", u"Æ"}, TexLetter{"oe", u"œ"}, TexLetter{"OE", u"Œ"}, TexLetter{"aa", u"å"},
    TexLetter{"AA", u"Å"}, TexLetter{"dj", u"đ"}, TexLetter{"DJ", u"Đ"}, TexLetter{"dh", u"ð"},
    TexLetter{"DH", u"Ð"}, TexLetter{"th", u"þ"}, TexLetter{"TH", u"Þ"}, TexLetter{"ng", u"ŋ"},
    TexLetter{"NG", u"Ŋ"}};

// What a command stands for and where it ends.
struct TexReading {
    QString letters;
    qsizetype end = 0;
};

bool isAsciiLetter(QChar c) {
    return c.unicode() < 0x80 && c.isLetter();
}

class TexText {
  public:
    explicit TexText(const QString &text)
        : m_text(text) {}

    // Nothing where no command that we know begins.
    [[nodiscard]] std::optional<TexReading> read(qsizetype at) const {
        if (!is(at, '{')) return command(at);
        auto inside = command(at + 1);
        if (!inside || !is(inside->end, '}')) return std::nullopt;
        ++inside->end;
        return inside;
    }

  private:
    [[nodiscard]] bool is(qsizetype at, char c) const {
        return at < m_text.size() && m_text[at] == QLatin1Char(c);
    }

    [[nodiscard]] qsizetype endOfName(qsizetype at) const {
        while (at < m_text.size() && isAsciiLetter(m_text[at]))
            ++at;
        return at;
    }

    [[nodiscard]] std::optional<TexReading> command(qsizetype at) const {
        if (!is(at, '\\') || at + 1 == m_text.size()) return std::nullopt;
        for (const TexAccent &accent : texAccents)
            if (m_text[at + 1] == QChar(accent.command)) {
                if (auto accented = accentedLetter(accent, at + 2)) return accented;
            }
        return letter(at + 1);
    }

    [[nodiscard]] std::optional<TexReading> letter(qsizetype name) const {
        const qsizetype end = endOfName(name);
        const QStringView command = QStringView(m_text).mid(name, end - name);
        for (const TexLetter &known : texLetters) {
            if (command != QLatin1String(known.command)) continue;
            const bool braces = is(end, '{') && is(end + 1, '}');
            return TexReading{QString::fromUtf16(known.letters), end + (braces         ? 2
                                                                        : is(end, ' ') ? 1
                                                                                       : 0)};
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<TexReading> accentedLetter(const TexAccent &accent,
                                                           qsizetype at) const {
        const bool named = isAsciiLetter(QChar(accent.command));
        if (named && !is(at, ' ') && !is(at, '{')) return std::nullopt; // \vs is another command
        const auto base = baseLetter(is(at, ' ') ? at + 1 : at);
        if (!base) return std::nullopt;
        const QString composed =
            (base->letters + QChar(accent.mark)).normalized(QString::NormalizationForm_C);
        if (composed.size() != 1) return std::nullopt;
        return TexReading{composed, base->end};
    }

    [[nodiscard]] std::optional<TexReading> baseLetter(qsizetype at) const {
        if (!is(at, '{')) return character(at);
        auto inside = character(at + 1);
        if (!inside || !is(inside->end, '}')) return std::nullopt;
        ++inside->end;
        return inside;
    }

    [[nodiscard]] std::optional<TexReading> character(qsizetype at) const {
        const bool dotless = is(at, '\\') && (is(at + 1, 'i') || is(at + 1, 'j'));
        if (dotless && endOfName(at + 1) == at + 2) return TexReading{m_text[at + 1], at + 2};
        if (at < m_text.size() && isAsciiLetter(m_text[at])) return TexReading{m_text[at], at + 1};
        return std::nullopt;
    }

    const QString &m_text;
};

} // namespace

QString texAccentsToLetters(const QString &text) {
    const TexText tex(text);
    QString letters;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(QLatin1Char('\\')); at >= 0;) {
        const qsizetype brace = at - 1;
        const bool braced = brace >= done && text[brace] == QLatin1Char('{');
        auto reading = braced ? tex.read(brace) : std::nullopt;
        const qsizetype begin = reading ? brace : at;
        if (!reading) reading = tex.read(at);
        if (reading) {
            letters.append(QStringView(text).sliced(done, begin - done)).append(reading->letters);
            done = reading->end;
        }
        at = text.indexOf(QLatin1Char('\\'), std::max(at + 1, done));
    }
    return done == 0 ? text : letters.append(QStringView(text).sliced(done));
}

} // namespace lectern::base

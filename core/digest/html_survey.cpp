// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/html_survey.h"

#include <algorithm>

namespace lectern::digest {

namespace {

bool isHtmlBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class HtmlSurveyor {
  public:
    explicit HtmlSurveyor(QByteArrayView html)
        : m_html(html) {}

    HtmlSurvey survey() {
        while (skipTo('<')) {
            ++m_at;
            if (startsWith("!--"))
                skipPast("-->");
            else if (!atEnd() && (isAsciiLetter(here()) || here() == '/' || here() == '!'))
                readTag();
        }
        m_survey.cut = m_survey.cut || m_open;
        return m_survey;
    }

  private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_html.size(); }
    [[nodiscard]] char here() const { return m_html[m_at]; }
    [[nodiscard]] bool startsWith(QByteArrayView text) const {
        return m_html.sliced(m_at).startsWith(text);
    }
    bool skipTo(char c) {
        m_at = m_html.indexOf(c, m_at);
        if (m_at < 0) m_at = m_html.size();
        return !atEnd();
    }
    void skipPast(QByteArrayView text) {
        const qsizetype found = m_html.indexOf(text, m_at);
        m_survey.cut = found < 0;
        m_at = found < 0 ? m_html.size() : found + text.size();
    }
    void skipBlanks() {
        while (!atEnd() && (isHtmlBlank(here()) || here() == '/'))
            ++m_at;
    }
    // Up to a blank, "/", ">" or, in a name, "=".
    QByteArrayView readWord(bool isName) {
        const qsizetype begin = m_at;
        while (!atEnd() && !isHtmlBlank(here()) && here() != '>' &&
               !(isName && (here() == '=' || here() == '/')))
            ++m_at;
        return m_html.sliced(begin, m_at - begin);
    }

    void readTag();
    void readAttribute();
    void readValue();
    void leaveTag(QByteArrayView name, bool isEnd);
    void skipRawText(QByteArrayView name);

    QByteArrayView m_html;
    qsizetype m_at = 0;
    HtmlSurvey m_survey;
    bool m_open = false; // an "<html" without its end
};

void HtmlSurveyor::readTag() {
    const bool isEnd = here() == '/';
    if (isEnd || here() == '!') ++m_at;
    const QByteArrayView name = readWord(true);
    qsizetype attributes = 0;
    for (skipBlanks(); !atEnd() && here() != '>'; skipBlanks()) {
        readAttribute();
        ++attributes;
    }
    m_survey.cut = atEnd();
    m_survey.parts += 1 + attributes;
    m_survey.mostAttributes = std::max(m_survey.mostAttributes, attributes);
    if (!atEnd()) leaveTag(name, isEnd);
}

void HtmlSurveyor::readAttribute() {
    const qsizetype begin = m_at;
    readWord(true);
    while (!atEnd() && isHtmlBlank(here()))
        ++m_at;
    if (!atEnd() && here() == '=') readValue();
    if (m_at == begin) ++m_at;
}

void HtmlSurveyor::readValue() {
    ++m_at;
    while (!atEnd() && isHtmlBlank(here()))
        ++m_at;
    if (atEnd()) return;
    const char quote = here();
    if (quote != '"' && quote != '\'') {
        readWord(false);
        return;
    }
    ++m_at;
    if (skipTo(quote)) ++m_at;
}

void HtmlSurveyor::leaveTag(QByteArrayView name, bool isEnd) {
    ++m_at;
    const auto is = [name](const char *other) {
        return name.compare(other, Qt::CaseInsensitive) == 0;
    };
    if (is("html")) m_open = !isEnd;
    if (!isEnd && (is("script") || is("style"))) skipRawText(name);
}

// Up to the end tag of the element, which alone ends such a text.
void HtmlSurveyor::skipRawText(QByteArrayView name) {
    while (skipTo('<')) {
        const QByteArrayView rest = m_html.sliced(m_at);
        if (rest.size() > name.size() + 2 && rest[1] == '/' &&
            rest.sliced(2, name.size()).compare(name, Qt::CaseInsensitive) == 0)
            return;
        ++m_at;
    }
    m_survey.cut = true;
}

} // namespace

HtmlSurvey surveyOfHtml(QByteArrayView html) {
    return HtmlSurveyor(html).survey();
}

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf/hf_card_texts.h"

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

constexpr qsizetype cardLabelAtMost = 200; // characters, of what names no paper
constexpr qsizetype sentenceAtMost = 600;  // characters
// A bracket is left where a link with a picture in it was cut out.
constexpr std::array<QStringView, 6> hfLabels = {u"Upvote", u"GitHub", u"[-]",
                                                 u"[",      u"·",      u"Published on"};

bool isCountOfAuthors(QStringView text) {
    return text.endsWith(u" authors") || text.endsWith(u" author");
}

bool endsSentence(QStringView text, qsizetype i) {
    const bool stop = text[i] == u'.' || text[i] == u'?' || text[i] == u'!';
    return stop && i + 2 < text.size() && text[i + 1].isSpace() && text[i + 2].isUpper();
}

} // namespace

bool looksLikeHfCapture(QByteArrayView head) {
    const auto has = [head](QByteArrayView phrase) { return head.indexOf(phrase) >= 0; };
    return int(has("Get trending papers in your email inbox")) +
               int(has("and the research community")) +
               int(has("Daily Papers") || has("Trending Papers")) >=
           2;
}

QString hfCardText(const MarkdownLink &link) {
    return link.isReference() ? link.text.trimmed() : withoutMarkdownEscapes(link.text).trimmed();
}

QStringView withoutHfLabels(QStringView text) {
    text = text.trimmed();
    for (const QStringView label : hfLabels)
        if (text.startsWith(label)) text = text.sliced(label.size()).trimmed();
    return text;
}

bool isHfCardNoise(QStringView text) {
    text = text.trimmed();
    if (text.isEmpty() || text == u"-" || text == u"·") return true;
    if (text.size() > cardLabelAtMost && !text.startsWith(u"- ![") && !text.startsWith(u"![") &&
        !text.startsWith(u"[!["))
        return false;
    constexpr std::array<QStringView, 8> beginnings = {
        u"- ", u"* ", u"[", u"![", u"<", u"·", u"Submitted by", u"Upvote"};
    return isCountOfAuthors(text) ||
           std::any_of(beginnings.begin(), beginnings.end(),
                       [text](QStringView beginning) { return text.startsWith(beginning); });
}

bool isOneSentence(QStringView text) {
    text = text.trimmed();
    if (text.size() > sentenceAtMost) return false;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (endsSentence(text, i)) return false;
    return true;
}

} // namespace lectern::digest

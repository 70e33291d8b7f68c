// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/library/edited_text.h"

#include "tests/invented/vocabulary.h"

#include <QRandomGenerator>

#include <algorithm>

namespace lectern::tests {

namespace {

QString newWord(QRandomGenerator &random) {
    return QString::fromUtf8(commonOrRareWord(random));
}

QString newSentence(QRandomGenerator &random) {
    QString sentence = newWord(random);
    sentence.front() = sentence.front().toUpper();
    for (int words = 4 + random.bounded(10); words > 0; --words)
        sentence += QLatin1Char(' ') + newWord(random);
    return sentence + QStringLiteral(". ");
}

} // namespace

EditedText::EditedText(const QString &text) {
    for (const char32_t character : text.toStdU32String())
        m_letters.push_back({character, qint64(m_letters.size())});
}

QString EditedText::text() const {
    std::u32string text;
    for (const Letter &letter : m_letters)
        text += letter.character;
    return QString::fromStdU32String(text);
}

qint64 EditedText::kept(qint64 start, qint64 end, qint64 from, qint64 to) const {
    return std::count_if(
        m_letters.begin() + from, m_letters.begin() + to,
        [=](const Letter &letter) { return letter.origin >= start && letter.origin < end; });
}

void EditedText::edit(QRandomGenerator &random, double share) {
    const auto wanted = qint64(share * double(m_letters.size()));
    for (qint64 edited = 0; edited < wanted && m_letters.size() > 20;)
        edited += editOnce(random);
}

std::pair<size_t, size_t> EditedText::wordAt(size_t at) const {
    size_t first = at;
    while (first > 0 && m_letters[first - 1].character != U' ')
        --first;
    size_t end = at;
    while (end < m_letters.size() && m_letters[end].character != U' ')
        ++end;
    return {first, end};
}

std::pair<size_t, size_t> EditedText::sentenceAt(size_t at) const {
    size_t first = at;
    while (first > 0 && m_letters[first - 1].character != U'.')
        --first;
    size_t end = at;
    while (end < m_letters.size() && m_letters[end].character != U'.')
        ++end;
    return {first, std::min(end + 1, m_letters.size())};
}

qint64 EditedText::replace(std::pair<size_t, size_t> range, const QString &with) {
    const auto [first, end] = range;
    Letters letters;
    for (const char32_t character : with.toStdU32String())
        letters.push_back({character, -1});
    const auto at = m_letters.begin();
    m_letters.erase(at + qint64(first), at + qint64(end));
    m_letters.insert(m_letters.begin() + qint64(first), letters.begin(), letters.end());
    return std::max<qint64>(1, std::max(qint64(end - first), qint64(letters.size())));
}

qint64 EditedText::swapWords(size_t at) {
    const auto [first, end] = wordAt(at);
    if (end >= m_letters.size()) return 1;
    const auto next = wordAt(end + 1);
    std::rotate(m_letters.begin() + qint64(first), m_letters.begin() + qint64(end),
                m_letters.begin() + qint64(next.second));
    return qint64(next.second - first);
}

qint64 EditedText::editOnce(QRandomGenerator &random) {
    const auto at = size_t(random.bounded(int(m_letters.size())));
    switch (random.bounded(12)) {
    case 0:
        return replace(wordAt(at), {});
    case 1:
    case 2:
        return replace({wordAt(at).first, wordAt(at).first}, newWord(random) + QLatin1Char(' '));
    case 3:
        return swapWords(at);
    case 4:
        return replace({at, at + 1}, {});
    case 5:
        return replace({at, at}, QString(QChar(u'a' + random.bounded(26))));
    case 6:
        if (random.bounded(4) > 0) break;
        return replace(sentenceAt(at), {});
    case 7:
        if (random.bounded(4) > 0) break;
        return replace({sentenceAt(at).first, sentenceAt(at).first}, newSentence(random));
    default:
        break;
    }
    return replace(wordAt(at), newWord(random));
}

} // namespace lectern::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

#include "core/base/characters.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace lectern::base {

namespace {

constexpr int marksThatCount = 30;

bool isAscii(const QString &text) {
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

// Marks gone where they do not make another word, and no floods of them elsewhere.
QString withoutMarks(const QString &text) {
    QString kept;
    kept.reserve(text.size());
    bool dropping = false;
    int marks = 0;
    for (const char32_t character : text.toUcs4()) {
        if (!QChar::isMark(character)) {
            dropping = losesMarks(character);
            marks = 0;
        } else if (dropping || ++marks > marksThatCount) {
            continue;
        }
        kept += QChar::fromUcs4(character);
    }
    return kept;
}

// What needs no tables: of ASCII alone, and without a command of TeX.
bool isPlain(const QString &text) {
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() < 0x80 && c.unicode() != u'\\'; });
}

// As fold(), of plain text.
QString foldPlain(const QString &text) {
    QString words(text.size(), Qt::Uninitialized);
    QChar *end = words.data();
    bool gap = false;
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        const bool capital = c >= u'A' && c <= u'Z';
        if (!capital && !(c >= u'a' && c <= u'z') && !(c >= u'0' && c <= u'9')) {
            gap = end != words.constData();
            continue;
        }
        if (std::exchange(gap, false)) *end++ = u' ';
        *end++ = capital ? QChar(char16_t(c + (u'a' - u'A'))) : character;
    }
    words.truncate(end - words.constData());
    return words;
}

} // namespace

QString foldLetters(const QString &text) {
    if (isAscii(text)) return text.toLower();
    // Before NFKD too: it sorts the marks on a letter in quadratic time.
    QString folded = withoutMarks(withoutMarks(text).normalized(QString::NormalizationForm_KD))
                         .normalized(QString::NormalizationForm_C)
                         .toCaseFolded();
    // Qt folds one to one; what else Unicode folds to two letters is gone after NFKD.
    return folded.replace(u'ß', QLatin1String("ss"));
}

QString fold(const QString &text) {
    if (isPlain(text)) return foldPlain(text);
    QString words;
    bool gap = false;
    for (const char32_t character : foldLetters(texAccentsToLetters(text)).toUcs4()) {
        const CharacterKind kind = kindOf(character);
        if (kind == CharacterKind::Invisible) continue;
        if (kind == CharacterKind::Separator) {
            gap = true;
            continue;
        }
        if (gap && !words.isEmpty()) words += QLatin1Char(' ');
        gap = false;
        words += QChar::fromUcs4(character);
    }
    return words;
}

QString foldName(const QString &name) {
    QStringList segments;
    for (const QString &segment : foldLetters(name).split(QLatin1Char('/'))) {
        const QString simplified = segment.simplified();
        if (!simplified.isEmpty()) segments += simplified;
    }
    return segments.join(QLatin1Char('/'));
}

} // namespace lectern::base

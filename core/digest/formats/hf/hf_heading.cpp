// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf/hf_heading.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

constexpr std::array<QStringView, 7> otherHeadingLines = {
    u"new", u"Subscribe", u"Daily", u"Weekly", u"Monthly", u"by", u"AK"};

bool invitesToSubscribe(QStringView line) {
    return line.startsWith(u"Get trending papers in your email inbox");
}

// "byAK and the research community", however the link in it was flattened.
bool namesTheCommunity(QStringView line) {
    return line.endsWith(u"and the research community");
}

bool namesThePage(QStringView line) {
    return line == u"Daily Papers" || line == u"Trending Papers";
}

bool isHeadingLine(QStringView text) {
    return invitesToSubscribe(text) || namesTheCommunity(text) || namesThePage(text) ||
           std::find(otherHeadingLines.begin(), otherHeadingLines.end(), text) !=
               otherHeadingLines.end();
}

std::optional<model::Day> dayIn(const QString &text) {
    static const QRegularExpression form(QStringLiteral(
        "\\A(?:(Jan)|(Feb)|(Mar)|(Apr)|(May)|(Jun)|(Jul)|(Aug)|(Sep)|(Oct)|(Nov)|(Dec)) "
        "([0-9]{1,2})\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    int month = 1;
    while (!match.hasCaptured(month))
        ++month;
    return model::Day::withoutYear(month, match.capturedView(13).toInt());
}

bool isWhole(const QStringList &lines) {
    const auto any = [&lines](bool (*phrase)(QStringView)) {
        return std::any_of(lines.cbegin(), lines.cend(), phrase);
    };
    return int(any(invitesToSubscribe)) + int(any(namesTheCommunity)) + int(any(namesThePage)) >= 2;
}

// How many lines there are up to the last one that only the page has.
qsizetype lastWords(const QStringList &lines) {
    qsizetype end = lines.size();
    while (end > 0 && !isHeadingLine(lines[end - 1]))
        --end;
    return end;
}

} // namespace

HfHeading headingIn(const QStringList &lines) {
    QStringList texts;
    for (const QString &line : lines)
        texts.append(line.trimmed());
    HfHeading heading;
    heading.whole = isWhole(texts);
    const qsizetype within = heading.whole ? lastWords(texts) : 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto day = heading.day ? std::nullopt : dayIn(texts[i]);
        if (day)
            heading.day = day;
        else if (texts[i].isEmpty())
            continue;
        else if (!isHeadingLine(texts[i]) && i >= within)
            break;
        else if (!isHeadingLine(texts[i]))
            heading.strangers.append(i);
        heading.end = i + 1;
    }
    return heading;
}

} // namespace lectern::digest

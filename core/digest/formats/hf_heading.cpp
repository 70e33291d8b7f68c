// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf_heading.h"

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

} // namespace

bool isHeadingLine(const QString &line) {
    const QStringView text = QStringView(line).trimmed();
    return invitesToSubscribe(text) || namesTheCommunity(text) || namesThePage(text) ||
           std::find(otherHeadingLines.begin(), otherHeadingLines.end(), text) !=
               otherHeadingLines.end();
}

std::optional<model::Day> headingDay(const QString &line) {
    static const QRegularExpression form(QStringLiteral(
        "\\A(?:(Jan)|(Feb)|(Mar)|(Apr)|(May)|(Jun)|(Jul)|(Aug)|(Sep)|(Oct)|(Nov)|(Dec)) "
        "([0-9]{1,2})\\z"));
    const auto match = form.match(line.trimmed());
    if (!match.hasMatch()) return std::nullopt;
    int month = 1;
    while (!match.hasCaptured(month))
        ++month;
    return model::Day::withoutYear(month, match.capturedView(13).toInt());
}

bool hasHeading(const QStringList &lines) {
    const auto any = [&lines](bool (*phrase)(QStringView)) {
        return std::any_of(lines.cbegin(), lines.cend(), [phrase](const QString &line) {
            return phrase(QStringView(line).trimmed());
        });
    };
    return int(any(invitesToSubscribe)) + int(any(namesTheCommunity)) + int(any(namesThePage)) >= 2;
}

} // namespace lectern::digest

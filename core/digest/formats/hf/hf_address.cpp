// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf/hf_address.h"

#include "core/digest/keys.h"

#include <cmath>
#include <limits>

namespace lectern::digest {

namespace {

bool isHfHost(const QString &address) {
    return address.startsWith(u"https://huggingface.co/") ||
           address.startsWith(u"http://huggingface.co/") || address.startsWith(u"https://hf.co/");
}

// What a figure's last letter multiplies it by.
double hfUnitOf(QStringView text) {
    if (text.endsWith(u'k', Qt::CaseInsensitive)) return 1e3;
    if (text.endsWith(u'm', Qt::CaseInsensitive)) return 1e6;
    return 1;
}

} // namespace

QString hfPaperId(const QString &address) {
    return isHfHost(address) ? normalArxivId(address) : QString();
}

QString hfPaperAddress(const QString &arxivId) {
    return QStringLiteral("https://huggingface.co/papers/") + arxivId;
}

bool isHfVote(const QString &address) {
    return isHfHost(address) && address.contains(u"/login?next=");
}

bool isHfComments(const QString &address) {
    return isHfHost(address) && address.endsWith(u"#community");
}

std::optional<int> hfCount(QStringView text) {
    text = text.trimmed();
    if (text == u"-") return 0;
    const double unit = hfUnitOf(text);
    if (unit > 1) text.chop(1);
    if (text.isEmpty() || text.size() > 12 || !text.front().isDigit()) return std::nullopt;
    bool isNumber = false;
    const double number = text.toString().remove(u',').toDouble(&isNumber) * unit;
    const bool fits = isNumber && number <= std::numeric_limits<int>::max();
    const double whole = fits ? std::round(number) : -1;
    return fits && std::abs(number - whole) < 1e-6 ? std::optional(int(whole)) : std::nullopt;
}

} // namespace lectern::digest

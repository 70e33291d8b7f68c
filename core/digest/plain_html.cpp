// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/plain_html.h"

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

struct PlainEntity {
    QStringView name;
    char16_t character;
};
constexpr std::array plainEntities = {PlainEntity{u"&amp;", u'&'}, PlainEntity{u"&lt;", u'<'},
                                      PlainEntity{u"&gt;", u'>'}, PlainEntity{u"&quot;", u'"'},
                                      PlainEntity{u"&#39;", u'\''}};

// Characters about which parsers have opinions of their own.
bool isOdd(QChar c) {
    const char16_t unit = c.unicode();
    if (unit < 0x20) return unit != u'\n' && unit != u'\t';
    return (unit >= 0x7F && unit < 0xA0) || c.isSurrogate() || unit >= 0xFFFE || unit == 0xFEFF;
}

QStringView withoutParagraph(QStringView html) {
    constexpr QStringView opening = u"<p>";
    constexpr QStringView closing = u"</p>";
    html = html.trimmed();
    if (!html.startsWith(opening)) return html;
    html = html.sliced(opening.size());
    return html.endsWith(closing) ? html.chopped(closing.size()) : html;
}

} // namespace

std::optional<QString> textOfPlainHtml(QStringView html) {
    html = withoutParagraph(html);
    if (html.contains(u'<') || std::any_of(html.begin(), html.end(), isOdd)) return std::nullopt;
    QString text;
    text.reserve(html.size());
    qsizetype done = 0;
    for (qsizetype at = html.indexOf(u'&'); at >= 0; at = html.indexOf(u'&', done)) {
        const QStringView rest = html.sliced(at);
        const auto *const entity =
            std::find_if(plainEntities.begin(), plainEntities.end(),
                         [rest](const PlainEntity &known) { return rest.startsWith(known.name); });
        if (entity == plainEntities.end()) return std::nullopt;
        text.append(html.sliced(done, at - done)).append(QChar(entity->character));
        done = at + entity->name.size();
    }
    return text.append(html.sliced(done)).trimmed();
}

} // namespace lectern::digest

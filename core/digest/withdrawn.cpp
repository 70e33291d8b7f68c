// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/withdrawn.h"

#include <QRegularExpression>

namespace lectern::digest {

bool saysWithdrawn(const QString &comments) {
    const bool likely = comments.contains(u"ithdrawn") || comments.contains(u"ITHDRAWN");
    if (!likely) return false;
    static const QRegularExpression form(
        QStringLiteral("(?:\\A|[;.,(])\\W*(?:temporarily )?withdrawn\\b"
                       "|\\b(?:paper|article|submission|manuscript|preprint|work|note|version|it)"
                       "\\s+(?:(?:has|have)\\s+been\\s+|is\\s+|was\\s+|temporarily\\s+|now\\s+)*"
                       "withdrawn\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(comments).hasMatch();
}

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hit_words.h"

#include <QCoreApplication>

namespace lectern::ui {

QString hitLead(const library::HitLine &hit) {
    const QString cut = hit.cutBefore ? QStringLiteral("… ") : QString();
    switch (hit.where) {
    case query::HitText::Note:
        return QCoreApplication::translate("Lectern", "Note: ") + cut;
    case query::HitText::Quote:
        return QCoreApplication::translate("Lectern", "Highlight: ") + cut;
    case query::HitText::Comment:
        return QCoreApplication::translate("Lectern", "Comment: ") + cut;
    default:
        return cut;
    }
}

QString spokenHit(const library::HitLine &hit) {
    return hitLead(hit) + hit.text;
}

} // namespace lectern::ui

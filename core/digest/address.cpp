// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/address.h"

namespace lectern::digest {

qsizetype nextAddress(QStringView text, qsizetype from) {
    for (qsizetype colon = from; (colon = text.indexOf(u':', colon)) >= 0; ++colon) {
        if (!text.sliced(colon).startsWith(u"://")) continue;
        const QStringView before = text.sliced(from, colon - from);
        if (before.endsWith(u"https", Qt::CaseInsensitive)) return colon - 5;
        if (before.endsWith(u"http", Qt::CaseInsensitive)) return colon - 4;
    }
    return text.size();
}

} // namespace lectern::digest

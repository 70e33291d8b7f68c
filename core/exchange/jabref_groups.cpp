// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jabref_groups.h"

#include "core/exchange/bibtex_fields.h"
#include "core/exchange/plain_text.h"

namespace lectern::exchange {

void JabRefGroups::note(const QStringList &lists) {
    for (const QString &list : lists)
        if (!m_names.contains(list)) m_names += list;
}

// Within the comment `;` parts values and `\` escapes; the name is spelled as in `groups`.
QByteArray JabRefGroups::comment() const {
    if (m_names.isEmpty()) return {};
    QByteArray lines = "@comment{jabref-meta: grouping:\n0 AllEntriesGroup:;\n";
    for (const QString &name : m_names) {
        QString spelled = bibtexNames({name});
        spelled.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
            .replace(QLatin1Char(';'), QStringLiteral("\\;"));
        lines += "1 StaticGroup:" + toUtf8(spelled) + "\\;0\\;1\\;\\;\\;\\;;\n";
    }
    return lines + "}\n\n";
}

} // namespace lectern::exchange

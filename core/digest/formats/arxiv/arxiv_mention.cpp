// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/arxiv/arxiv_mention.h"

#include "core/digest/keys.h"

#include <QRegularExpression>

namespace lectern::digest {

QString arxivMentionIn(std::initializer_list<QString> fields) {
    static const QRegularExpression form(
        QStringLiteral("\\barxiv(?:\\.org/(?:abs|pdf|html)/|\\s*(?:id\\s*)?:\\s*|\\.)"
                       "([a-z-]+(?:\\.[a-z]{2})?/[0-9]{7}(?:v[0-9]{1,4})?"
                       "|[0-9]{4}\\.[0-9]{4,5}(?:v[0-9]{1,4})?)(?![0-9])"),
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &field : fields) {
        auto matches = form.globalMatch(field);
        while (matches.hasNext())
            if (const QString id = matches.next().captured(1); !normalArxivId(id).isEmpty())
                return id;
    }
    return {};
}

} // namespace lectern::digest

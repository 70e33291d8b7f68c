// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/field_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace lectern::library {

QString fieldWords(const QString &fields) {
    static const QHash<QString, const char *> words = {
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("Lectern", "title")},
        {QStringLiteral("abstract"), QT_TRANSLATE_NOOP("Lectern", "abstract")},
        {QStringLiteral("authors"), QT_TRANSLATE_NOOP("Lectern", "authors")},
        {QStringLiteral("published"), QT_TRANSLATE_NOOP("Lectern", "day of publication")},
        {QStringLiteral("updated"), QT_TRANSLATE_NOOP("Lectern", "day of the update")},
        {QStringLiteral("arxiv"), QT_TRANSLATE_NOOP("Lectern", "arXiv id")},
        {QStringLiteral("doi"), "DOI"},
        {QStringLiteral("url"), QT_TRANSLATE_NOOP("Lectern", "link")},
        {QStringLiteral("venue"), QT_TRANSLATE_NOOP("Lectern", "venue")},
    };
    QStringList named;
    for (const QString &field : fields.split(QStringLiteral(", "))) {
        const char *word = words.value(field, nullptr);
        named += word ? QCoreApplication::translate("Lectern", word) : field;
    }
    return named.join(QCoreApplication::translate("Lectern", ", "));
}

} // namespace lectern::library

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/correction_words.h"

#include <QCoreApplication>
#include <QHash>

namespace lectern::ui {

QString fieldTitle(const QString &field) {
    static const QHash<QString, const char *> titles = {
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("Lectern", "Title")},
        {QStringLiteral("abstract"), QT_TRANSLATE_NOOP("Lectern", "Abstract")},
        {QStringLiteral("authors"), QT_TRANSLATE_NOOP("Lectern", "Authors")},
        {QStringLiteral("published"), QT_TRANSLATE_NOOP("Lectern", "Published")},
        {QStringLiteral("updated"), QT_TRANSLATE_NOOP("Lectern", "Updated")},
        {QStringLiteral("arxiv"), QT_TRANSLATE_NOOP("Lectern", "arXiv id")},
        {QStringLiteral("doi"), "DOI"},
        {QStringLiteral("url"), QT_TRANSLATE_NOOP("Lectern", "Link")},
        {QStringLiteral("venue"), QT_TRANSLATE_NOOP("Lectern", "Venue")},
    };
    const char *title = titles.value(field, nullptr);
    return title ? QCoreApplication::translate("Lectern", title) : field;
}

} // namespace lectern::ui

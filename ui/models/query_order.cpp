// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/query_order.h"

#include <QStringList>

namespace lectern::ui {

namespace {

const QString sortField = QStringLiteral("sort:");

// Parts between blanks; blanks within quotation marks part nothing.
QStringList partsOf(const QString &query) {
    QStringList parts;
    QString part;
    bool quoted = false;
    for (const QChar c : query) {
        if (c == QLatin1Char('"')) quoted = !quoted;
        if (!quoted && c.isSpace()) {
            if (!part.isEmpty()) parts += part;
            part.clear();
        } else {
            part += c;
        }
    }
    if (!part.isEmpty()) parts += part;
    return parts;
}

bool isOrder(const QString &part) {
    return part.startsWith(sortField, Qt::CaseInsensitive);
}

} // namespace

QString inOrder(const QString &query, const QString &order) {
    QStringList parts = partsOf(query);
    parts.removeIf(&isOrder);
    if (!order.isEmpty()) parts += sortField + order;
    return parts.join(QLatin1Char(' '));
}

QString orderIn(const QString &query) {
    QString order;
    for (const QString &part : partsOf(query))
        if (isOrder(part)) order = part.mid(sortField.size());
    return order;
}

} // namespace lectern::ui

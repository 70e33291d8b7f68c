// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/word_difference.h"

#include <QList>
#include <QString>

namespace lectern::ui {

// Two versions of a text as one: what stays, what went and what came, word by word, in its order;
// long stretches that stay are cut short.
struct TextChanges {
    QString text;
    QList<TextSpan> gone; // of `text`, in UTF-16 units
    QList<TextSpan> come;
};
[[nodiscard]] TextChanges changesBetween(const QString &before, const QString &after);

} // namespace lectern::ui

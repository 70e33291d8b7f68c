// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QBoxLayout;

namespace lectern::ui {

class ThemeSource;

// At the end of a row at a popup's foot: the caps of some keys, and what they do; without words
// where the keys say it.
void addKeyHint(QBoxLayout &row, const QStringList &keys, const QString &words,
                const ThemeSource &theme);

} // namespace lectern::ui

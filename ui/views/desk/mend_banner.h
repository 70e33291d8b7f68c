// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/finding/query_reading.h"

#include <QWidget>

class QAction;

namespace lectern::ui {

class CommandButton;
class ThemedLabel;
class ThemeSource;

// What is odd about a query, and what it may have meant: hidden where nothing is.
class MendBanner final : public QWidget {
    Q_OBJECT

  public:
    // `mend` is run by its button.
    MendBanner(QAction *mend, const ThemeSource &theme, QWidget *parent = nullptr);

    void setReading(const library::QueryReading &reading);
    // The key that mends where the focus is now; empty: none.
    void setKey(const QString &shortcut);

  private:
    ThemedLabel *m_hint;
    CommandButton *m_button;
};

} // namespace lectern::ui

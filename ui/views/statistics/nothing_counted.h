// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// In place of the statistics of a library without papers: what will stand there, and a way to where
// papers come in.
class NothingCounted final : public QWidget {
    Q_OBJECT

  public:
    NothingCounted(const ThemeSource &theme, QWidget *parent);

  Q_SIGNALS:
    void inboxAsked();
};

} // namespace lectern::ui

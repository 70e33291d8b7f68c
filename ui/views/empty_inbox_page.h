// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QWidget>

class QVBoxLayout;

namespace lectern::ui {

class CommandButton;
class CommandTable;
class KeptList;
class ThemedLabel;
class ThemeSource;

// What stands where list and reader are when nothing is left to decide: what was decided since the
// window was opened, what was kept of it, and what next.
class EmptyInboxPage final : public QWidget {
    Q_OBJECT

  public:
    EmptyInboxPage(library::Library &library, const CommandTable &commands,
                   const ThemeSource &theme, QWidget *parent = nullptr);

    // `decided` as in PassLog; `keptInAll` counts the whole library.
    void showPass(const QList<model::PaperId> &decided, qint64 keptInAll);

  private:
    void addButtons(QVBoxLayout *column, const CommandTable &commands);
    void take(const QList<model::PaperRow> &rows);

    library::Library &m_library;
    const ThemeSource &m_theme;
    ThemedLabel *m_words;
    KeptList *m_kept;
    CommandButton *m_readKept = nullptr;
    quint64 m_generation = 0;
};

} // namespace lectern::ui

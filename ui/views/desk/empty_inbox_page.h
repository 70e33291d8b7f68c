// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/commands/latest_answer.h"

#include <QWidget>

#include <chrono>

class QVBoxLayout;

namespace lectern::ui {

class CommandButton;
class CommandTable;
class KeptList;
class ShareBar;
class ThemedLabel;
class ThemeSource;

// What stands where list and reader are when nothing is left to decide: what was decided since the
// window was opened, what was kept of it, and what next.
class EmptyInboxPage final : public QWidget {
    Q_OBJECT

  public:
    EmptyInboxPage(library::Library &library, const CommandTable &commands,
                   const ThemeSource &theme, QWidget *parent = nullptr);

    struct Pass {
        QList<model::PaperId> decided; // as in PassLog
        std::chrono::milliseconds spent{};
        QString day;          // that is finished; may hold foreign text
        qint64 undecided = 0; // in the whole library
        qint64 keptInAll = 0; // there too
    };
    void showPass(const Pass &pass);

  private:
    void addButtons(QVBoxLayout *column, const CommandTable &commands);
    void take(const QList<model::PaperRow> &rows);

    library::Library &m_library;
    const ThemeSource &m_theme;
    ThemedLabel *m_day;
    ThemedLabel *m_title;
    ThemedLabel *m_words;
    ShareBar *m_shares;
    KeptList *m_kept;
    CommandButton *m_readKept = nullptr;
    CommandButton *m_onward = nullptr; // while other digests are not finished
    std::chrono::milliseconds m_spent{};
    LatestAnswer m_latest;
};

} // namespace lectern::ui

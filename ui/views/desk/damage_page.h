// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/backup/damaged_library.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace lectern::library {
class Library;
} // namespace lectern::library

namespace lectern::ui {

class CellList;
class CommandTable;
class FactPanel;
class FlowText;
class ThemedLabel;
class ThemeSource;

// What stands in the window when the library is damaged: what was found, what can be read, the
// backups there are, and three ways on. Nothing is written until one of them is taken.
class DamagePage final : public QWidget {
    Q_OBJECT

  public:
    // `library` is the one that could not be opened; all outlive the page.
    DamagePage(library::Library &library, const base::Error &error, const ThemeSource &theme,
               QWidget *parent = nullptr);

    void setReport(const base::Result<library::DamageReport> &report);
    // What is under way, in place of what one could do; empty: nothing is.
    void setBusy(const QString &words);

  Q_SIGNALS:
    void restoreAsked(const lectern::library::Backup &backup);
    void copyAsked();
    void otherAsked();
    void reportAsked();
    void failed(const lectern::base::Error &error);

  protected:
    void resizeEvent(QResizeEvent *event) override;

  private:
    void addHead();
    void addBackups(QVBoxLayout *column);
    void addWays(QVBoxLayout *column);
    void addFoot(QVBoxLayout *column);
    QAction *newWay(const QString &words, const QString &key, void (DamagePage::*ask)());
    void askToRestore();
    void loadBackups();
    void verifyNext();
    void showBackups();
    void showFacts();
    [[nodiscard]] const library::Backup *newestBackup() const; // null: none
    void followRow();
    [[nodiscard]] QString stateOf(const library::Backup &backup) const;

    library::Library &m_library;
    base::Error m_error;
    const ThemeSource &m_theme;
    FlowText *m_summary;
    FactPanel *m_facts;
    CellList *m_list;
    ThemedLabel *m_busy;
    QAction *m_restore;
    QAction *m_copy;
    QAction *m_other;
    QBoxLayout *m_ways = nullptr;
    std::optional<base::Result<library::DamageReport>> m_report;
    QList<library::Backup> m_backups;
    QSet<QString> m_sound; // paths of backups that were read through
    QSet<QString> m_unsound;
    bool m_isBusy = false;
};

} // namespace lectern::ui

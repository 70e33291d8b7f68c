// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/commands/latest_answer.h"

#include <QWidget>

namespace lectern::ui {

class HistoryList;
class HistoryModel;
class ThemeSource;
class UndoPanel;

// Every change there was, and the way back to any of the last thousand. It reads when it is shown,
// and again after every change while it is.
class HistoryPage final : public QWidget {
    Q_OBJECT

  public:
    HistoryPage(library::Library &library, const ThemeSource &theme, QWidget *parent = nullptr);

    // Only steps of a kind; none: all.
    void showKind(std::optional<library::StepKind> kind);
    void refresh();

  Q_SIGNALS:
    void undone(const lectern::library::UndoneSteps &undone);
    void inboxAsked(); // from a history without changes
    void failed(const lectern::base::Error &error);

  protected:
    void showEvent(QShowEvent *event) override;

  private:
    [[nodiscard]] QWidget *newHeader();
    void take(const QList<library::StepHead> &heads);
    void selectStep(model::StepId step);
    void showPoint();
    void undo(const QList<model::StepId> &steps);

    library::Library &m_library;
    const ThemeSource &m_theme;
    HistoryModel *m_model;
    HistoryList *m_list;
    QAction *m_kind;
    UndoPanel *m_panel;
    QWidget *m_left;
    bool m_filtered = false; // steps of one kind are shown
    model::StepId m_shown;   // the point that the panel shows
    LatestAnswer m_latest;
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/commands/command_table.h"
#include "ui/commands/latest_answer.h"

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace lectern::ui {

class CommandButton;
class FlowText;
class ThemedLabel;
class ThemeSource;
class UndoEffects;

// The right part of the history: what undoing back to a point would change, and the ways to do it.
// It reads and asks; it undoes nothing itself.
class UndoPanel final : public QWidget {
    Q_OBJECT

  public:
    // Its actions work while `page` or a child of it has the focus.
    UndoPanel(library::Library &library, const ThemeSource &theme, QWidget *page);
    ~UndoPanel() override;

    // Back to `point`, after which `steps` came.
    void setPoint(const std::optional<library::Step> &point, const QList<model::StepId> &steps);
    // Nothing can be undone until the point is known that was chosen.
    void wait();
    // There is no point: nothing was done yet, or nothing of the kind that is shown.
    enum class Nothing { AtAll, OfThisKind };
    void showNothing(Nothing nothing);

  Q_SIGNALS:
    void undoAsked(const QList<lectern::model::StepId> &steps);
    void wayTaken(); // that leads on where there is nothing
    void failed(const lectern::base::Error &error);

  protected:
    void resizeEvent(QResizeEvent *event) override;

  private:
    void arrange();
    void take(const library::UndoPreview &preview);
    void describe(const library::UndoPreview &preview);
    void showStop(const library::UndoPreview &preview);

    library::Library &m_library;
    const ThemeSource &m_theme;
    std::optional<library::Step> m_point;
    QList<model::StepId> m_steps;
    ThemedLabel *m_kicker;
    ThemedLabel *m_title;
    FlowText *m_words;
    UndoEffects *m_effects;
    ThemedLabel *m_stop;
    QAction *m_undoBack;
    QAction *m_undoOne;
    CommandButton *m_backButton;
    CommandButton *m_oneButton;
    CommandButton *m_way;
    QVBoxLayout *m_column = nullptr;
    base::StopSource m_stopSource;
    LatestAnswer m_latest;
};

} // namespace lectern::ui

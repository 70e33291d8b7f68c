// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/commands/latest_answer.h"
#include "ui/views/search/completion_list.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QLineEdit;

namespace lectern::ui {

class ThemeSource;

// Completes what is typed into a search field: asks the library what could stand at the caret, and
// offers it below. Down and Up choose, Tab completes, Escape closes the list. While nothing is
// typed, Down offers the searches that were made before.
class QueryCompletion final : public QObject {
    Q_OBJECT

  public:
    QueryCompletion(const library::Library &library, QLineEdit &field, const ThemeSource &theme);
    ~QueryCompletion() override;

    void setHistory(const QStringList &searches); // newest first
    [[nodiscard]] const CompletionList &list() const { return *m_list; }
    void close();

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void ask();
    bool takesKey(int key);
    void offerHistory();
    void takeChosen();
    void take(const library::Completion &completion);

    const library::Library &m_library;
    QLineEdit &m_field;
    QPointer<CompletionList> m_list; // its window's
    QStringList m_history;
    QTimer m_wait; // a key cancels what the one before asked for
    base::StopSource m_stop;
    LatestAnswer m_latest;
    bool m_behind = false; // what is offered is for what was typed before
    bool m_taking = false; // the first of what comes
};

} // namespace lectern::ui

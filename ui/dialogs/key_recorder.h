// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QTimer>

class QKeyEvent;

namespace lectern::ui {

// Takes down the keys that are pressed while it listens: one, or two where the second follows
// within a second, as in "G, I". Escape is no key to be taken: it ends the listening. Nothing that
// is pressed meanwhile does anything else.
class KeyRecorder final : public QObject {
    Q_OBJECT

  public:
    // Hears what `widget` hears.
    explicit KeyRecorder(QWidget *widget);

    void start();
    void stop(); // tells nobody

    bool eventFilter(QObject *watched, QEvent *event) override;

  Q_SIGNALS:
    void heard(const QKeySequence &soFar);
    void recorded(const QKeySequence &keys);
    void cancelled();

  private:
    void press(const QKeyEvent &event);
    void finish();

    QTimer m_timer;
    QList<int> m_strokes; // key and modifiers
    bool m_listening = false;
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/history/undo_preview.h"

#include <QWidget>

class QVBoxLayout;

namespace lectern::ui {

class ThemeSource;

// What undoing would change, a paragraph each: an icon, what, and of which papers. Of a note it
// shows the words that go and those that come back.
class UndoEffects final : public QWidget {
    Q_OBJECT

  public:
    explicit UndoEffects(const ThemeSource &theme, QWidget *parent = nullptr);

    void setPreview(const library::UndoPreview &preview);
    void clear();

  private:
    void addEffect(const library::UndoEffect &effect);
    void addWords(QVBoxLayout *column, const library::UndoEffect &effect);

    const ThemeSource &m_theme;
    QVBoxLayout *m_column;
};

// What is only in the one text and only in the other, between the words that both begin and end
// with, which are cut short.
struct WordChange {
    QString before; // alike
    QString gone;
    QString come;
    QString behind; // alike
};
[[nodiscard]] WordChange wordChange(const QString &from, const QString &to);

} // namespace lectern::ui

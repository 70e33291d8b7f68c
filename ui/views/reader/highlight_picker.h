// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/highlight.h"

#include <QPointer>
#include <QRect>
#include <QTimer>
#include <QWidget>

#include <array>

class QHBoxLayout;

namespace lectern::ui {

class NoteEditor;
class ThemedLabel;
class ThemeSource;

// A small sheet below a passage that asks what it is: C claim, M method, R result, D doubt, T to
// do. Of a passage that is a highlight already it changes the meaning, takes the comment, or
// deletes it. The arrows go to the sentence before or behind. It goes, and gives the focus back,
// when that is answered or the focus leaves; a comment that was typed by then is said first, and
// whenever the typing rests. It writes nothing itself.
class HighlightPicker final : public QWidget {
    Q_OBJECT

  public:
    explicit HighlightPicker(const ThemeSource &theme, QWidget *parent = nullptr);

    enum class Task { Mark, PutBack };
    // `highlight`: the one that the passage is, if any; to be put back, the one that lost its
    // place. `passage`: where that stands in the parent; the sheet covers nothing of it where there
    // is room above, below or beside it.
    void pick(Task task, const std::optional<model::Highlight> &highlight, const QRect &passage);
    // The same for another passage, while it is open.
    void follow(const std::optional<model::Highlight> &highlight, const QRect &passage);
    void editComment();
    // Shows what was typed into the comment before and is not in the highlight yet.
    void takeUpComment(const QString &typed);

    // Goes, and says what was typed; the focus stays where it went.
    void dismiss();

  Q_SIGNALS:
    void meaningChosen(lectern::model::Meaning meaning);
    // `stretch`: alike for what is one comment.
    void commentTyped(const QUuid &highlight, const QString &comment, const QString &stretch);
    void deleteChosen(const QUuid &highlight);
    void placeChosen(); // to put back
    void moveAsked(int sentences);
    void left();

  protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void arrange();
    [[nodiscard]] QPoint cornerFor(const QSize &size) const;
    void describe();
    void showKeys(); // that it takes now
    void take(model::Meaning meaning);
    void sayComment();
    enum class Focus { GoesBack, IsElsewhere };
    void leave(Focus focus = Focus::GoesBack);
    void close(Focus focus = Focus::GoesBack);
    [[nodiscard]] QRect rowOf(int choice) const;
    void paintChoice(QPainter &painter, model::Meaning meaning) const;

    const ThemeSource &m_theme;
    ThemedLabel *m_head;
    NoteEditor *m_comment;
    QWidget *m_foot;
    QHBoxLayout *m_keys; // in it
    Task m_task = Task::Mark;
    QRect m_passage;
    std::optional<model::Highlight> m_highlight;
    QString m_stretch;
    QTimer m_rest;              // of the typing
    QPointer<QWidget> m_before; // had the focus
};

} // namespace lectern::ui

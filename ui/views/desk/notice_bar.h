// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QBoxLayout;

namespace lectern::ui {

class CommandButton;
class FlowText;
class ThemedLabel;
class ThemeSource;

// What was just done, with its undo, for six seconds; or what could not be done, until it is
// dismissed or something else is said. Never takes the focus, never covers anything: it has its own
// place at the foot of a pane.
class NoticeBar final : public QWidget {
    Q_OBJECT

  public:
    // `compare` shows the papers that may be the same.
    NoticeBar(QAction *undo, QAction *compare, const ThemeSource &theme, QWidget *parent = nullptr);

    // Where it stands: at the foot of a pane, on the panel's ground; or on a page, on none.
    enum class Place { Pane, Page };
    void setPlace(Place place);

    enum class Offer { Undo, Nothing };
    // `subject` may hold foreign text.
    void say(const QString &act, const QString &subject, Offer offer);
    // Of something that came to pass unseen: until it is dismissed or something else is said.
    void sayUntilDismissed(const QString &act, const QString &subject);
    // After say(): some of what came may be the same as other papers; a way to look.
    void offerToCompare(qint64 papers);
    // One sentence; may hold foreign text.
    void sayProblem(const QString &sentence);
    void dismiss();
    [[nodiscard]] bool isProblem() const { return m_problem; }

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

  private:
    void arrange();
    void setOneLine(bool one);
    void fitUndo();
    void announce(const QString &words);

    const ThemeSource &m_theme;
    QBoxLayout *m_row = nullptr;
    QBoxLayout *m_texts; // act and subject
    ThemedLabel *m_act;
    ThemedLabel *m_subject;
    FlowText *m_sentence;
    CommandButton *m_compare;
    CommandButton *m_undo;
    QWidget *m_dismiss;
    QTimer m_timer;
    Place m_place = Place::Pane;
    bool m_problem = false;
};

} // namespace lectern::ui

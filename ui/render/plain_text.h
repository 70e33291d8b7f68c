// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

class QAction;

namespace lectern::ui {

// The one way by which foreign text - titles, abstracts, names, messages that hold them - comes to
// the screen outside the reader. Qt renders HTML, and opens the files it names, in a label, a
// tooltip and a message box; nothing here ever does.

// Text fit to be shown on one line: controls are shown as pictures, characters that turn the
// direction of what follows as their number, line ends as blanks; at most `limit` UTF-16 units, and
// an ellipsis.
[[nodiscard]] QString displayText(const QString &foreign, qsizetype limit = 2000);

// Words as a menu takes them: to it an ampersand underlines what follows, and a tab begins the
// column of keys.
[[nodiscard]] QString asMenuText(QString words);

// A label that shows its text as it is. With an elide mode it may be narrower than its text, which
// then ends in an ellipsis; without one it wraps if setWordWrap() says so.
class PlainLabel : public QLabel {
    Q_OBJECT

  public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &foreign, QWidget *parent = nullptr);

    // Shadows QLabel's on purpose: sanitised, and always plain.
    void setText(const QString &foreign);
    void setElideMode(Qt::TextElideMode mode);

    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    Qt::TextElideMode m_elide = Qt::ElideNone;
};

// A tooltip whose text is shown as it is.
[[nodiscard]] QString plainToolTip(const QString &foreign);
void setPlainToolTip(QWidget *widget, const QString &foreign);
void setPlainToolTip(QAction *action, const QString &foreign);

// One sentence over a window, with a button to close it. Returns at once.
enum class MessageTone { Information, Warning };
void showPlainMessage(QWidget *parent, MessageTone tone, const QString &sentence);

} // namespace lectern::ui

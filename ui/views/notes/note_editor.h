// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTextEdit>

#include <functional>

namespace lectern::ui {

class NoteSyntax;
class Spelling;
class ThemeSource;

// The field in which a note is typed: plain text only, lines of 15 / 24, as high as the note. What
// comes out is what was typed: no-break spaces and the note's own line end are kept.
// (QPlainTextEdit knows no line height, and its toPlainText() loses both.)
class NoteEditor final : public QTextEdit {
    Q_OBJECT

  public:
    explicit NoteEditor(const ThemeSource &theme, QWidget *parent = nullptr);

    // Shows a note; there is nothing to undo in it yet. Not an edit.
    void setNote(const QString &text);
    [[nodiscard]] QString note() const;
    // Behind a blank line, as if it were typed; lines of it end in LF.
    void appendParagraph(const QString &text);
    void setLeastHeight(int height);
    void setSpelling(Spelling *spelling);
    void setScale(double scale); // of the type
    // While this holds, a list is open below the line: Enter, Tab and Escape are its keys.
    void setChooser(std::function<bool()> isOpen) { m_isChoosing = std::move(isOpen); }

  Q_SIGNALS:
    void edited();      // by the reader
    void focusGained(); // by the mouse: once it is released, so that nothing moves under it
    void focusLost();
    void paused(); // another window has the focus; this field has it in ours
    void linkFollowed(const QString &title); // Ctrl+Enter in [[a title]], or Ctrl and a press

  protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

  private:
    void dress();
    void followReading();
    void fitHeight();
    void tellOfEdit();
    bool followLink(const QTextCursor &at);
    bool turnBox(const QTextCursor &at);
    void offerBetter(QMenu &menu, QTextCursor word);

    const ThemeSource &m_theme;
    NoteSyntax *m_syntax = nullptr;
    QPointer<Spelling> m_spelling;
    QString m_lineEnd = QStringLiteral("\n");
    QString m_told; // what who listens knows
    int m_leastHeight = 0;
    double m_scale = 1;
    std::function<bool()> m_isChoosing;
    bool m_loading = false;
    bool m_pressed = false;
};

} // namespace lectern::ui

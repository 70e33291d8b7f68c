// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

#include <functional>

namespace lectern::ui {

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
    void setLeastHeight(int height);
    // While this holds, a list is open below the line: Enter, Tab and Escape are its keys.
    void setChooser(std::function<bool()> isOpen) { m_isChoosing = std::move(isOpen); }

  Q_SIGNALS:
    void edited();      // by the reader
    void focusGained(); // by the mouse: once it is released, so that nothing moves under it
    void focusLost();
    void linkFollowed(const QString &title); // Ctrl+Enter in [[a title]], or Ctrl and a press

  protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

  private:
    void dress();
    void fitHeight();
    void tellOfEdit();
    bool followLink(const QTextCursor &at);

    const ThemeSource &m_theme;
    QString m_lineEnd = QStringLiteral("\n");
    QString m_told; // what who listens knows
    int m_leastHeight = 0;
    std::function<bool()> m_isChoosing;
    bool m_loading = false;
    bool m_pressed = false;
};

} // namespace lectern::ui

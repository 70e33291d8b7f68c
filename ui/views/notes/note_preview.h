// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "ui/render/note_spans.h"

#include <QTextBrowser>

namespace lectern::ui {

class ThemeSource;

// A note laid out for reading, line by line as it was typed. It is set through a cursor from our
// own reading of it: nothing is parsed as HTML, no file is opened, nothing is loaded, no address
// leads anywhere. Only boxes of tasks can be ticked and papers it names be followed.
class NotePreview final : public QTextBrowser {
    Q_OBJECT

  public:
    // A longer note stays in its field.
    static constexpr qsizetype longestNote = 256 * 1024;

    explicit NotePreview(const ThemeSource &theme, QWidget *parent = nullptr);

    void setNote(const QString &note);
    void setScale(double scale);               // of the type
    void setSought(const query::Node &sought); // what a search found the paper by is marked
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

  Q_SIGNALS:
    void boxPressed(qsizetype line); // of a task; from 0
    void titleChosen(const QString &title);
    void pressed(); // nowhere in particular: to write

  protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

  private:
    void fill();
    void insertLine(QTextCursor &cursor, const QString &line, const NoteLine &read,
                    qsizetype number);
    void insertSigns(QTextCursor &cursor, const NoteLine &read, qsizetype number);
    void insertText(QTextCursor &cursor, const QString &line, const NoteLine &read);
    [[nodiscard]] QTextCharFormat formatFor(const NoteLine &read) const;
    void markSought();
    void follow(const QUrl &url);
    void fitHeight();

    const ThemeSource &m_theme;
    QString m_note;
    double m_scale = 1;
    query::Node m_sought;
    QStringList m_titles; // that are followed by their number
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"
#include "core/query/query.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace lectern::ui {

class IconMark;
class KeyCaps;
class LinkCompletion;
class NoteEditor;
class NotePreview;
class NoteSaver;
class Spelling;
class ThemedLabel;
class ThemeSource;

// The note of the paper in the reader: a heading, the text, and a field round it while it is
// edited. What is typed goes to the NoteSaver at every key.
class NoteSection final : public QWidget {
    Q_OBJECT

  public:
    NoteSection(NoteSaver &saver, const ThemeSource &theme, QWidget *parent = nullptr);
    ~NoteSection() override;

    // The library's note; a text that is typed and not committed yet goes before it.
    void setPaper(const model::Paper &paper);
    void edit();
    // Below what is written, as a quote with where it comes from; saved like what is typed.
    void appendQuote(const QString &text, const QString &from);
    void setKey(const QString &shortcut); // that edits the note
    [[nodiscard]] bool isEditing() const;

    // Underlines words that are not in the dictionary.
    void setSpelling(Spelling *spelling);
    void setScale(double scale); // of the type
    void pickTemplate();         // asks which, and goes on in the note

    void setSought(const query::Node &sought); // marked in the note as it is read

    // Titles of papers for what is typed behind [[.
    void offerLinks(const QString &typed, const QStringList &titles);

  Q_SIGNALS:
    void linkWanted(const QString &typed);
    void linkFollowed(const QString &title);
    void sightWanted(const QRect &rect); // what must stay in sight, in coordinates of this widget

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    QHBoxLayout *newHead();
    void addTemplates(QHBoxLayout *head);
    void insertTemplate(const QString &text);
    void fillTemplateMenu(QMenu &menu);
    void turnBox(qsizetype line);
    void showNote();
    void listen();
    void keepInSight();
    void setEditing(bool editing);
    void typed();
    void followSaves(model::PaperId paper);
    void showJoined(model::PaperId paper, const QString &sent, const QString &text);
    void showSaved();

    NoteSaver &m_saver;
    const ThemeSource &m_theme;
    model::PaperId m_paper;
    QString m_base; // the note in the library that the text in the field was written on
    std::optional<base::Instant> m_noted;
    bool m_editing = false;
    IconMark *m_savedMark;
    ThemedLabel *m_savedAt;
    KeyCaps *m_key;
    NoteEditor *m_editor;
    NotePreview *m_preview;
    QWidget *m_templates;
    QToolButton *m_read;
    model::Paper m_facts; // for templates
    LinkCompletion *m_links;
    QWidget *m_frame; // gives the field its padding
};

} // namespace lectern::ui

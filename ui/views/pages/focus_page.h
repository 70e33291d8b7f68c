// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/op.h"
#include "core/model/paper.h"

#include <QWidget>

class QSpacerItem;
class QHBoxLayout;
class QScrollArea;

namespace lectern::ui {

class CommandTable;
class FlowText;
class Glide;
class MarkedText;
class NoteSaver;
class NoteSection;
class PassagePicking;
class ThemedLabel;
class ThemeSource;

// Focus mode: one paper, large, and nothing else; how far one has come at the top edge, four equal
// keys at the foot. It shows what it is given, and its keys are commands.
class FocusPage final : public QWidget {
    Q_OBJECT

  public:
    FocusPage(NoteSaver &saver, const CommandTable &commands, const ThemeSource &theme,
              QWidget *parent = nullptr);

    // None: the paper before stays until there is another.
    void setPaper(const model::Paper &paper);
    // "Thu 26 Nov · 35 of 143 · 12 kept"; `done` is the share of the pass, negative without one.
    void setProgress(const QString &words, double done);
    void editNote();
    void pickHighlight();
    // Where there is room for it beside the progress.
    void setNotice(QWidget *notice);

    // By nearly a page; false when there was nothing left to scroll.
    bool scrollDown();
    bool scrollUp();

  Q_SIGNALS:
    void writeAsked(lectern::model::PaperId paper, const lectern::library::Op &op);

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void arrange(const CommandTable &commands);
    [[nodiscard]] QWidget *newHead(const CommandTable &commands);
    [[nodiscard]] QWidget *newFoot(const CommandTable &commands);
    [[nodiscard]] QWidget *newColumn();
    bool scrollBy(int pixels);

    const ThemeSource &m_theme;
    ThemedLabel *m_progress;
    FlowText *m_kicker;
    MarkedText *m_title;
    QSpacerItem *m_aboveAuthors; // goes with them
    FlowText *m_authors;
    MarkedText *m_abstract;
    PassagePicking *m_highlights;
    NoteSection *m_note;
    QWidget *m_noteRule;
    QScrollArea *m_scroll;
    Glide *m_glide;
    model::PaperId m_paper;
    QHBoxLayout *m_headRow = nullptr;
    double m_done = -1;
};

} // namespace lectern::ui

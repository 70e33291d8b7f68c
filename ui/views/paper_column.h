// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QWidget>

namespace lectern::ui {

class ChipRow;
class CorrectionRow;
class FlowText;
class NoteSaver;
class NoteSection;
class ThemedLabel;
class ThemeSource;

// One paper as a column of text, at most 644 wide: where it comes from, title, authors, links and
// tags, abstract, note, where it was seen.
class PaperColumn final : public QWidget {
    Q_OBJECT

  public:
    PaperColumn(NoteSaver &saver, const ThemeSource &theme, QWidget *parent = nullptr);

    void setPaper(const model::Paper &paper);
    [[nodiscard]] NoteSection &note() { return *m_note; }

  Q_SIGNALS:
    void linkChosen(const QString &address);
    void tagChosen(const QString &name);
    void listChosen(const QString &name);
    void takeBackAsked(const QString &field); // a correction

  private:
    void arrange();

    const ThemeSource &m_theme;
    FlowText *m_kicker;
    FlowText *m_title;
    FlowText *m_authors;
    CorrectionRow *m_corrections;
    ChipRow *m_chips;
    FlowText *m_abstract;
    ThemedLabel *m_summaryHead;
    FlowText *m_summary;
    NoteSection *m_note;
    FlowText *m_sightings;
};

} // namespace lectern::ui

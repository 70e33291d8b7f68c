// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"
#include "ui/models/word_difference.h"

#include <QWidget>

namespace lectern::library {
struct RelatedPaper;
}

class QSpacerItem;

namespace lectern::ui {

class ChipRow;
class CommentList;
class CorrectionRow;
class FlowText;
class MarkedText;
class NoteSaver;
class NoteSection;
class PaperSection;
class ThemedLabel;
class ThemeSource;
class VersionBanner;

// What stands in the margin beside a highlight.
struct MarginMark {
    model::Meaning meaning = model::Meaning::Claim;
    QRect rect; // of all its lines, in coordinates of the column
    int lineHeight = 0;
};

// One paper as a column of text, as wide as the reader likes it at most: where it comes from,
// title, authors, links and tags, abstract, note, where it was seen.
class PaperColumn final : public QWidget {
    Q_OBJECT

  public:
    PaperColumn(NoteSaver &saver, const ThemeSource &theme, QWidget *parent = nullptr);

    void setPaper(const model::Paper &paper);
    [[nodiscard]] NoteSection &note() { return *m_note; }
    // Of what is read: title, authors, abstract, note, and with them the width.
    void setScale(double scale);
    // Title and abstract as the source gave them, below the abstract.
    void showRaw(bool shown);
    [[nodiscard]] bool isRawShown() const { return m_rawShown; }
    // The papers whose notes name this one.
    void setMentions(const QList<model::PaperRow> &papers);
    void setRelated(const QList<library::RelatedPaper> &papers); // about the same
    [[nodiscard]] MarkedText &title() { return *m_title; }
    [[nodiscard]] MarkedText &abstract() { return *m_abstract; }

    [[nodiscard]] QList<MarginMark> marginMarks() const;
    // Highlights with a comment that have their place, as they follow each other, and their lines.
    [[nodiscard]] const QList<model::Highlight> &commented() const { return m_commented; }
    [[nodiscard]] QList<QRect> commentedRects() const;
    // Their comments stand below the abstract; else only what has lost its place does.
    void setCommentsBelow(bool below);

  Q_SIGNALS:
    void linkChosen(const QString &address);
    void tagChosen(const QString &name);
    void listChosen(const QString &name);
    void takeBackAsked(const QString &field); // a correction
    void marksChanged();
    void paperChosen(lectern::model::PaperId paper);
    void highlightChosen(const QUuid &highlight);
    void fileChosen(const QUuid &file);
    void fileMenuAsked(const QUuid &file, const QPoint &at); // on the screen

  private:
    void followReading(); // font, lines and width as the reader likes them
    void arrange();
    void showComments();
    [[nodiscard]] QRect rectOf(const MarkedText &text, const TextSpan &span) const;

    const ThemeSource &m_theme;
    FlowText *m_kicker;
    MarkedText *m_title;
    QSpacerItem *m_aboveAuthors; // goes with them
    FlowText *m_authors;
    CorrectionRow *m_corrections;
    ChipRow *m_chips;
    VersionBanner *m_version;
    MarkedText *m_abstract;
    CommentList *m_comments;
    ThemedLabel *m_summaryHead;
    FlowText *m_summary;
    ThemedLabel *m_rawHead;
    FlowText *m_raw;
    bool m_rawShown = false;
    QString m_rawText;
    NoteSection *m_note;
    PaperSection *m_mentions;
    PaperSection *m_related;
    FlowText *m_sightings;
    QList<model::Highlight> m_commented;
    QList<model::Highlight> m_lost;
    bool m_commentsBelow = true;
    double m_scale = 1;
};

} // namespace lectern::ui

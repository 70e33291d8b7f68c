// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QScrollArea;

namespace lectern::ui {

class CommandTable;
class FindBar;
class Glide;
class NoteSaver;
class PaperColumn;
class PaperLinks;
class PassagePicking;
class PdfPane;
class ReaderBar;
class Spelling;
class TextFinding;
class ThemeSource;

// The reader's pane: one paper, read from the library and read again when a change touches it. The
// paper before stays until the next one is there. A paper shown for a second is marked as seen.
class ReaderView final : public QWidget {
    Q_OBJECT

  public:
    ReaderView(library::Library &library, NoteSaver &saver, const CommandTable &commands,
               const QStringList &menu, const ThemeSource &theme, QWidget *parent = nullptr);
    ~ReaderView() override;

    // `position` counts from 1 in a list of `total`; none: it is not known yet. No paper: an empty
    // page.
    void showPaper(model::PaperId paper, int position = 0, std::optional<int> total = {});
    // The paper that is shown; none while the page is empty.
    [[nodiscard]] const std::optional<model::Paper> &paper() const { return m_paper; }
    // Waits for the paper that is wanted where it is not shown yet: what is typed behind the key
    // that turned the page is meant for this one. A tenth of a second at most; false: not there.
    bool awaitPaper();
    void toggleRaw(); // title and abstract as the source gave them, beside what is shown
    void setTextScale(double scale); // 1 is as drawn
    // How long a paper is shown before it counts as seen.
    void setSeenAfter(std::chrono::milliseconds shown) { m_seen.setInterval(shown); }
    [[nodiscard]] std::chrono::milliseconds seenAfter() const {
        return m_seen.intervalAsDuration();
    }
    void focusText(); // or the file that is open
    void editNote();
    void pickTemplate();                  // for the note
    void setSpelling(Spelling *spelling); // of the note
    void pickHighlight();                 // of what is selected, else of a sentence
    // In its title and abstract, by a strip over them.
    void find();
    [[nodiscard]] bool isFinding() const; // the strip has the focus
    void endFinding();
    // A PDF of the paper in its place, until it is left or another paper comes.
    void openFile(const model::Attachment &file);
    void closeFile();
    [[nodiscard]] PdfPane *file() const { return m_file; } // null: the paper itself is shown
    // The query that found what is shown, empty where none did: its words are marked.
    void setSought(const QString &query);
    // What this reader shows is looked at, whether it is visible or not.
    void setShownElsewhere(bool elsewhere);
    void setAlone(bool alone); // no other pane is shown
    // Below the paper: a notice, where no other pane is shown.
    void setFoot(QWidget *widget);

    // By nearly a page; false when there was nothing left to scroll.
    bool scrollDown();
    bool scrollUp();

  Q_SIGNALS:
    void shown(); // another paper, or the same one with other facts
    void tagChosen(const QString &name);
    void findingEnded(); // by the reader
    void listChosen(const QString &name);
    void takeBackAsked(lectern::model::PaperId paper, const QString &field); // a correction
    void paperAsked(lectern::model::PaperId paper);                          // named in a note
    void writeAsked(lectern::model::PaperId paper, const lectern::library::Op &op);
    void failed(const lectern::base::Error &error);
    void filesDropped(lectern::model::PaperId paper, const QStringList &paths);
    void fileMenuAsked(const lectern::model::Attachment &file, const QPoint &at);
    void quoted(const QString &from); // in the note

  protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

  private:
    QScrollArea *newScrollArea(const ThemeSource &theme);
    void listen();
    void listenToLinks();
    void listenToFiles();
    [[nodiscard]] std::optional<model::Attachment> fileOf(const QUuid &uuid) const;
    void load();
    void take(const model::Paper &paper);
    void receive(const base::Result<QList<model::Paper>> &papers);
    void clear();
    void waitForSeen();
    void followTitle();
    void keepInSight(QWidget *part, const QRect &rect);
    bool scrollBy(int pixels);

    library::Library &m_library;
    const ThemeSource &m_theme;
    ReaderBar *m_bar;
    FindBar *m_findBar;
    PaperColumn *m_column;
    PassagePicking *m_highlights;
    TextFinding *m_finding;
    PaperLinks *m_links;
    QScrollArea *m_scroll;
    Glide *m_glide;
    PdfPane *m_file = nullptr;
    model::PaperId m_wanted;
    QFuture<base::Result<QList<model::Paper>>> m_loading;
    std::optional<model::Paper> m_paper;
    quint64 m_generation = 0;
    bool m_elsewhere = false;
    QTimer m_seen;
};

} // namespace lectern::ui

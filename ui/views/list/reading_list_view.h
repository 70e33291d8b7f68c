// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "ui/views/list/paper_list_view.h"

#include <QDate>

#include <optional>
#include <utility>

class QLineEdit;

namespace lectern::ui {

class ReadingListRow;

// A reading list in the reader's order, the end of this week between its rows. Rows are dragged to
// another place, and comments written where they stand; both are asked for, and the list shows what
// became of it.
class ReadingListView final : public PaperListView {
    Q_OBJECT

  public:
    ReadingListView(PaperListModel &model, const ThemeSource &theme, QWidget *parent = nullptr);

    // The row before which the week ends, and the day until which the list lasts; none: -1. Before
    // the model is told of the papers.
    // Whether papers can be dragged to another place of it: in the reader's own order only.
    void setMovable(bool movable) { m_movable = movable; }
    void setWeekEnd(int row, const QDate &lastsUntil);
    [[nodiscard]] int weekEnd() const { return m_weekEnd; }

    // A field over the comment of the current row: Enter and leaving it save, Esc does not.
    void editComment();

    void reset() override;

  Q_SIGNALS:
    void moveAsked(const QList<lectern::model::PaperId> &papers, int place); // from 1
    void commentAsked(lectern::model::PaperId paper, const QString &comment);

  protected:
    [[nodiscard]] QList<int> groupStarts() const override;
    void paintHeading(QPainter &painter, const QRect &rect, int group) const override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    [[nodiscard]] int gapAt(int y) const; // so many rows are above it
    void setGap(int gap);
    void scrollWhileDragging(int y);
    void placeField();
    void endComment(bool save);
    void leaveComment(bool keeps);
    void takeRead();

    bool m_movable = true;
    int m_weekEnd = -1;
    QDate m_lastsUntil;
    int m_gap = -1; // where what is dragged would come to stand; -1: nothing is
    ReadingListRow *m_row;
    QLineEdit *m_field;
    model::PaperId m_commented; // whose comment is in the field
    QString m_before;           // the comment, when the field came
    bool m_unread = false;      // that is not known yet
    // Asked for, until rows are read: one may go on with it at once.
    std::optional<std::pair<model::PaperId, QString>> m_said;
};

} // namespace lectern::ui

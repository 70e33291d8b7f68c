// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace lectern::ui {

class CommentList;
class PaperColumn;
class ThemeSource;

// What the reader scrolls: the column of the paper in the middle, the marks of its highlights in
// the margin, and their comments beside it where there is room.
class ReaderPage final : public QWidget {
    Q_OBJECT

  public:
    // Takes the column over.
    ReaderPage(PaperColumn *column, const ThemeSource &theme, QWidget *parent = nullptr);

  protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void arrange();
    void placeComments();

    const ThemeSource &m_theme;
    PaperColumn *m_column;
    CommentList *m_beside;
    QHBoxLayout *m_row;
};

} // namespace lectern::ui

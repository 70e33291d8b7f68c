// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reader_state.h"

#include <QList>
#include <QWidget>

namespace lectern::ui {

class CommentView;
class ThemeSource;

// Comments one under the other: below the abstract, or beside it, each as high as its highlight
// where there is room.
class CommentList final : public QWidget {
    Q_OBJECT

  public:
    explicit CommentList(const ThemeSource &theme, QWidget *parent = nullptr);

    void setHighlights(const QList<model::Highlight> &highlights);
    [[nodiscard]] bool isEmpty() const { return m_views.isEmpty(); }
    // The height at which each wants to stand, in the order of the highlights; none: as they come.
    void setTops(const QList<int> &tops);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    void chosen(const QUuid &highlight);

  protected:
    void resizeEvent(QResizeEvent *event) override;

  private:
    [[nodiscard]] int topOf(qsizetype view, int least) const;
    [[nodiscard]] int firstTop() const;
    void arrange();

    const ThemeSource &m_theme;
    QList<CommentView *> m_views;
    QList<int> m_tops;
};

} // namespace lectern::ui

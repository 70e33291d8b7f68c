// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QSet>
#include <QTreeView>

namespace lectern::ui {

class SidebarModel;
class ThemeSource;

// The lines of the sidebar. Choosing one, by mouse or key, is its current index; lines that only
// hold others open and close. What was open stays open when the model is reset. Papers are dropped
// on tags and lists, and lists between lists.
class SidebarTreeView final : public QTreeView {
    Q_OBJECT

  public:
    SidebarTreeView(SidebarModel &model, const ThemeSource &theme, QWidget *parent = nullptr);

    void keyboardSearch(const QString &search) override;
    void reset() override;

  Q_SIGNALS:
    void papersDropped(const QString &tag, const QList<lectern::model::PaperId> &papers);
    void papersDroppedOnList(const QString &list, const QList<lectern::model::PaperId> &papers);
    void listMoved(const QString &list, int place); // from 1

  protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

  private:
    [[nodiscard]] QRect lineRect(const QModelIndex &index) const; // of its ground
    [[nodiscard]] bool onlyHolds(const QModelIndex &index) const; // opens nothing but its children
    void openAgain(const QModelIndex &parent);
    // What papers can be dropped on there: a tag or a list; else nothing.
    [[nodiscard]] QModelIndex targetAt(const QPoint &point) const;
    [[nodiscard]] QModelIndexList listLines() const;
    // Between which lists the point is: that of so many above it; -1: away from them.
    [[nodiscard]] int gapAt(const QPoint &point) const;
    void setGap(int gap);
    void dropList(QDropEvent &event);
    void setHovered(const QModelIndex &index);

    const ThemeSource &m_theme;
    QPersistentModelIndex m_hovered;
    QSet<QString> m_open; // keys of the lines that are open
    int m_gap = -1;       // where a list that is dragged would come to stand; -1: none is
};

} // namespace lectern::ui

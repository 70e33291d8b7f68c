// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "ui/models/sidebar_tree.h"

#include <QSet>
#include <QTreeView>

#include <optional>

namespace lectern::ui {

class SidebarModel;
class ThemeSource;

// The lines of the sidebar. Choosing one, by mouse or key, is its current index; lines that only
// hold others open and close. What was open stays open when the model is reset. Papers are dropped
// on tags and lists; lists are moved among lists, and filters among filters, by the mouse or by Alt
// with an arrow.
class SidebarTreeView final : public QTreeView {
    Q_OBJECT

  public:
    SidebarTreeView(SidebarModel &model, const ThemeSource &theme, QWidget *parent = nullptr);

    void keyboardSearch(const QString &search) override;
    void reset() override;

  Q_SIGNALS:
    void chosenAgain(); // the line that is current already
    void papersDropped(const QString &tag, const QList<lectern::model::PaperId> &papers);
    void papersDroppedOnList(const QString &list, const QList<lectern::model::PaperId> &papers);
    void listMoved(const QString &list, int place); // from 1
    void filterMoved(const QUuid &filter, int place);

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
    void paintFocus();
    [[nodiscard]] QRect lineRect(const QModelIndex &index) const; // of its ground
    [[nodiscard]] bool onlyHolds(const QModelIndex &index) const; // opens nothing but its children
    void openAgain(const QModelIndex &parent);
    // What papers can be dropped on there: a tag or a list; else nothing.
    [[nodiscard]] QModelIndex targetAt(const QPoint &point) const;
    // The lines of lists, or of filters.
    [[nodiscard]] QModelIndexList linesOf(SidebarKind kind) const;
    // What is dragged of them; else nothing.
    [[nodiscard]] static std::optional<SidebarKind> draggedKind(const QMimeData &mime);
    // Between which of them the point is: that of so many above it; -1: away from them.
    [[nodiscard]] int gapAt(const QPoint &point, SidebarKind kind) const;
    void setGap(int gap, SidebarKind kind);
    void dropLine(QDropEvent &event, SidebarKind kind);
    void askToMove(const SidebarItem &item, int place);
    bool moveCurrent(int step);
    void setHovered(const QModelIndex &index);

    const ThemeSource &m_theme;
    QPersistentModelIndex m_hovered;
    bool m_pressedAgain = false;
    QSet<QString> m_open; // keys of the lines that are open
    int m_gap = -1;       // where a line that is dragged would come to stand; -1: none is
    SidebarKind m_gapKind = SidebarKind::List;
};

} // namespace lectern::ui

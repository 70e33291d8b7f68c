// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QSet>
#include <QTreeView>

namespace lectern::ui {

class SidebarModel;
class ThemeSource;

// The lines of the sidebar. Choosing one, by mouse or key, is its current index; lines that only
// hold others open and close. What was open stays open when the model is reset.
class SidebarTreeView final : public QTreeView {
    Q_OBJECT

  public:
    SidebarTreeView(SidebarModel &model, const ThemeSource &theme, QWidget *parent = nullptr);

    void keyboardSearch(const QString &search) override;
    void reset() override;

  Q_SIGNALS:
    void papersDropped(const QString &tag, const QList<lectern::model::PaperId> &papers);

  protected:
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
    [[nodiscard]] QString tagAt(const QPoint &point) const; // none: empty
    void setHovered(const QModelIndex &index);

    const ThemeSource &m_theme;
    QPersistentModelIndex m_hovered;
    QSet<QString> m_open; // keys of the lines that are open
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme.h"
#include "ui/views/list/list_geometry.h"

#include <QListView>

namespace lectern::ui {

class EmptyList;
class ThemeSource;

// A list in rows of one height, with a heading above each group that sticks to the top. Nothing is
// laid out per row: only what can be seen is ever looked at. Letters do nothing here: they are
// commands. It is a QListView for who listens to it: to assistive techniques that is what makes it
// a list. Its layout is never asked. Who derives from it says where groups begin and paints.
class GroupedListView : public QListView {
    Q_OBJECT

  public:
    GroupedListView(int rowHigh, const ThemeSource &theme, QWidget *parent = nullptr);

    // What stands where the list is empty; `way`: the words of a button that leads on, if any.
    void setEmptyText(const QString &text, const QString &way = {});

    // Scrolls only as far as needed, and never below the sticking heading.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void keyboardSearch(const QString &search) override;
    void reset() override;
    void doItemsLayout() override;

  Q_SIGNALS:
    void emptyWayTaken();

  protected:
    // The first row of each group, ascending.
    [[nodiscard]] virtual QList<int> groupStarts() const = 0;
    virtual void paintHeading(QPainter &painter, const QRect &rect, int group) const = 0;
    // What else the row's delegate is to know.
    virtual void prepareRow(int, QStyleOptionViewItem &) const {}
    // The rows that can be seen are others now.
    virtual void visibleRowsChanged(int first, int last) = 0;
    [[nodiscard]] const ListGeometry &geometryOfRows() const { return m_geometry; }
    // So many rows on, as J and K do; at the first and the last, and where there is none, it stays.
    void step(int rows);
    // The row at the top stays there.
    void setRowHigh(int high);
    // Before there are rows.
    void setHeadings(int high, bool stick);
    void setListGround(Role role) { m_ground = role; }
    [[nodiscard]] const ThemeSource &theme() const { return m_theme; }

    [[nodiscard]] QModelIndex moveCursor(CursorAction action,
                                         Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void placeRows();
    void tellWhetherEmpty(); // those who only listen
    void paintRow(QPainter &painter, int row) const;
    [[nodiscard]] std::pair<int, int> visibleRows() const; // first and last
    void tellVisibleRows();
    void setHovered(int row);

    const ThemeSource &m_theme;
    int m_rowHigh;
    ListGeometry m_geometry;
    EmptyList *m_empty;
    int m_hovered = -1;
    int m_headingHigh = ListGeometry::headingHeight;
    bool m_headingsStick = true;
    Role m_ground = Role::Ground;
};

} // namespace lectern::ui

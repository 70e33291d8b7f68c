// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/list_geometry.h"

#include <QListView>

namespace lectern::ui {

class PaperListModel;
class ThemeSource;

// The papers of a PaperListModel in rows of one height, with a heading above each digest's that
// sticks to the top. Nothing is laid out per row: only what can be seen is ever looked at, and the
// model is told what that is. Letters do nothing here: they are commands. It is a QListView for who
// listens to it: to assistive techniques that is what makes it a list. Its layout is never asked.
class PaperListView final : public QListView {
    Q_OBJECT

  public:
    PaperListView(PaperListModel &model, const ThemeSource &theme, QWidget *parent = nullptr);

    // What stands where the list is empty.
    void setEmptyText(const QString &text);

    // ---- several papers at once: they are marked, and stay so while one moves among them ----
    [[nodiscard]] bool hasMarks() const;
    [[nodiscard]] qsizetype markCount() const; // 0 without marks
    [[nodiscard]] bool isMarked(int row) const;
    void toggleMark(int row);
    // Marks the current row and the one `step` away, which becomes current.
    void extendMarks(int step);
    void markRows(const QItemSelection &rows);
    void clearMarks(); // the current row is all that is selected

    // Scrolls only as far as needed, and never below the sticking heading.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void keyboardSearch(const QString &search) override;
    void reset() override;
    void doItemsLayout() override;

  protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action,
                                         Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event = nullptr) const override;
    void mousePressEvent(QMouseEvent *event) override;
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
    void paintEmpty(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintHeading(QPainter &painter, int group) const;
    [[nodiscard]] std::pair<int, int> visibleRows() const; // first and last
    void tellVisibleRows();
    void setHovered(int row);

    PaperListModel &m_model;
    const ThemeSource &m_theme;
    ListGeometry m_geometry;
    QString m_emptyText;
    int m_hovered = -1;
    bool m_marking = false; // moving leaves the selection alone
};

} // namespace lectern::ui

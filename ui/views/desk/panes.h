// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QSettings;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace lectern::ui {

// What the reader asked to see: everything there is room for, the reader alone, or the sidebar
// where it is folded away.
enum class Front { Usual, Reader, Sidebar };

struct ShownPanes {
    bool sidebar = true;
    bool list = true;
    bool reader = true;

    friend bool operator==(const ShownPanes &, const ShownPanes &) = default;
};
// Below 900 px the sidebar folds away; below 720 px there is one pane at a time. A wide list takes
// the reader's room too.
[[nodiscard]] ShownPanes shownPanes(int width, Front front, bool wideList = false);

// Sidebar, list and reader side by side, as many as there is room for; their widths are remembered.
// A full page may stand instead of list and reader.
class Panes final : public QWidget {
    Q_OBJECT

  public:
    Panes(QWidget *sidebar, QWidget *list, QWidget *reader, QSettings &settings,
          QWidget *parent = nullptr);
    ~Panes() override;

    void addPage(QWidget *page);
    // Null: list and reader.
    void showPage(QWidget *page);
    [[nodiscard]] QWidget *page() const; // null: list and reader
    // Where no sidebar is, a page shows the way to it: in its own bar, else in one above it. Once.
    void setWayToSidebar(QAction *way);
    // Below a page that stands where no sidebar is: a notice.
    void setPageFoot(QWidget *widget);

    void setFront(Front front);
    [[nodiscard]] Front front() const { return m_front; }
    void setWideList(bool wide);
    [[nodiscard]] ShownPanes shown() const { return shownPanes(width(), m_front, m_wideList); }

  Q_SIGNALS:
    void arranged(); // other panes are shown than before

  protected:
    void resizeEvent(QResizeEvent *event) override;

  private:
    void arrange();
    void follow(); // an edge that is dragged
    void showWay(bool needed);
    void remember();

    QSettings &m_settings;
    int m_sidebarWidth;
    int m_listWidth;
    QTimer m_dragged; // until the edge rests
    QWidget *m_sidebar;
    QWidget *m_list;
    QWidget *m_reader;
    QSplitter *m_outer = nullptr; // sidebar | the rest
    QSplitter *m_inner;           // list | reader
    QStackedWidget *m_stack;
    QWidget *m_right; // all but the sidebar
    QVBoxLayout *m_rightColumn;
    QAction *m_way = nullptr;
    QWidget *m_wayBar = nullptr; // above a page without a bar
    Front m_front = Front::Usual;
    bool m_wideList = false;
};

} // namespace lectern::ui

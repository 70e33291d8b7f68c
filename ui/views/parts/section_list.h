// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/icons.h"

#include <QListView>

class QStandardItemModel;

namespace lectern::ui {

class ThemeSource;

// The sections of a page at its left, in rows of 32 with their icons; one is chosen. As wide as its
// longest title. Letters, blanks and whole pages are for the page.
class SectionList final : public QListView {
    Q_OBJECT

  public:
    static constexpr int gap = 10; // between icon and title

    SectionList(const QString &name, const ThemeSource &theme, QWidget *parent = nullptr);

    void setSections(const QList<std::pair<QString, Icon>> &sections);
    // Marks it; says nothing. -1: none.
    void setChosen(int section);
    // Those in which nothing was found stand back.
    void setFound(int section, bool found);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void chosen(int section); // by mouse or key; the one that is chosen already, too

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

  private:
    void follow();

    const ThemeSource &m_theme;
    QStandardItemModel *m_sections;
    bool m_marking = false;
};

// The column at the side of a page in which they stand: away from a page narrower than
// `leastPage`, and no wider than it must where titles have no room uncut; in pixels.
void fitSectionSide(QWidget &side, int pageWidth, int leastPage);

} // namespace lectern::ui

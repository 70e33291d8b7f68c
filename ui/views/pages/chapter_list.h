// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/icons.h"

#include <QListView>

class QStandardItemModel;

namespace lectern::ui {

class ThemeSource;

// The chapters of a page at its left, in rows of 32; one is chosen. Letters, blanks and whole pages
// are for the page.
class ChapterList final : public QListView {
    Q_OBJECT

  public:
    ChapterList(const QString &name, const ThemeSource &theme, QWidget *parent = nullptr);

    void setChapters(const QList<std::pair<QString, Icon>> &chapters);
    // Marks it; says nothing.
    void setChosen(int chapter);
    void setShown(int chapter, bool shown);

  Q_SIGNALS:
    void chosen(int chapter); // by mouse or key

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

  private:
    QStandardItemModel *m_chapters;
    bool m_marking = false;
};

} // namespace lectern::ui

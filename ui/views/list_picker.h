// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading_list.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace lectern::ui {

class ThemedLabel;
class ThemeSource;

// A small sheet over the paper in which a reading list is named: typing narrows the lists there
// are, Enter takes the chosen one, and a list that does not exist can be made. A list that holds
// the paper is ticked, and taking it takes the paper off. It goes, and gives the focus back, when a
// list is taken or the focus leaves. It writes nothing itself.
class ListPicker final : public QWidget {
    Q_OBJECT

  public:
    explicit ListPicker(const ThemeSource &theme, QWidget *parent = nullptr);

    // `on`: the lists that hold the paper; `at`: its top left corner in the parent.
    void pickToAdd(const QList<model::ReadingList> &all, const QStringList &on, const QPoint &at);
    void pickToRemove(const QList<model::ReadingList> &all, const QStringList &on,
                      const QPoint &at);

  Q_SIGNALS:
    void addChosen(const QString &list); // which may have to be made
    void removeChosen(const QString &list);

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void open(const QList<model::ReadingList> &lists, const QPoint &at);
    void narrow();
    void addLine(const QString &words, const QString &name);
    void take();
    void leave();
    bool moveChoice(int key); // true: it was an arrow key

    const ThemeSource &m_theme;
    bool m_mayMake = true;
    QList<model::ReadingList> m_lists;
    QSet<QString> m_on;
    QLineEdit *m_field;
    QListWidget *m_list;
    ThemedLabel *m_foot;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace lectern::ui

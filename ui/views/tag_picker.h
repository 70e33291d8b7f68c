// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reader_state.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace lectern::ui {

class ThemedLabel;
class ThemeSource;

// A small sheet over the paper in which a tag is named: typing narrows the tags there are, Enter
// takes the chosen one, and a name that does not exist can be made. It goes, and gives the focus
// back, when a tag is taken or the focus leaves. It writes nothing itself.
class TagPicker final : public QWidget {
    Q_OBJECT

  public:
    explicit TagPicker(const ThemeSource &theme, QWidget *parent = nullptr);

    // `all` to choose from, `set` are those the paper carries; `at` is its top left corner
    // in the parent.
    void pickToAdd(const QList<model::Tag> &all, const QList<model::Tag> &set, const QPoint &at);
    void pickToRemove(const QList<model::Tag> &set, const QPoint &at);

  Q_SIGNALS:
    void addChosen(const QString &name);
    void removeChosen(const QString &name);
    void pinAsked(const QString &name, int digit); // 0: no digit any more

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    enum class Mode { Add, Remove };
    void open(Mode mode, const QList<model::Tag> &tags, const QPoint &at);
    void narrow();
    void addLine(const QString &words, const QString &name);
    void take();
    void leave();
    bool moveChoice(int key);               // true: it was an arrow key
    bool pinChoice(const QKeyEvent &event); // true: it was Alt and a digit

    const ThemeSource &m_theme;
    Mode m_mode = Mode::Add;
    QList<model::Tag> m_tags;
    QSet<QString> m_set; // names the paper carries
    QLineEdit *m_field;
    QListWidget *m_list;
    ThemedLabel *m_foot;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/palette_lines.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace lectern::ui {

class PaletteModel;
class PlainLabel;
class ThemeSource;

// Any command by name, and any place: a field over the dimmed window, and below it what is meant
// by what was typed there. While it is there no other key does anything. It goes, and gives the
// focus back, before what was chosen runs.
class Palette final : public QWidget {
    Q_OBJECT

  public:
    // Over all of `window`, which owns it.
    Palette(const QList<PaletteEntry> &entries, const QHash<QString, int> &uses,
            const ThemeSource &theme, QWidget *window);

    void open();

  Q_SIGNALS:
    void ran(const QString &id); // right before it runs
    void keysAsked();            // the sheet of all keys

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void arrange();
    [[nodiscard]] QWidget *newFoot();
    void narrow();
    void place();
    void choose(int row);
    void move(int step);
    void run();
    void leave();
    [[nodiscard]] bool pressed(const QKeyEvent &event); // true: the key was for the list
    [[nodiscard]] QString countWords() const;

    const ThemeSource &m_theme;
    PaletteModel *m_model;
    QWidget *m_panel;
    QLineEdit *m_field;
    PlainLabel *m_count;
    QListView *m_list;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading_list.h"

#include <QWidget>

class QLineEdit;

namespace lectern::ui {

class PaceBar;
class PlainLabel;
class StrongLine;
class ThemedLabel;
class ThemeSource;

// What stands above a reading list: its name, its description, which is edited where it stands, and
// how far it is read: this week's share of a list with a budget, else the whole.
class ReadingListHeading final : public QWidget {
    Q_OBJECT

  public:
    explicit ReadingListHeading(const ThemeSource &theme, QWidget *parent = nullptr);

    void setList(const model::ReadingList &list);
    [[nodiscard]] QString figures() const;
    // Enter and leaving the field save, Esc does not.
    void editDescription();

  Q_SIGNALS:
    void descriptionAsked(const QString &list, const QString &description);
    void left(); // the field, by a key

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void arrange();
    void setFigures(const QString &strong, const QString &sentence);
    void endDescription(bool save);

    const ThemeSource &m_theme;
    model::ReadingList m_list;
    ThemedLabel *m_name;
    ThemedLabel *m_description;
    QLineEdit *m_field;
    StrongLine *m_figures; // "7 this week: 4 read, 3 to go"
    PaceBar *m_pace;
    QString m_edited;    // the list whose description is in the field
    QString m_described; // what was in it at first
};

} // namespace lectern::ui

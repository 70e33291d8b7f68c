// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tag_choices.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace lectern::ui {

class ThemedLabel;
class ThemeSource;

// A small sheet over the paper in which a tag is named: typing narrows the tags there are, Enter
// sets or takes off the chosen one, Tab completes it, and a name that does not exist can be made.
// It goes, and gives the focus back, when a tag is taken or the focus leaves. It writes nothing
// itself.
class TagPicker final : public QWidget {
    Q_OBJECT

  public:
    explicit TagPicker(const ThemeSource &theme, QWidget *parent = nullptr);

    // `words` say whose tags they are; may hold foreign text. `at` is its top left corner in the
    // parent.
    void pick(const TagQuestion &question, const QString &words, const QPoint &at);

    // What the papers carry, where that was not known at once. Does nothing once it is gone.
    void setCarried(const QList<model::Tag> &carried);

  Q_SIGNALS:
    // `colour`: the reader's choice for one that is made.
    void addChosen(const QString &name, std::optional<int> colour);
    void removeChosen(const QString &name);
    void pinAsked(const QString &name, int digit); // 0: no digit any more

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void addFoot();
    void narrow();
    void fit();
    [[nodiscard]] int colour() const;
    [[nodiscard]] const TagChoice *chosen() const;
    void choose(int row);
    void chooseColour(int colour);
    void complete();
    void take();
    void leave();
    bool takeKey(const QKeyEvent &event); // true: it was one of its keys
    bool pinChoice(int digit);

    const ThemeSource &m_theme;
    TagQuestion m_question;
    std::optional<int> m_colour; // of a tag to be made, once it was chosen
    QLineEdit *m_field;
    ThemedLabel *m_whose;
    TagChoiceModel *m_choices;
    QListView *m_list;
    ThemedLabel *m_nothing;
    QWidget *m_foot;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace lectern::ui

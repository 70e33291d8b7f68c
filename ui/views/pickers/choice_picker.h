// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tag_choices.h"
#include "ui/render/icons.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QListView;

namespace lectern::ui {

class ThemedLabel;
class ThemeSource;

// A small sheet over the paper in which a tag or a reading list is named: typing narrows those
// there are, Enter takes the chosen one, Tab completes it, and a name that does not exist can be
// made. It goes, and gives the focus back, when one is taken, by Esc, or when the focus leaves. It
// writes nothing itself.
class ChoicePicker : public QWidget {
    Q_OBJECT

  public:
    // What the papers carry, where that was not known at once. Does nothing once it is gone.
    void setCarried(const QList<model::Tag> &carried);

  protected:
    ChoicePicker(Icon icon, const QString &name, const ThemeSource &theme, QWidget *parent);

    struct Words {
        QString whose; // may hold foreign text
        QString placeholder;
        QString nothing; // where there is nothing to choose from
    };
    // `at`: its top left corner in the parent.
    void open(const TagQuestion &question, const Words &words, const QPoint &at);
    // At the right of the foot, behind those that every picker has.
    void addKeys(const QString &keys, const QString &words);

    virtual void take(const TagChoice &choice) = 0; // the sheet is gone by then
    virtual bool takeKey(const QKeyEvent &event);   // true: it was one of its keys
    // Of what is to be made; model::noTagColour: it has none.
    [[nodiscard]] virtual int colour() const = 0;

    [[nodiscard]] const TagChoice *chosen() const;
    [[nodiscard]] TagQuestion &question() { return m_question; }
    [[nodiscard]] const TagQuestion &question() const { return m_question; }
    [[nodiscard]] QString typed() const;
    [[nodiscard]] QListView &list() { return *m_list; }
    void narrow();
    // The same lines anew, with the same one chosen.
    void renew();

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    [[nodiscard]] QWidget *newHead(Icon icon);
    void arrange(QWidget *head);
    void addFoot();
    void fit();
    void choose(int row);
    void complete();
    void takeChosen();
    void leave();

    const ThemeSource &m_theme;
    TagQuestion m_question;
    QLineEdit *m_field;
    ThemedLabel *m_whose;
    TagChoiceModel *m_choices;
    QListView *m_list;
    ThemedLabel *m_nothing;
    QWidget *m_foot;
    QBoxLayout *m_keys = nullptr; // in it
    QPointer<QWidget> m_before;   // had the focus
};

} // namespace lectern::ui

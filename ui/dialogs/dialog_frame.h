// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace lectern::ui {

class ThemedLabel;
class ThemeSource;
class Veil;

// How every dialog stands: a head that says what it is, its body, a foot with the buttons. Shown
// with open(): it never blocks the window, and it only asks.
class DialogFrame : public QDialog {
    Q_OBJECT

  public:
    // `title` may hold foreign text.
    DialogFrame(const QString &title, const QString &subtitle, const ThemeSource &theme,
                QWidget *parent);
    ~DialogFrame() override;

  protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    // May hold foreign text.
    void setSubtitle(const QString &subtitle);
    // At the right of the head.
    void addToHead(QWidget *widget);
    // The foot holds these in its middle, and nothing else.
    void setAnswers(const QList<QWidget *> &answers);
    // At the left of the foot; may hold foreign text.
    void setFootWords(const QString &words);
    // Its edges can be dragged: for a body that shows more where there is more room. Others are as
    // large as what they ask.
    void makeResizable();
    // As large as is wanted where the window has the room: a dialog stands within it.
    [[nodiscard]] QSize withinWindow(const QSize &wanted) const;
    enum class Weight { Plain, Leave, Default }; // Leave: what Esc does
    // Without room for buttons.
    void makeFootSlim();
    void addToFoot(QWidget *widget);
    // From left to right; what they do is the caller's.
    QPushButton *addButton(const QString &words, Weight weight);
    [[nodiscard]] const ThemeSource &theme() const { return m_theme; }

  private:
    void fillHead(const QString &title);
    void arrangeFoot();
    [[nodiscard]] QPushButton *newButton(const QString &words, Weight weight);

    const ThemeSource &m_theme;
    ThemedLabel *m_subtitle;
    ThemedLabel *m_footWords;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    QWidget *m_footGround;
    QHBoxLayout *m_foot;
    std::unique_ptr<Veil> m_veil; // over the window, while this is shown
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace lectern::ui {

class FindBar;
class PdfSession;
class PdfView;
class ThemedLabel;
class ThemeSource;

// One PDF in the reader's place: a bar with its name, the page, zoom, search and the way back; its
// pages; or one sentence, where it cannot be shown.
class PdfPane final : public QWidget {
    Q_OBJECT

  public:
    PdfPane(const QString &path, const QString &name, const ThemeSource &theme,
            QWidget *parent = nullptr);
    ~PdfPane() override;

    void find();
    [[nodiscard]] bool isFinding() const;
    void endFinding();
    bool scrollDown();
    bool scrollUp();
    [[nodiscard]] PdfSession &session() { return *m_session; }
    [[nodiscard]] PdfView &view() { return *m_view; }
    [[nodiscard]] QString sentence() const; // why it is not shown, or empty

  Q_SIGNALS:
    void left();
    void quoteAsked(const QString &text, const QString &from); // "fingers.pdf, p. 3"

  protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

  private:
    QHBoxLayout *newBar();
    void addButton(QHBoxLayout *row, QAction *action);
    void listen();
    void showPlace();
    void quote();
    void copy();

    const ThemeSource &m_theme;
    QString m_name;
    int m_pages = 0; // those that are not shown among them
    PdfSession *m_session;
    FindBar *m_find;
    PdfView *m_view;
    ThemedLabel *m_title;
    ThemedLabel *m_place;
    ThemedLabel *m_problem;
    QAction *m_quote;
};

} // namespace lectern::ui

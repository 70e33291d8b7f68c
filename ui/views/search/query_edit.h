// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace lectern::ui {

class ThemeSource;

// Where a long query is written: one paragraph over several lines, its pieces in the colours of the
// language. Tab mends a near miss where there is one, else it moves on.
class QueryEdit final : public QPlainTextEdit {
    Q_OBJECT

  public:
    explicit QueryEdit(const ThemeSource &theme, QWidget *parent = nullptr);

    void setQuery(const QString &query);
    [[nodiscard]] QString query() const; // on one line
    // At the caret, apart from what stands there, with what it asks for selected: "lora" of
    // "title:lora".
    void insertClause(const QString &clause);
    void setMending(bool offered) { setTabChangesFocus(!offered); }

  Q_SIGNALS:
    void edited();
    void mendAsked(); // Tab
    void focused(bool has);

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
};

} // namespace lectern::ui

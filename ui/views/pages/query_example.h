// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace lectern::ui {

class ThemeSource;

// A query in the colours of the language, and what it finds in words; pressed, it is to be tried.
// Without words it is as wide as the query.
class QueryExample final : public QAbstractButton {
    Q_OBJECT

  public:
    QueryExample(const QString &query, const QString &words, const ThemeSource &theme,
                 QWidget *parent = nullptr);

    [[nodiscard]] const QString &query() const { return m_query; }
    [[nodiscard]] bool isMeantBy(const QString &sought) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Enter presses it, too

  private:
    void paintGround(QPainter &painter) const;
    void paintQuery(QPainter &painter, const QRect &room) const;
    [[nodiscard]] int queryWidth() const;

    QString m_query;
    QString m_words;
    const ThemeSource &m_theme;
};

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// The line above the list: what it shows, how much of it, and, while one passes through it, how far
// one has come, in words and on a thin track over the full width.
class ListHeader final : public QWidget {
    Q_OBJECT

  public:
    explicit ListHeader(const ThemeSource &theme, QWidget *parent = nullptr);

    void setTitle(const QString &foreign);
    // "1,036 papers"; no track.
    void setCount(qint64 papers);
    // "18 papers", and "of 18,412 · 6 ms": what a query finds, and how soon.
    void setFound(qint64 papers, qint64 ofAll, qint64 milliseconds);
    // "12 selected", before anything else; 0: none are.
    void setSelected(qint64 papers);
    // "34 of 143 · 12 kept"
    void setProgress(qint64 decided, qint64 total, qint64 kept);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString figures() const { return m_selected.isEmpty() ? m_figures : m_selected; }
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    [[nodiscard]] static QString papersInWords(qint64 papers);
    void setFigures(const QString &figures, double done);
    void paintTrack(QPainter &painter) const;

    const ThemeSource &m_theme;
    QString m_title;
    QString m_figures;
    QString m_selected; // in words; empty: none
    double m_done = -1; // share of the pass; negative: there is none
};

} // namespace lectern::ui

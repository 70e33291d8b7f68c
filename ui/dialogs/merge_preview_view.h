// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/merge_preview.h"

#include <QAbstractScrollArea>

namespace lectern::ui {

class ThemeSource;

// The lines of a file as an export would leave it: what changes, with what goes struck through, and
// what the reader wrote and keeps. Foreign text. One steps from change to change.
class MergePreviewView final : public QAbstractScrollArea {
    Q_OBJECT

  public:
    explicit MergePreviewView(const ThemeSource &theme, QWidget *parent = nullptr);

    void setPreview(const exchange::MergePreview &preview);
    [[nodiscard]] qsizetype changes() const { return m_changes.size(); }
    [[nodiscard]] qsizetype current() const { return m_current; } // from 0; -1: none
    void step(int by);

  Q_SIGNALS:
    void stepped();

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void layOut();
    void paintLine(QPainter &painter, const QRect &line, qsizetype row);
    [[nodiscard]] bool startsRun(qsizetype row) const; // of lines that have a word at their end

    exchange::MergePreview m_preview;
    QList<qsizetype> m_changes; // the first row of each
    qsizetype m_current = -1;
    const ThemeSource &m_theme;
};

} // namespace lectern::ui

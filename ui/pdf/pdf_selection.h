// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdf/wire/messages.h"

#include <QPointF>

namespace lectern::ui {

// Words of one page, from one to another in the order of reading. Of one page, for a quote has one.
class PdfSelection {
  public:
    PdfSelection() = default;
    PdfSelection(int page, QList<pdf::Word> words);

    void between(const QPointF &from, const QPointF &to); // points of the page
    void all();
    // The words that hits of a search stand in.
    void at(const QRectF &hit);

    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] bool isEmpty() const { return m_last < m_first; }
    // One line, as prose: words that a hyphen breaks at the end of a line are joined.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QList<QRectF> rects() const; // of its lines, in points of the page

  private:
    [[nodiscard]] qsizetype nearest(const QPointF &point) const;

    int m_page = -1;
    QList<pdf::Word> m_words;
    qsizetype m_first = 0;
    qsizetype m_last = -1;
};

} // namespace lectern::ui

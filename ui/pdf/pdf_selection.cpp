// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/pdf_selection.h"

#include <algorithm>
#include <limits>

namespace lectern::ui {

namespace {

// How far a point is from a box; sideways counts less than to another line.
double distanceTo(const QRectF &box, const QPointF &point) {
    const double x = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double y = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return x + 4 * y;
}

bool onOneLine(const QRectF &a, const QRectF &b) {
    const double shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return shared > 0.5 * std::min(a.height(), b.height());
}

bool breaksAWord(const pdf::Word &word, const pdf::Word &next) {
    return word.endsLine && word.text.size() > 1 && word.text.endsWith(u'-') &&
           word.text.at(word.text.size() - 2).isLetter() && !next.text.isEmpty() &&
           next.text.front().isLower();
}

// Letters that a font draws as one are several when they are quoted.
QString withoutLigatures(const QString &text) {
    QString apart;
    for (const QChar c : text) {
        const bool ligature = c >= QChar(0xFB00) && c <= QChar(0xFB06);
        apart += ligature ? c.decomposition() : QString(c);
    }
    return apart;
}

} // namespace

PdfSelection::PdfSelection(int page, QList<pdf::Word> words)
    : m_page(page)
    , m_words(std::move(words)) {}

qsizetype PdfSelection::nearest(const QPointF &point) const {
    qsizetype best = -1;
    double least = std::numeric_limits<double>::max();
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const double distance = distanceTo(m_words.at(i).box, point);
        if (distance >= least) continue;
        least = distance;
        best = i;
    }
    return best;
}

void PdfSelection::between(const QPointF &from, const QPointF &to) {
    const qsizetype a = nearest(from);
    const qsizetype b = nearest(to);
    m_first = a < 0 ? 0 : std::min(a, b);
    m_last = a < 0 ? -1 : std::max(a, b);
}

void PdfSelection::all() {
    m_first = 0;
    m_last = m_words.size() - 1;
}

void PdfSelection::at(const QRectF &hit) {
    between(hit.center() - QPointF(hit.width() / 2, 0), hit.center() + QPointF(hit.width() / 2, 0));
}

QString PdfSelection::text() const {
    QString text;
    for (qsizetype i = m_first; i <= m_last; ++i) {
        const pdf::Word &word = m_words.at(i);
        const bool broken = i < m_last && breaksAWord(word, m_words.at(i + 1));
        text += broken ? word.text.chopped(1) : word.text;
        if (!broken && (word.blankAfter || word.endsLine)) text += u' ';
    }
    return withoutLigatures(text).simplified();
}

QList<QRectF> PdfSelection::rects() const {
    QList<QRectF> lines;
    for (qsizetype i = m_first; i <= m_last; ++i) {
        const QRectF &box = m_words.at(i).box;
        const bool goesOn =
            !lines.isEmpty() && !m_words.at(i - 1).endsLine && onOneLine(lines.constLast(), box);
        if (goesOn)
            lines.last() |= box;
        else
            lines.append(box);
    }
    return lines;
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printed_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>

namespace lectern::ui {

namespace {

constexpr qreal marginMillimetres = 20;
constexpr qreal footMillimetres = 8;
constexpr qreal gapMillimetres = 7;    // between two documents
constexpr qreal leastMillimetres = 35; // of a page for a document to begin on it

// Where the lines of a document end, from top to bottom.
QList<qreal> lineEnds(const QTextDocument &document) {
    QList<qreal> ends;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QRectF place = document.documentLayout()->blockBoundingRect(block);
        for (int i = 0; i < block.layout()->lineCount(); ++i)
            ends += place.top() + block.layout()->lineAt(i).rect().bottom();
    }
    return ends;
}

} // namespace

void PrintedPages::setUp(QPagedPaintDevice &device) {
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(
        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
        QPageLayout::Millimeter);
}

PrintedPages::PrintedPages(QPagedPaintDevice &device)
    : m_device(device) {
    m_painter.begin(&m_device);
    m_width = m_device.width();
    m_height = m_device.height() - dotsOf(footMillimetres);
}

PrintedPages::~PrintedPages() {
    if (!hasBegun()) return;
    numberPage();
    m_painter.end();
}

qreal PrintedPages::dotsOf(qreal millimetres) const {
    return millimetres * m_device.logicalDpiY() / 25.4;
}

// Of a document that does not fit on the page as many lines as do; never less than one line a page.
void PrintedPages::add(QTextDocument &document) {
    if (m_y > 0) m_y += dotsOf(gapMillimetres);
    if (m_y > 0 && m_height - m_y < dotsOf(leastMillimetres)) turnPage();
    qreal from = 0;
    qreal to = 0;
    for (const qreal end : lineEnds(document)) {
        const bool fits = m_y + end - from <= m_height;
        const bool first = m_y <= 0 && to <= from;
        if (!fits && !first) {
            draw(document, from, to);
            turnPage();
            from = to;
        }
        to = end;
    }
    draw(document, from, to);
}

void PrintedPages::draw(QTextDocument &document, qreal from, qreal to) {
    if (to <= from) return;
    const QRectF slice(0, from, m_width, to - from);
    m_painter.save();
    m_painter.translate(0, m_y - from);
    m_painter.setClipRect(slice);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = slice;
    context.palette.setColor(QPalette::Text, Qt::black);
    document.documentLayout()->draw(&m_painter, context);
    m_painter.restore();
    m_y += to - from;
}

void PrintedPages::turnPage() {
    numberPage();
    m_device.newPage();
    ++m_page;
    m_y = 0;
}

void PrintedPages::numberPage() {
    QFont font = m_painter.font();
    font.setPointSizeF(8);
    m_painter.setFont(font);
    m_painter.setPen(QColor(0x5e, 0x65, 0x70));
    m_painter.drawText(QRectF(0, m_height, m_width, dotsOf(footMillimetres)),
                       Qt::AlignHCenter | Qt::AlignBottom, QString::number(m_page));
}

} // namespace lectern::ui

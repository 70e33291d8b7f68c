// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/reader_page.h"

#include "ui/models/meaning_words.h"
#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"
#include "ui/views/reader/comment_list.h"
#include "ui/views/reader/paper_column.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int readerMargin = 24;
constexpr int markMargin = 40; // with marks in it
constexpr int markBar = 3;
constexpr int barLeft = 14; // of the column
constexpr int markIconLeft = 36;
constexpr int markIcon = 14;
constexpr int commentsWidth = 216;
constexpr int commentsLeft = 40; // of the column's edge
constexpr int aroundColumn = markMargin + commentsLeft + commentsWidth + markMargin;

} // namespace

ReaderPage::ReaderPage(PaperColumn *column, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(column)
    , m_beside(new CommentList(theme, this))
    , m_row(new QHBoxLayout(this)) {
    m_row->addStretch(1);
    m_row->addWidget(column, 1000);
    m_row->addStretch(1);
    connect(column, &PaperColumn::marksChanged, this, &ReaderPage::arrange);
    connect(m_beside, &CommentList::chosen, column, &PaperColumn::highlightChosen);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    arrange();
}

bool ReaderPage::event(QEvent *event) {
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize) arrange();
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) placeComments();
    return handled;
}

void ReaderPage::arrange() {
    m_beside->setHighlights(m_column->commented());
    const bool beside = !m_beside->isEmpty() && width() >= m_column->maximumWidth() + aroundColumn;
    m_column->setCommentsBelow(!beside);
    m_beside->setVisible(beside);
    const bool marked = !m_column->marginMarks().isEmpty();
    const int side = marked ? markMargin : readerMargin;
    const int other = side + (beside ? commentsLeft + commentsWidth : 0);
    const bool toTheLeft = layoutDirection() == Qt::RightToLeft;
    m_row->setContentsMargins(toTheLeft ? other : side, 0, toTheLeft ? side : other, 0);
    placeComments();
}

// Once the column has its place: each comment beside the first line of its highlight.
void ReaderPage::placeComments() {
    m_row->activate();
    QList<int> tops;
    for (const QRect &rect : m_column->commentedRects())
        tops += m_column->y() + rect.top() + 4;
    m_beside->setTops(tops);
    const int height = m_beside->heightForWidth(commentsWidth);
    const QRect column = mirroredPlace(m_column->geometry(), rect());
    m_beside->setGeometry(
        mirroredPlace({column.right() + 1 + commentsLeft, 0, commentsWidth, height}, rect()));
    setMinimumHeight(m_beside->isVisibleTo(this) ? height + readerMargin : 0);
    update();
}

void ReaderPage::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_column->isVisible()) return;
    const int left = mirroredPlace(m_column->geometry(), rect()).left();
    for (const MarginMark &mark : m_column->marginMarks()) {
        const MeaningColours colours = m_theme.theme().meaning(mark.meaning);
        const QRect rect = mark.rect.translated(0, m_column->y());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.bar);
        painter.drawRoundedRect(QRectF(left - barLeft, rect.top() + 2, markBar, rect.height() - 4),
                                1.5, 1.5);
        if (left < markIconLeft) continue;
        const int y = rect.top() + (mark.lineHeight - markIcon) / 2;
        paintIcon(painter, {left - markIconLeft, y}, markIcon, iconOf(mark.meaning), colours.ink);
    }
}

} // namespace lectern::ui

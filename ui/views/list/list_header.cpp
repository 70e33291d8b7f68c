// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/list/list_header.h"

#include "ui/models/put_together.h"
#include "ui/render/mirrored.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"

#include <QPainter>

#include <limits>

namespace lectern::ui {

namespace {

constexpr int listHeaderTall = 36;
constexpr int trackTall = 2;
constexpr int titleLeft = 36;
constexpr int figuresRight = 16;

} // namespace

ListHeader::ListHeader(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme) {
    setFixedHeight(listHeaderTall);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void ListHeader::setTitle(const QString &foreign) {
    m_title = foreign;
    setAccessibleName(saidOfOne({m_title, figures()}));
    update();
}

QString ListHeader::papersInWords(qint64 papers) {
    return tr("%Ln paper(s)", nullptr, int(qMin<qint64>(papers, std::numeric_limits<int>::max())));
}

void ListHeader::setCount(qint64 papers) {
    setFigures(papersInWords(papers), -1);
}

void ListHeader::setFound(qint64 papers, qint64 ofAll, qint64 milliseconds) {
    m_title = papersInWords(papers);
    setFigures(tr("of %L1 · %L2 ms").arg(ofAll).arg(milliseconds), -1);
}

void ListHeader::setProgress(qint64 decided, qint64 total, qint64 kept) {
    setFigures(tr("%L1 of %L2 · %L3 kept").arg(decided).arg(total).arg(kept),
               total > 0 ? double(decided) / double(total) : 0);
}

void ListHeader::setSelected(qint64 papers) {
    m_selected = papers > 0 ? tr("%L1 selected").arg(papers) : QString();
    setAccessibleName(saidOfOne({m_title, figures()}));
    update();
}

QSize ListHeader::sizeHint() const {
    return {0, listHeaderTall};
}

void ListHeader::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    const Theme &theme = m_theme.theme();
    painter.fillRect(rect(), theme.colour(Role::Ground));
    paintTrack(painter);

    const QRect line = rect().adjusted(titleLeft, 0, -figuresRight, 0);
    const bool selected = !m_selected.isEmpty();
    painter.setFont(theme.font(selected ? Type::SecondMedium : Type::Second));
    painter.setPen(theme.colour(selected ? Role::AccentInk : Role::Muted));
    const int width = painter.fontMetrics().horizontalAdvance(figures());
    drawTextLine(painter, line.adjusted(line.width() - width, 0, 1, 0), TextLine::of(figures()));
    painter.setFont(theme.font(Type::InterfaceStrong));
    painter.setPen(theme.colour(Role::Ink));
    drawTextLine(painter, line.adjusted(0, 0, -width - space::m, 0), TextLine::of(m_title));
}

void ListHeader::setFigures(const QString &figures, double done) {
    m_figures = figures;
    m_done = done;
    setAccessibleName(saidOfOne({m_title, this->figures()}));
    update();
}

void ListHeader::paintTrack(QPainter &painter) const {
    const Theme &theme = m_theme.theme();
    if (m_done < 0) {
        painter.fillRect(0, height() - 1, width(), 1, theme.colour(Role::Line));
        return;
    }
    const int done = qRound(width() * m_done);
    painter.fillRect(0, height() - trackTall, width(), trackTall, theme.colour(Role::Track));
    painter.fillRect(0, height() - trackTall, done, trackTall, theme.colour(Role::Accent));
}

} // namespace lectern::ui

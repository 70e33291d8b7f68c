// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/pdf_view.h"

#include "ui/render/theme_source.h"
#include "ui/views/parts/focus_frame.h"
#include "ui/views/parts/overlay_scroll_bar.h"
#include "ui/views/parts/spoken_role.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr double leastZoom = 0.4;
constexpr double mostZoom = 5;
constexpr double zoomStep = 1.2;
constexpr int pagesKept = 3; // on either side of those in sight
constexpr int lineStep = 48;

} // namespace

PdfView::PdfView(PdfSession &session, const ThemeSource &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_session(session)
    , m_theme(theme) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::Document);
    new FocusFrame(*this, FocusFrame::Look::Frame, theme);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setGround(viewport(), Role::Panel);
    viewport()->setCursor(Qt::IBeamCursor);
    new OverlayScrollBar(*this); // its child
    connect(&session, &PdfSession::drawn, this, [this](int page, const QImage &image, int wished) {
        m_pictures.insert(page, {image, wished});
        viewport()->update();
    });
    connect(&session, &PdfSession::pageLost, viewport(), qOverload<>(&QWidget::update));
    connect(&session, &PdfSession::wordsCame, this, &PdfView::takeWords);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

void PdfView::setPages(const QList<QSizeF> &sizes) {
    m_layout.setPages(sizes);
    arrange();
}

QPoint PdfView::offset() const {
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

int PdfView::currentPage() const {
    return m_layout.pageAt(offset().y() + viewport()->height() / 2);
}

void PdfView::zoomBy(double factor) {
    setZoom(m_zoom * factor);
}

void PdfView::resetZoom() {
    setZoom(1);
}

// What is in the middle stays there.
void PdfView::setZoom(double zoom) {
    zoom = std::clamp(zoom, leastZoom, mostZoom);
    if (qFuzzyCompare(zoom, m_zoom)) return;
    const int middle = offset().y() + viewport()->height() / 2;
    const double share = double(middle) / std::max(1, m_layout.size().height());
    m_zoom = zoom;
    arrange();
    verticalScrollBar()->setValue(int(share * m_layout.size().height()) - viewport()->height() / 2);
}

void PdfView::arrange() {
    const QSize view = viewport()->size();
    m_layout.arrange(view.width(), m_zoom);
    const QSize all = m_layout.size();
    horizontalScrollBar()->setRange(0, std::max(0, all.width() - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
    verticalScrollBar()->setRange(0, std::max(0, all.height() - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(lineStep);
    followSight();
}

// Asks for what is in sight and has not come, or not as large, and lets go of what is far.
void PdfView::followSight() {
    const QList<int> shown = m_layout.pagesIn(offset().y(), offset().y() + viewport()->height());
    viewport()->update();
    if (shown.isEmpty()) return;
    const auto isFar = [&](int page) {
        return page < shown.constFirst() - pagesKept || page > shown.constLast() + pagesKept;
    };
    m_pictures.removeIf(
        [&](QHash<int, Picture>::iterator picture) { return isFar(picture.key()); });
    QList<PdfWish> wishes;
    for (const int page : shown + QList<int>{shown.constLast() + 1}) {
        if (page >= pages()) break;
        const int width = int(m_layout.rectOf(page).width() * devicePixelRatioF());
        if (m_pictures.value(page).wished < width) wishes.append({page, width});
    }
    m_session.want(wishes);
    if (std::exchange(m_page, currentPage()) != m_page) Q_EMIT pageTurned(m_page);
}

void PdfView::takeWords(int page, const QList<pdf::Word> &words) {
    m_words.insert(page, words);
    if (page == m_pageToSelect) selectPage();
    if (page == m_hitPage) showHit(m_hitPage, m_hit);
    viewport()->update();
}

void PdfView::selectPage() {
    m_pageToSelect = currentPage();
    if (m_pageToSelect < 0) return;
    if (!m_words.contains(m_pageToSelect)) return m_session.askWords(m_pageToSelect);
    m_selection = PdfSelection(m_pageToSelect, m_words.value(m_pageToSelect));
    m_selection.all();
    m_pageToSelect = -1;
    viewport()->update();
    Q_EMIT selected();
}

void PdfView::setHits(int page, const QList<QRectF> &hits) {
    m_hits.insert(page, hits);
    viewport()->update();
}

void PdfView::clearHits() {
    m_hits.clear();
    m_hitPage = -1;
    viewport()->update();
}

void PdfView::showHit(int page, const QRectF &hit) {
    const QRectF place = m_layout.inView(page, hit);
    const bool inSight = place.top() > offset().y() + space::xl &&
                         place.bottom() < offset().y() + viewport()->height() - space::xl;
    if (!inSight) verticalScrollBar()->setValue(int(place.top()) - viewport()->height() / 3);
    m_hitPage = page;
    m_hit = hit;
    if (!m_words.contains(page)) return m_session.askWords(page);
    m_selection = PdfSelection(page, m_words.value(page));
    m_selection.at(hit);
    m_hitPage = -1;
    viewport()->update();
    Q_EMIT selected();
}

void PdfView::extend(const QPoint &to) {
    const auto words = m_words.constFind(m_pressed);
    if (words == m_words.constEnd()) return;
    m_selection = PdfSelection(m_pressed, *words);
    m_selection.between(m_layout.onPage(m_pressed, m_pressedAt), m_layout.onPage(m_pressed, to));
    viewport()->update();
    Q_EMIT selected();
}

void PdfView::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton || pages() == 0) return;
    m_pressedAt = event->position().toPoint() + offset();
    m_pressed = m_layout.pageAt(m_pressedAt.y());
    m_selection = {};
    if (!m_words.contains(m_pressed)) m_session.askWords(m_pressed);
    viewport()->update();
    Q_EMIT selected();
}

void PdfView::mouseMoveEvent(QMouseEvent *event) {
    if (event->buttons().testFlag(Qt::LeftButton) && m_pressed >= 0)
        extend(event->position().toPoint() + offset());
}

// These keys are the page's while it has the focus, whatever commands they are elsewhere.
bool PdfView::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool ours = key->matches(QKeySequence::ZoomIn) ||
                          key->matches(QKeySequence::ZoomOut) ||
                          key->matches(QKeySequence::SelectAll) || key->key() == Qt::Key_Space ||
                          key->key() == Qt::Key_Up || key->key() == Qt::Key_Down ||
                          (key->key() == Qt::Key_0 && key->modifiers() == Qt::ControlModifier);
        if (ours) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void PdfView::keyPressEvent(QKeyEvent *event) {
    QScrollBar *bar = verticalScrollBar();
    const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::ZoomIn) || event->key() == Qt::Key_Plus)
        zoomBy(zoomStep);
    else if (event->matches(QKeySequence::ZoomOut) || event->key() == Qt::Key_Minus)
        zoomBy(1 / zoomStep);
    else if (event->key() == Qt::Key_0)
        resetZoom();
    else if (event->matches(QKeySequence::SelectAll))
        selectPage();
    else if (event->key() == Qt::Key_Space)
        bar->triggerAction(back ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
    else if (event->key() == Qt::Key_Home)
        bar->setValue(0);
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PdfView::wheelEvent(QWheelEvent *event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0) zoomBy(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
}

void PdfView::resizeEvent(QResizeEvent *event) {
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PdfView::scrollContentsBy(int, int) {
    followSight();
}

void PdfView::paintEvent(QPaintEvent *) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(-offset());
    const int top = offset().y();
    for (const int page : m_layout.pagesIn(top, top + viewport()->height()))
        paintPage(painter, page);
}

// Paper is white whatever the theme, and what is marked shows through.
void PdfView::paintPage(QPainter &painter, int page) const {
    const QRect rect = m_layout.rectOf(page);
    painter.fillRect(rect, Qt::white);
    if (const auto picture = m_pictures.constFind(page); picture != m_pictures.constEnd())
        painter.drawImage(rect, picture->image);
    if (m_session.isLost(page)) {
        painter.setPen(QColor(0x5E6570));
        painter.setFont(m_theme.theme().font(Type::Interface));
        painter.drawText(rect, Qt::AlignCenter, tr("This page cannot be shown."));
    }
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    const QList<QRectF> selected =
        m_selection.page() == page ? m_selection.rects() : QList<QRectF>();
    const auto isSelected = [&selected](const QRectF &hit) { // two grounds would make a third
        return std::any_of(selected.cbegin(), selected.cend(),
                           [&hit](const QRectF &line) { return line.contains(hit.center()); });
    };
    for (const QRectF &hit : m_hits.value(page))
        if (!isSelected(hit)) painter.fillRect(m_layout.inView(page, hit), QColor(0xFFE8A3));
    for (const QRectF &line : selected)
        painter.fillRect(m_layout.inView(page, line), QColor(0xC3CFF9));
    painter.restore();
    painter.setPen(m_theme.theme().colour(Role::Line));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

} // namespace lectern::ui

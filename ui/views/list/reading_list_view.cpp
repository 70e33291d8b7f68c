// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/list/reading_list_view.h"

#include "core/base/day_text.h"
#include "core/model/reading_list.h"
#include "ui/models/paper_drag.h"
#include "ui/models/paper_list_model.h"
#include "ui/render/mirrored.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"
#include "ui/views/list/reading_list_row.h"
#include "ui/views/parts/enter_key.h"
#include "ui/views/parts/focus_leaves.h"
#include "ui/views/parts/whole_text.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int weekLineTall = 36;
constexpr int weekLineLeft = 94;
constexpr int weekDash = 18;
constexpr int weekDashLeft = 64;
constexpr int scrollEdge = 32; // near an edge a drag scrolls
constexpr int scrollStep = 16;

} // namespace

ReadingListView::ReadingListView(PaperListModel &model, const ThemeSource &theme, QWidget *parent)
    : PaperListView(model, ReadingListRow::height, theme, parent)
    , m_row(new ReadingListRow(theme, this))
    , m_field(new QLineEdit(viewport())) {
    setItemDelegate(m_row);
    setHeadings(weekLineTall, false);
    setListGround(Role::Page);
    setDragDropMode(DragDrop);
    setAccessibleName(tr("Reading list"));
    m_field->setAccessibleName(tr("Comment"));
    m_field->setPlaceholderText(tr("A line of comment"));
    m_field->setProperty("inrow", true); // of the style
    m_field->hide();
    m_field->installEventFilter(this);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ReadingListView::takeRead);
}

void ReadingListView::setWeekEnd(int row, const QDate &lastsUntil) {
    m_weekEnd = row;
    m_lastsUntil = lastsUntil;
}

void ReadingListView::editComment() {
    const QModelIndex index = currentIndex();
    if (!index.isValid()) return;
    m_commented = papers().idAt(index.row());
    m_unread = !index.data(PaperListModel::LoadedRole).toBool();
    m_before = index.data(PaperListModel::EntryRole).value<model::ListEntry>().comment;
    if (m_said && m_said->first == m_commented) m_before = m_said->second;
    setWholeText(*m_field, m_before, model::longestListComment);
    scrollTo(index);
    placeField();
    m_field->show();
    m_field->selectAll();
    m_field->setFocus(Qt::OtherFocusReason);
}

// What is typed before the row is there goes behind the comment that it has.
void ReadingListView::takeRead() {
    m_said.reset();
    if (!m_unread || !m_commented.isValid()) return;
    const QModelIndex index = papers().index(papers().rowOf(m_commented));
    if (!index.data(PaperListModel::LoadedRole).toBool()) return;
    m_unread = false;
    m_before = index.data(PaperListModel::EntryRole).value<model::ListEntry>().comment;
    const QString typed = m_field->text();
    if (m_before.isEmpty()) return;
    setWholeText(*m_field, typed.isEmpty() ? m_before : m_before + QLatin1Char(' ') + typed,
                 model::longestListComment);
    if (typed.isEmpty()) m_field->selectAll();
}

// What is being written stays with its paper, wherever that stands now.
void ReadingListView::reset() {
    PaperListView::reset();
    m_said.reset(); // the list may be another
    placeField();
}

QList<int> ReadingListView::groupStarts() const {
    return m_weekEnd >= 0 ? QList<int>{m_weekEnd} : QList<int>();
}

void ReadingListView::paintHeading(QPainter &painter, const QRect &rect, int) const {
    const Theme &colours = theme().theme();
    const QRect column = ReadingListRow::columnIn(rect);
    const int middle = rect.center().y();
    painter.fillRect(rect, colours.colour(Role::Page));
    painter.fillRect(QRect(column.left(), rect.bottom(), column.width(), 1),
                     colours.colour(Role::Line2));
    painter.fillRect(QRect(column.left() + weekDashLeft, middle, weekDash, 2),
                     colours.colour(Role::Accent));
    QRect words = column.adjusted(weekLineLeft, 0, -space::m, 0);
    painter.setFont(colours.font(Type::SecondMedium));
    painter.setPen(colours.colour(Role::AccentInk));
    const qreal begun = drawTextLine(painter, words, TextLine::of(tr("This week ends here")));
    painter.setFont(colours.font(Type::Second));
    painter.setPen(colours.colour(Role::Muted));
    const QString until = tr("at this pace the list lasts until %1")
                              .arg(base::dayText(m_lastsUntil, QStringLiteral("d MMMM")));
    const int wide = painter.fontMetrics().horizontalAdvance(until);
    drawWords(painter, words, Qt::AlignRight | Qt::AlignVCenter, until);
    words.adjust(int(begun) + space::m, 0, -wide - space::m, 0);
    if (words.width() > 0)
        painter.fillRect(QRect(words.left(), middle, words.width(), 1),
                         colours.colour(Role::TintChip));
}

void ReadingListView::paintEvent(QPaintEvent *event) {
    PaperListView::paintEvent(event);
    if (m_gap < 0) return;
    const QRect column = ReadingListRow::columnIn(viewport()->rect());
    const bool end = m_gap >= papers().rowCount();
    const int y = end ? geometryOfRows().height() : geometryOfRows().rowTop(m_gap);
    QPainter painter(viewport());
    painter.fillRect(QRect(column.left(), y - verticalOffset() - 1, column.width(), 2),
                     theme().theme().colour(Role::Accent));
}

void ReadingListView::scrollContentsBy(int dx, int dy) {
    PaperListView::scrollContentsBy(dx, dy);
    placeField();
}

void ReadingListView::resizeEvent(QResizeEvent *event) {
    PaperListView::resizeEvent(event);
    placeField();
}

void ReadingListView::dragEnterEvent(QDragEnterEvent *event) {
    event->setAccepted(m_movable && event->mimeData()->hasFormat(paperDrag::format));
}

void ReadingListView::dragMoveEvent(QDragMoveEvent *event) {
    const int y = event->position().toPoint().y();
    scrollWhileDragging(y);
    setGap(gapAt(y));
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void ReadingListView::dragLeaveEvent(QDragLeaveEvent *) {
    setGap(-1);
}

// Papers of this list: what comes from elsewhere is dropped on the list's line in the sidebar.
void ReadingListView::dropEvent(QDropEvent *event) {
    const int gap = gapAt(event->position().toPoint().y());
    setGap(-1);
    const QList<model::PaperId> dropped = paperDrag::papersIn(*event->mimeData());
    int above = 0; // of them
    for (const model::PaperId paper : dropped) {
        const int row = papers().rowOf(paper);
        if (row < 0) return;
        above += row < gap ? 1 : 0;
    }
    if (dropped.isEmpty()) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT moveAsked(dropped, gap - above + 1);
}

int ReadingListView::gapAt(int y) const {
    const int at = y + verticalOffset();
    const int row = geometryOfRows().rowAt(std::max(0, at));
    if (row < 0) return 0;
    return at < geometryOfRows().rowTop(row) + ReadingListRow::height / 2 ? row : row + 1;
}

void ReadingListView::setGap(int gap) {
    m_gap = gap;
    viewport()->update();
}

void ReadingListView::scrollWhileDragging(int y) {
    QScrollBar &bar = *verticalScrollBar();
    if (y < scrollEdge) bar.setValue(bar.value() - scrollStep);
    if (y > viewport()->height() - scrollEdge) bar.setValue(bar.value() + scrollStep);
}

void ReadingListView::leaveComment(bool keeps) {
    endComment(keeps);
    setFocus(Qt::OtherFocusReason);
}

bool ReadingListView::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_field) return PaperListView::eventFilter(watched, event);
    // Before the window's own Esc has its turn, and before Return opens the paper.
    const bool pressed = event->type() == QEvent::KeyPress;
    if (pressed || event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool keeps = isEnter(key);
        if (keeps || key.key() == Qt::Key_Escape) {
            event->accept();
            if (pressed) leaveComment(keeps);
            return true;
        }
    }
    if (focusLeaves(*event) || event->type() == QEvent::Hide) endComment(true);
    return PaperListView::eventFilter(watched, event);
}

void ReadingListView::placeField() {
    if (!m_commented.isValid()) return;
    const int row = papers().rowOf(m_commented);
    if (row < 0) return endComment(true);
    const QModelIndex index = papers().index(row);
    const QRect line = visualRect(index);
    m_field->setGeometry(mirroredPlace(m_row->commentArea(line, index), line));
}

void ReadingListView::endComment(bool save) {
    if (!m_commented.isValid()) return;
    const model::PaperId paper = std::exchange(m_commented, {});
    m_field->hide();
    if (!save || m_field->text() == m_before) return;
    m_said = {paper, m_field->text()};
    Q_EMIT commentAsked(paper, m_field->text());
}

} // namespace lectern::ui

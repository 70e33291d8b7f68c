// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/merge_preview_view.h"

#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/focus_frame.h"
#include "ui/views/parts/overlay_scroll_bar.h"
#include "ui/views/parts/spoken_role.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace lectern::ui {

namespace {

using LineRole = exchange::PreviewLine::Role;

constexpr int previewLine = 22;
constexpr int previewBar = 3;
constexpr int previewPadding = 20; // from the edge to the text
constexpr int previewEdge = 4;     // above and below all lines

bool isChange(LineRole role) {
    return role == LineRole::Added || role == LineRole::Removed;
}

// What changes, what is hers, and all else: the ground of a row, and where runs begin.
int previewKind(LineRole role) {
    return isChange(role) ? 1 : role == LineRole::Readers ? 2 : 0;
}

} // namespace

MergePreviewView::MergePreviewView(const ThemeSource &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme) {
    setSpokenRole(this, QAccessible::Document);
    setAccessibleName(tr("What the file will say"));
    setFrameShape(QFrame::StyledPanel);
    setProperty("framed", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new OverlayScrollBar(*this);
    setFocusPolicy(Qt::StrongFocus);
    new FocusFrame(*this, FocusFrame::Look::Frame, theme);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

void MergePreviewView::setPreview(const exchange::MergePreview &preview) {
    m_preview = preview;
    m_changes.clear();
    for (qsizetype row = 0; row < m_preview.lines.size(); ++row)
        if (isChange(m_preview.lines.at(row).role) && startsRun(row)) m_changes += row;
    m_current = m_changes.isEmpty() ? -1 : 0;
    layOut();
    verticalScrollBar()->setValue(0);
    if (m_current == 0) step(0);
    viewport()->update();
}

bool MergePreviewView::startsRun(qsizetype row) const {
    const auto kind = [this](qsizetype at) { return previewKind(m_preview.lines.at(at).role); };
    return kind(row) != 0 && (row == 0 || kind(row - 1) != kind(row));
}

void MergePreviewView::step(int by) {
    if (m_changes.isEmpty()) return;
    m_current = qBound(qsizetype(0), m_current + by, m_changes.size() - 1);
    const int top = static_cast<int>(m_changes.at(m_current)) * previewLine;
    verticalScrollBar()->setValue(top - viewport()->height() / 3);
    Q_EMIT stepped();
}

void MergePreviewView::layOut() {
    const int height = static_cast<int>(m_preview.lines.size()) * previewLine + 2 * previewEdge;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(previewLine);
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
}

void MergePreviewView::resizeEvent(QResizeEvent *event) {
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void MergePreviewView::paintEvent(QPaintEvent *event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.theme().colour(Role::Page));
    const int top = previewEdge - verticalScrollBar()->value();
    const qsizetype first = qMax(0, -top / previewLine);
    for (qsizetype row = first; row < m_preview.lines.size(); ++row) {
        const QRect line(0, top + static_cast<int>(row) * previewLine, viewport()->width(),
                         previewLine);
        if (line.top() > viewport()->height()) break;
        paintLine(painter, line, row);
    }
}

void MergePreviewView::paintLine(QPainter &painter, const QRect &line, qsizetype row) {
    const exchange::PreviewLine &shown = m_preview.lines.at(row);
    const Theme &theme = m_theme.theme();
    const bool hers = shown.role == LineRole::Readers;
    if (isChange(shown.role)) painter.fillRect(line, theme.colour(Role::Tint));
    if (hers) painter.fillRect(line, theme.colour(Role::InsertedGround));
    const QRect bar(line.left(), line.top(), previewBar, line.height());
    if (isChange(shown.role)) painter.fillRect(bar, theme.colour(Role::Accent));
    if (hers) painter.fillRect(bar, theme.meaning(model::Meaning::Result).bar);

    int right = line.right() - 12;
    if (startsRun(row)) {
        const QString word = hers ? tr("yours, kept") : tr("changes");
        painter.setFont(theme.font(Type::Second));
        painter.setPen(theme.colour(hers ? Role::InsertedInk : Role::AccentInk));
        drawWords(painter, line.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, word);
        right -= painter.fontMetrics().horizontalAdvance(word) + 12;
    }
    QFont font = theme.font(Type::Code);
    font.setStrikeOut(shown.role == LineRole::Removed);
    font.setUnderline(shown.role == LineRole::Added);
    painter.setFont(font);
    Role ink = Role::Ink;
    if (shown.role == LineRole::Mark) ink = Role::Muted;
    if (shown.role == LineRole::Removed) ink = Role::DeletedInk;
    if (shown.role == LineRole::Added || hers) ink = Role::InsertedInk;
    painter.setPen(theme.colour(ink));
    const QRect words(line.left() + previewPadding, line.top() + 3,
                      right - line.left() - previewPadding, line.height() - 6);
    drawTextLine(painter, words, TextLine::of(QString::fromUtf8(shown.text.left(2000))));
}

} // namespace lectern::ui

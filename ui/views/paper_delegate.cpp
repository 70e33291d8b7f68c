// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/paper_delegate.h"

#include "ui/models/paper_list_model.h"
#include "ui/models/row_words.h"
#include "ui/render/icons.h"
#include "ui/render/plain_text.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"
#include "ui/views/list_geometry.h"

#include <QPainter>
#include <QPainterPath>

namespace lectern::ui {

namespace {

// Pixels from the row's edges.
constexpr int leftPadding = 36;
constexpr int rightPadding = 16;
constexpr int topPadding = 6;
constexpr int titleLine = 18;
constexpr int secondLine = 16;
constexpr int secondTop = topPadding + 2 * titleLine;
constexpr QPoint markCorner(12, 7);
constexpr int markSize = 16;
constexpr int dotSize = 7;
constexpr int barWidth = 3;
constexpr int chipPadding = 6;
constexpr int chipGap = 4;
constexpr int mostChips = 3;
constexpr int widestChip = 96;
constexpr int figureGap = 9; // between authors, upvotes and the code mark
constexpr int codeSize = 14;

// What is painted, and on what.
struct RowPainting {
    QPainter &painter;
    QRect rect;
    const Theme &theme;
    const model::PaperRow &row;
    bool current = false;
    bool selected = false;
    bool active = false; // the list has the focus
    bool hovered = false;

    [[nodiscard]] bool isDecided() const { return row.decision != model::DecisionState::Undecided; }
    [[nodiscard]] bool isTinted() const { return active && (current || selected); }
    [[nodiscard]] QRectF lineBox(int top, int height) const {
        return {rect.left() + leftPadding * 1.0, rect.top() + top * 1.0,
                rect.width() - leftPadding - rightPadding * 1.0, height * 1.0};
    }
    void setText(Type type, Role ink) const {
        painter.setFont(theme.font(type));
        painter.setPen(theme.colour(ink));
    }
};

void paintRowGround(const RowPainting &p) {
    const bool raised = p.current || p.selected || p.hovered;
    const Role ground = p.isTinted() ? Role::Tint : raised ? Role::Hover : Role::Ground;
    p.painter.fillRect(p.rect, p.theme.colour(ground));
    p.painter.fillRect(QRect(p.rect.left(), p.rect.bottom(), p.rect.width(), 1),
                       p.theme.colour(Role::Line2));
    if (p.current)
        p.painter.fillRect(QRect(p.rect.topLeft(), QSize(barWidth, p.rect.height())),
                           p.theme.colour(p.active ? Role::Accent : Role::Faint));
}

void paintDot(const RowPainting &p, const QPoint &corner) {
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(p.theme.colour(Role::Accent));
    const qreal inset = (markSize - dotSize) / 2.0;
    p.painter.drawEllipse(QRectF(corner.x() + inset, corner.y() + inset, dotSize, dotSize));
}

void paintMark(const RowPainting &p) {
    const QPoint corner = p.rect.topLeft() + markCorner;
    const auto draw = [&](Icon icon, Role role) {
        paintIcon(p.painter, corner, markSize, icon, p.theme.colour(role));
    };
    switch (p.row.decision) {
    case model::DecisionState::Kept:
        return draw(Icon::StarFilled, Role::Accent);
    case model::DecisionState::Later:
        return draw(Icon::Clock, Role::Muted);
    case model::DecisionState::Skipped:
        return draw(Icon::Minus, Role::Muted);
    case model::DecisionState::Undecided:
        if (!p.row.seen) paintDot(p, corner);
    }
}

void paintTitle(const RowPainting &p) {
    const Type type = p.isDecided() ? Type::RowDecided
                      : p.row.seen  ? Type::RowSeen
                                    : Type::RowUnseen;
    p.setText(type, p.isDecided() ? Role::Muted : Role::Ink);
    const QRectF first = p.lineBox(topPadding, titleLine);
    const QList<TextLine> lines = brokenLines(p.row.title, p.painter.font(), first.width(), 2);
    const QRectF second = first.translated(0, titleLine);
    if (!lines.isEmpty()) drawTextLine(p.painter, first, lines.constFirst());
    if (lines.size() > 1) {
        drawTextLine(p.painter, second, lines.at(1));
    } else {
        p.setText(Type::RowDecided, Role::Muted);
        drawTextLine(p.painter, second, TextLine::of(p.row.abstractStart));
    }
}

QString chipText(const RowPainting &p, const model::Tag &tag) {
    return p.painter.fontMetrics().elidedText(displayText(tag.name), Qt::ElideRight,
                                              widestChip - 2 * chipPadding);
}

void paintChip(const RowPainting &p, const QRectF &box, const QString &text) {
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(p.theme.colour(p.isTinted() ? Role::TintChip : Role::Chip));
    p.painter.drawRoundedRect(box, radius::chip, radius::chip);
    p.painter.setPen(p.theme.colour(Role::Ink2));
    drawTextLine(p.painter, box.adjusted(chipPadding, 0, 0, 0), TextLine::of(text));
}

// From the right edge leftwards, the last of the shown tags first. Returns where they begin.
qreal paintChips(const RowPainting &p) {
    p.setText(Type::Second, Role::Ink2);
    const QRectF line = p.lineBox(secondTop, secondLine);
    qreal right = line.right();
    for (qsizetype i = qMin<qsizetype>(p.row.tags.size(), mostChips); i > 0; --i) {
        const QString text = chipText(p, p.row.tags.at(i - 1));
        const qreal width = p.painter.fontMetrics().horizontalAdvance(text) + 2 * chipPadding;
        paintChip(p, {right - width, line.top(), width, line.height()}, text);
        right -= width + chipGap;
    }
    return right;
}

QString upvoteText(const model::PaperRow &row) {
    return row.upvotes ? QStringLiteral("%L1").arg(*row.upvotes) : QString();
}

constexpr int triangleWidth = 7;
constexpr int triangleGap = 4;

qreal figuresWidth(const RowPainting &p) {
    qreal width = 0;
    if (p.row.upvotes)
        width += figureGap + triangleWidth + triangleGap +
                 p.painter.fontMetrics().horizontalAdvance(upvoteText(p.row));
    if (p.row.hasCode) width += figureGap + codeSize;
    return width;
}

void paintTriangle(const RowPainting &p, const QPointF &corner) {
    QPainterPath path(corner + QPointF(0, 6));
    path.lineTo(corner + QPointF(triangleWidth / 2.0, 0));
    path.lineTo(corner + QPointF(triangleWidth, 6));
    path.closeSubpath();
    p.painter.fillPath(path, p.theme.colour(Role::Muted));
}

void paintFigures(const RowPainting &p, qreal left) {
    QRectF box = p.lineBox(secondTop, secondLine);
    box.setLeft(left);
    if (p.row.upvotes) {
        box.adjust(figureGap, 0, 0, 0);
        paintTriangle(p, box.topLeft() + QPointF(0, 5));
        box.adjust(triangleWidth + triangleGap, 0, 0, 0);
        box.adjust(drawTextLine(p.painter, box, TextLine::of(upvoteText(p.row))), 0, 0, 0);
    }
    if (p.row.hasCode)
        paintIcon(p.painter, (box.topLeft() + QPointF(figureGap, 1)).toPoint(), codeSize,
                  Icon::Code, p.theme.colour(Role::Muted));
}

void paintSecondLine(const RowPainting &p) {
    const qreal end = paintChips(p);
    p.setText(Type::Second, Role::Muted);
    QRectF box = p.lineBox(secondTop, secondLine);
    box.setRight(end - chipGap - figuresWidth(p));
    const qreal width = drawTextLine(p.painter, box, TextLine::of(authorsLine(p.row)));
    paintFigures(p, box.left() + width);
}

// Where a row will stand that has not come yet.
void paintPlaceholder(const RowPainting &p) {
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(p.theme.colour(Role::Line2));
    const QRectF title = p.lineBox(topPadding + 5, 8);
    p.painter.drawRoundedRect(title.adjusted(0, 0, -title.width() / 3, 0), 4, 4);
    const QRectF authors = p.lineBox(secondTop + 5, 6);
    p.painter.drawRoundedRect(authors.adjusted(0, 0, -authors.width() / 2, 0), 3, 3);
}

} // namespace

PaperDelegate::PaperDelegate(const ThemeSource &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

void PaperDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const {
    const auto row = index.data(PaperListModel::PaperRole).value<model::PaperRow>();
    const RowPainting painting{*painter,
                               option.rect,
                               m_theme.theme(),
                               row,
                               option.state.testFlag(QStyle::State_HasFocus),
                               option.state.testFlag(QStyle::State_Selected),
                               option.state.testFlag(QStyle::State_Active),
                               option.state.testFlag(QStyle::State_MouseOver)};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(painting);
    if (index.data(PaperListModel::LoadedRole).toBool()) {
        paintMark(painting);
        paintTitle(painting);
        paintSecondLine(painting);
    } else {
        paintPlaceholder(painting);
    }
    painter->restore();
}

QSize PaperDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const {
    return {option.rect.width(), ListGeometry::rowHeight};
}

} // namespace lectern::ui

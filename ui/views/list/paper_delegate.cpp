// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/list/paper_delegate.h"

#include "ui/models/paper_list_model.h"
#include "ui/models/row_words.h"
#include "ui/render/hit_painting.h"
#include "ui/render/icons.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"
#include "ui/views/list/list_geometry.h"
#include "ui/views/list/row_painting.h"

#include <QPainter>

namespace lectern::ui {

namespace {

// Pixels from the row's corner.
constexpr QPoint markCorner(12, 7);
constexpr QPoint denseMarkCorner(12, 5);
constexpr int markSize = 16;
constexpr int freshDotSize = 7;
constexpr int barWidth = 3;

void paintRowGround(const RowPainting &p) {
    const Role ground = p.isTinted() ? Role::Tint : p.isRaised() ? Role::Hover : Role::Ground;
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
    const qreal inset = (markSize - freshDotSize) / 2.0;
    p.painter.drawEllipse(
        QRectF(corner.x() + inset, corner.y() + inset, freshDotSize, freshDotSize));
}

void paintTick(const RowPainting &p, const QPoint &corner) {
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(p.theme.colour(Role::Accent));
    p.painter.drawRoundedRect(QRect(corner, QSize(markSize, markSize)), radius::chip, radius::chip);
    constexpr int tick = 12;
    constexpr int inset = (markSize - tick) / 2;
    paintIcon(p.painter, corner + QPoint(inset, inset), tick, Icon::Check,
              p.theme.colour(Role::OnAccent));
}

void paintMark(const RowPainting &p) {
    const QPoint corner = p.rect.topLeft() + (p.dense ? denseMarkCorner : markCorner);
    if (p.marked) return paintTick(p, corner);
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

// Returns how many lines it took.
qsizetype paintTitle(const RowPainting &p, int most) {
    const Type type = p.isDecided() ? Type::RowDecided
                      : p.row.seen  ? Type::RowSeen
                                    : Type::RowUnseen;
    p.setText(type, p.isDecided() ? Role::Muted : Role::Ink);
    QRectF box = p.lineBox(p.titleTop(), row_measure::titleLine);
    const QList<TextLine> lines = brokenLines(p.row.title, p.painter.font(), box.width(), most);
    for (const TextLine &line : lines) {
        drawTextLine(p.painter, box, line);
        box.translate(0, row_measure::titleLine);
    }
    return lines.size();
}

// The abstract's first words stand where the title, and who wrote it, leave a line to them.
void paintWords(const RowPainting &p) {
    const bool isShort = paintTitle(p, 2) < 2;
    const TextLine authors = TextLine::of(authorsLine(p.row));
    const bool nameless = authors.text.isEmpty();
    const int free = (isShort ? 1 : 0) + (nameless ? 1 : 0);
    p.setText(Type::RowDecided, Role::Muted);
    const QRectF box =
        p.lineBox(row_measure::topPadding + row_measure::titleLine, row_measure::titleLine);
    QList<TextLine> abstract =
        brokenLines(p.row.abstractStart, p.painter.font(), box.width(), free);
    if (isShort && !abstract.isEmpty()) drawTextLine(p.painter, box, abstract.takeFirst());
    if (nameless)
        paintSecondLine(p, abstract.value(0), Type::RowDecided);
    else
        paintSecondLine(p, authors, Type::Second);
}

// In a search the title has one line and the hit the other.
void paintFound(const RowPainting &p, const library::HitLine &hit) {
    paintTitle(p, 1);
    if (p.dense) return paintHitLine(p.painter, paintTags(p), hit, p.theme);
    const QRectF box = p.lineBox(p.titleTop(), row_measure::titleLine);
    paintHitLine(p.painter, box.translated(0, row_measure::titleLine), hit, p.theme);
    paintSecondLine(p, TextLine::of(authorsLine(p.row)), Type::Second);
}

// The abstract's first words only where nobody is named.
void paintDense(const RowPainting &p) {
    paintTitle(p, 1);
    const QString authors = authorsLine(p.row);
    paintSecondLine(p, TextLine::of(authors.isEmpty() ? p.row.abstractStart : authors),
                    Type::Second);
}

// Where a row will stand that has not come yet.
void paintPlaceholder(const RowPainting &p) {
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(p.theme.colour(Role::Line2));
    const QRectF title = p.lineBox(p.titleTop() + 5, 8);
    p.painter.drawRoundedRect(title.adjusted(0, 0, -title.width() / 3, 0), 4, 4);
    const QRectF authors = p.lineBox(p.secondTop() + 5, 6);
    p.painter.drawRoundedRect(authors.adjusted(0, 0, -authors.width() / 2, 0), 3, 3);
}

} // namespace

int paperRowHeight(RowChoice rows) {
    return rows == RowChoice::Dense ? ListGeometry::denseHeight : ListGeometry::rowHeight;
}

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
                               option.state.testFlag(QStyle::State_MouseOver),
                               option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator),
                               option.checkState == Qt::Checked,
                               m_theme.look().rows == RowChoice::Dense};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(painting);
    if (index.data(PaperListModel::LoadedRole).toBool()) {
        paintMark(painting);
        const QVariant hit = index.data(PaperListModel::HitRole);
        if (hit.isValid())
            paintFound(painting, hit.value<library::HitLine>());
        else if (painting.dense)
            paintDense(painting);
        else
            paintWords(painting);
    } else {
        paintPlaceholder(painting);
    }
    painter->restore();
}

QSize PaperDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const {
    return {option.rect.width(), paperRowHeight(m_theme.look().rows)};
}

} // namespace lectern::ui

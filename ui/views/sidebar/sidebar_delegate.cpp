// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sidebar/sidebar_delegate.h"

#include "ui/models/sidebar_model.h"
#include "ui/render/filter_icons.h"
#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"

#include <QPainter>

#include <optional>

namespace lectern::ui {

namespace {

// Pixels.
constexpr int lineTall = 28;
constexpr int headingAbove = 12;
constexpr int headingLowered = 2; // its text, towards what it heads
constexpr int linePadding = 8;
constexpr int lineIcon = 16;
constexpr int lineGap = 8;
constexpr int childIndent = 16;
constexpr int tagDotSize = 6;
constexpr int tagTitleGap = 11;   // from the middle of the dot
constexpr int progressRight = 36; // kept free for the count
constexpr QSize progressSize(40, 3);

struct LinePainting {
    QPainter &painter;
    QRect rect; // the line's ground
    const Theme &theme;
    const SidebarItem &item;
    int indent = 0;
    bool chosen = false;
    bool hovered = false;
    bool focused = false;
    bool hasChildren = false;
    bool open = false;

    [[nodiscard]] QRect content() const {
        return rect.adjusted(linePadding + indent, 0, -linePadding, 0);
    }
    [[nodiscard]] QPoint iconCorner(const QRect &box, int size) const {
        return {box.left(), box.top() + (box.height() - size) / 2};
    }
};

std::optional<Icon> iconOf(const SidebarItem &item) {
    switch (item.kind) {
    case SidebarKind::Undecided:
        return Icon::Inbox;
    case SidebarKind::Later:
        return Icon::Clock;
    case SidebarKind::Kept:
        return Icon::Star;
    case SidebarKind::All:
        return Icon::Library;
    case SidebarKind::Digest:
        return item.isDone() ? Icon::CalendarCheck : Icon::Calendar;
    case SidebarKind::List:
        return Icon::ListOrdered;
    case SidebarKind::Filter:
        return filterIcon(item.icon);
    case SidebarKind::Heading:
    case SidebarKind::Hint:
    case SidebarKind::Month:
    case SidebarKind::Earlier:
    case SidebarKind::Tag:
        break;
    }
    return std::nullopt;
}

void paintLineGround(const LinePainting &p) {
    if (!p.chosen && !p.hovered) return;
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(p.theme.colour(p.chosen ? Role::Selected : Role::PanelHover));
    p.painter.drawRoundedRect(p.rect, radius::control, radius::control);
    if (!p.focused) return;
    p.painter.setBrush(Qt::NoBrush);
    p.painter.setPen(QPen(p.theme.colour(Role::Accent), 2));
    p.painter.drawRoundedRect(QRectF(p.rect).adjusted(1, 1, -1, -1), radius::control - 1,
                              radius::control - 1);
}

// Returns what is left for the title.
QRect paintLead(const LinePainting &p) {
    QRect box = p.content();
    const QColor muted = p.theme.colour(Role::Muted);
    if (const auto icon = iconOf(p.item))
        paintIcon(p.painter, p.iconCorner(box, lineIcon), lineIcon, *icon,
                  p.chosen ? p.theme.colour(Role::Accent) : muted);
    else if (p.hasChildren)
        paintIcon(p.painter, p.iconCorner(box, lineIcon), lineIcon,
                  p.open ? Icon::ChevronDown : Icon::ChevronRight, muted);
    box.setLeft(box.left() + lineIcon + lineGap);
    if (p.item.kind != SidebarKind::Tag) return box;
    const QPointF middle(box.left() + tagDotSize / 2.0, box.top() + box.height() / 2.0);
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(Theme::tagDot(p.item.colour));
    p.painter.drawEllipse(middle, tagDotSize / 2.0, tagDotSize / 2.0);
    box.setLeft(qRound(middle.x()) + tagTitleGap);
    return box;
}

void paintProgress(const LinePainting &p, const QRect &bar) {
    const double done = p.item.papers > 0 ? double(p.item.decided) / double(p.item.papers) : 0;
    const double round = bar.height() / 2.0;
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(p.theme.colour(Role::Track));
    p.painter.drawRoundedRect(bar, round, round);
    if (p.item.decided == 0) return;
    QRectF part(bar);
    part.setWidth(qMax<double>(bar.height(), bar.width() * done));
    p.painter.setBrush(p.theme.colour(Role::Accent));
    p.painter.drawRoundedRect(part, round, round);
}

// Returns where the title must end.
int paintCount(const LinePainting &p) {
    const QRect box = p.content();
    if (p.item.isDone()) {
        const QPoint corner(box.right() + 1 - lineIcon + 1, box.top() + (lineTall - lineIcon) / 2);
        paintIcon(p.painter, corner, lineIcon, Icon::Check, p.theme.colour(Role::Muted));
        return corner.x();
    }
    if (!p.item.count) return box.right();
    p.painter.setFont(p.theme.font(p.chosen ? Type::SecondMedium : Type::Second));
    p.painter.setPen(p.theme.colour(p.chosen ? Role::Ink2 : Role::Muted));
    const QString count = QStringLiteral("%L1").arg(*p.item.count);
    const int width = p.painter.fontMetrics().horizontalAdvance(count);
    drawTextLine(p.painter, box.adjusted(box.width() - width, 0, 1, 0), TextLine::of(count));
    return box.right() - width;
}

void paintLine(const LinePainting &p) {
    paintLineGround(p);
    const QRect lead = paintLead(p);
    int end = paintCount(p);
    const QFont font = p.theme.font(p.chosen ? Type::InterfaceStrong : Type::Interface);
    if (p.item.kind == SidebarKind::Digest && !p.item.isDone()) {
        QRect bar({}, progressSize);
        bar.moveCenter(p.content().center());
        bar.moveRight(qMin(p.content().right() - progressRight, end - lineGap));
        // Of two digests of a day the name says more than the bar.
        const int wide = QFontMetrics(font).horizontalAdvance(displayText(p.item.title));
        if (lead.left() + wide <= bar.left() - lineGap) {
            paintProgress(p, bar);
            end = bar.left();
        }
    }
    p.painter.setFont(font);
    p.painter.setPen(p.theme.colour(Role::Ink));
    drawTextLine(p.painter, QRect(lead.topLeft(), QPoint(end - lineGap, lead.bottom())),
                 TextLine::of(p.item.title));
}

void paintWords(const LinePainting &p, Type type) {
    p.painter.setFont(p.theme.font(type));
    p.painter.setPen(p.theme.colour(Role::Muted));
    drawTextLine(p.painter, p.content(), TextLine::of(p.item.title));
}

} // namespace

SidebarDelegate::SidebarDelegate(const ThemeSource &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const {
    const auto item = index.data(SidebarModel::ItemRole).value<SidebarItem>();
    LinePainting p{*painter, option.rect, m_theme.theme(), item, indentOf(index)};
    p.chosen = option.state.testFlag(QStyle::State_Selected);
    p.hovered = option.state.testFlag(QStyle::State_MouseOver) &&
                option.state.testFlag(QStyle::State_Enabled);
    p.focused = option.state.testFlag(QStyle::State_HasFocus);
    p.hasChildren = option.state.testFlag(QStyle::State_Children);
    p.open = option.state.testFlag(QStyle::State_Open);
    painter->save();
    const Mirrored mirrored(*painter, option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    if (item.kind == SidebarKind::Heading) {
        p.rect.adjust(0, headingAbove + headingLowered, 0, headingLowered);
        paintWords(p, Type::Heading);
    } else if (item.kind == SidebarKind::Hint) {
        paintWords(p, Type::Second);
    } else {
        paintLine(p);
    }
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option,
                                const QModelIndex &index) const {
    const auto item = index.data(SidebarModel::ItemRole).value<SidebarItem>();
    const bool heading = item.kind == SidebarKind::Heading;
    return {option.rect.width(), heading ? lineTall + headingAbove : lineTall};
}

int SidebarDelegate::indentOf(const QModelIndex &index) {
    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return depth * childIndent;
}

QRect SidebarDelegate::arrowArea(const QRect &line, const QModelIndex &index) {
    return {line.left(), line.top(), linePadding + indentOf(index) + lineIcon + lineGap / 2,
            line.height()};
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/list/reading_list_row.h"

#include "ui/models/paper_list_model.h"
#include "ui/models/row_words.h"
#include "ui/render/icons.h"
#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"

#include <QPainter>

namespace lectern::ui {

namespace {

// Pixels from the column's left edge.
constexpr int widestColumn = 860;
constexpr int leastSide = 24;
constexpr int accentBar = 3;
constexpr int handleMiddle = 14;
constexpr int numberLeft = 20;
constexpr int numberRight = 52;
constexpr int ringLeft = 64;
constexpr int ringSize = 18;
constexpr int entryTextLeft = 94;
constexpr int entryTextRight = 12; // from the right edge
// From the row's top.
constexpr int titleTop = 7;
constexpr int titleTall = 18;
constexpr int wordsTop = 26;
constexpr int wordsTall = 16;
constexpr int fieldInset = 10; // of the words in the field for a comment
constexpr int fieldTall = 24;
constexpr int entryIcon = 14;
constexpr int entryGap = 6;
constexpr int commentGap = 12; // between authors and comment
constexpr int chipTall = 18;
constexpr int chipInset = 6;
constexpr int widestEntryChip = 110;
constexpr qsizetype mostEntryChips = 2;

struct EntryPainting {
    QPainter &painter;
    QRect column; // the row's part of it
    const Theme &theme;
    const model::PaperRow &paper;
    const model::ListEntry &entry;
    int place = 1;
    bool current = false;
    bool active = false; // the list has the focus
    bool raised = false; // hovered, or selected
    bool marking = false;
    bool marked = false;

    [[nodiscard]] bool isTinted() const { return marked || (active && current && !marking); }
    [[nodiscard]] bool isRead() const { return entry.progress == model::ReadingProgress::Read; }
    void write(Type type, Role ink) const {
        painter.setFont(theme.font(type));
        painter.setPen(theme.colour(ink));
    }
    [[nodiscard]] QRectF line(int top, int tall, qreal right) const {
        return {double(column.left() + entryTextLeft), double(column.top() + top),
                right - column.left() - entryTextLeft, double(tall)};
    }
};

void paintEntryGround(const EntryPainting &p) {
    const Role ground = p.isTinted()            ? Role::Tint
                        : p.current || p.raised ? Role::Hover
                                                : Role::Page;
    p.painter.fillRect(p.column, p.theme.colour(ground));
    p.painter.fillRect(QRect(p.column.left(), p.column.bottom(), p.column.width(), 1),
                       p.theme.colour(Role::Line2));
    if (p.current)
        p.painter.fillRect(QRect(p.column.topLeft(), QSize(accentBar, p.column.height())),
                           p.theme.colour(p.active ? Role::Accent : Role::Faint));
}

// Six dots.
void paintHandle(const EntryPainting &p) {
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(p.theme.colour(Role::Muted));
    const QPointF middle(p.column.left() + handleMiddle, p.column.center().y() + 0.5);
    for (const int x : {-3, 3})
        for (const int y : {-5, 0, 5})
            p.painter.drawEllipse(middle + QPointF(x, y), 1.25, 1.25);
}

void paintNumber(const EntryPainting &p) {
    p.write(Type::Interface, Role::Muted);
    drawWords(p.painter,
              QRect(p.column.left() + numberLeft, p.column.top(), numberRight - numberLeft,
                    p.column.height()),
              Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%L1").arg(p.place));
}

QRectF ringOf(const EntryPainting &p) {
    return {double(p.column.left() + ringLeft),
            p.column.top() + (p.column.height() - ringSize) / 2.0, double(ringSize),
            double(ringSize)};
}

void paintTickBox(const EntryPainting &p) {
    const QRectF box = ringOf(p).adjusted(1, 1, -1, -1);
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(p.theme.colour(Role::Accent));
    p.painter.drawRoundedRect(box, radius::chip, radius::chip);
    paintIcon(p.painter, (box.topLeft() + QPointF(2, 2)).toPoint(), 12, Icon::Check,
              p.theme.colour(Role::OnAccent));
}

void paintRing(const EntryPainting &p) {
    if (p.marked) return paintTickBox(p);
    const QRectF ring = ringOf(p).adjusted(1, 1, -1, -1);
    const bool begun = p.entry.progress != model::ReadingProgress::Unread;
    const QColor ink = p.theme.colour(begun ? Role::Accent : Role::Muted);
    p.painter.setBrush(Qt::NoBrush);
    p.painter.setPen(QPen(ink, 1.5));
    p.painter.drawEllipse(ring);
    if (p.isRead())
        paintIcon(p.painter, (ring.center() - QPointF(6, 6)).toPoint(), 12, Icon::Check, ink);
    if (p.entry.progress != model::ReadingProgress::Reading) return;
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(ink);
    p.painter.drawPie(ring.adjusted(3, 3, -3, -3), 90 * 16, -180 * 16);
}

QString chipText(const QString &tag, const QFontMetrics &metrics) {
    return metrics.elidedText(displayText(tag), Qt::ElideRight, widestEntryChip - 2 * chipInset);
}

qreal chipWidth(const QString &text, const QFontMetrics &metrics) {
    return metrics.horizontalAdvance(text) + 2 * chipInset;
}

// From the right leftwards; returns where they begin.
qreal paintEntryChips(const EntryPainting &p) {
    qreal right = p.column.right() + 1 - entryTextRight;
    const qreal top = p.column.top() + (p.column.height() - chipTall) / 2.0;
    for (qsizetype i = qMin(p.paper.tags.size(), mostEntryChips); i > 0; --i) {
        p.write(Type::Second, Role::Ink2);
        const QString text = chipText(p.paper.tags.at(i - 1).name, p.painter.fontMetrics());
        const qreal wide = chipWidth(text, p.painter.fontMetrics());
        const QRectF chip(right - wide, top, wide, chipTall);
        p.painter.setPen(Qt::NoPen);
        p.painter.setBrush(p.theme.colour(p.isTinted() ? Role::TintChip : Role::Chip));
        p.painter.drawRoundedRect(chip, radius::chip, radius::chip);
        p.painter.setPen(p.theme.colour(Role::Ink2));
        drawTextLine(p.painter, chip.adjusted(chipInset, 0, 0, 0), TextLine::of(text));
        right -= wide + entryGap;
    }
    return right;
}

// Returns where the figures begin.
qreal paintHighlights(const EntryPainting &p, qreal right) {
    if (p.entry.highlights == 0) return right;
    p.write(Type::Second, Role::Muted);
    const QString count = QStringLiteral("%L1").arg(p.entry.highlights);
    const qreal wide = p.painter.fontMetrics().horizontalAdvance(count);
    const QRectF box(right - entryGap - wide, p.column.top(), wide + 1, p.column.height());
    drawWords(p.painter, box, Qt::AlignVCenter, count);
    const QPointF corner(box.left() - entryGap - entryIcon,
                         p.column.top() + (p.column.height() - entryIcon) / 2.0);
    paintIcon(p.painter, corner.toPoint(), entryIcon, Icon::Highlighter,
              p.theme.colour(Role::Muted));
    return corner.x() - entryGap;
}

// In the middle of the row where nothing stands below it.
void paintEntryTitle(const EntryPainting &p, qreal right) {
    const bool alone = p.paper.authors.isEmpty() && p.entry.comment.isEmpty();
    const Type type = p.isRead() ? Type::RowDecided : p.current ? Type::RowUnseen : Type::RowSeen;
    p.write(type, p.isRead() ? Role::Muted : Role::Ink);
    const QRectF box =
        p.line(alone ? (p.column.height() - titleTall) / 2 : titleTop, titleTall, right);
    const auto lines = brokenLines(p.paper.title, p.painter.font(), box.width(), 1);
    if (!lines.isEmpty()) drawTextLine(p.painter, box, lines.constFirst());
}

// Authors, then the comment.
void paintEntryWords(const EntryPainting &p, qreal right) {
    p.write(Type::Second, Role::Muted);
    QRectF box = p.line(wordsTop, wordsTall, right);
    const QString authors = authorsLine(p.paper);
    if (!authors.isEmpty())
        box.setLeft(box.left() + drawTextLine(p.painter, box, TextLine::of(authors)) + commentGap);
    if (p.entry.comment.isEmpty() || box.width() < 4 * entryIcon) return;
    paintIcon(p.painter, (box.topLeft() + QPointF(0, 1)).toPoint(), entryIcon, Icon::Comment,
              p.theme.colour(Role::Muted));
    p.write(Type::Second, Role::Ink2);
    drawTextLine(p.painter, box.adjusted(entryIcon + entryGap, 0, 0, 0),
                 TextLine::of(p.entry.comment));
}

} // namespace

ReadingListRow::ReadingListRow(const ThemeSource &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

void ReadingListRow::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const {
    const auto paper = index.data(PaperListModel::PaperRole).value<model::PaperRow>();
    const auto entry = index.data(PaperListModel::EntryRole).value<model::ListEntry>();
    EntryPainting p{*painter, columnIn(option.rect), m_theme.theme(), paper,
                    entry,    index.row() + 1};
    p.current = option.state.testFlag(QStyle::State_HasFocus);
    p.active = option.state.testFlag(QStyle::State_Active);
    p.raised = (option.state & (QStyle::State_MouseOver | QStyle::State_Selected)) != 0;
    p.marking = option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator);
    p.marked = option.checkState == Qt::Checked;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintEntryGround(p);
    if (p.current || option.state.testFlag(QStyle::State_MouseOver)) paintHandle(p);
    paintNumber(p);
    if (index.data(PaperListModel::LoadedRole).toBool()) {
        paintRing(p);
        const qreal right = paintHighlights(p, paintEntryChips(p)) - entryGap;
        paintEntryTitle(p, right);
        paintEntryWords(p, right);
    }
    painter->restore();
}

QSize ReadingListRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const {
    return {option.rect.width(), height};
}

QRect ReadingListRow::columnIn(const QRect &row) {
    const int width = qMax(0, qMin(widestColumn, row.width() - 2 * leastSide));
    return {row.left() + (row.width() - width) / 2, row.top(), width, row.height()};
}

QRect ReadingListRow::commentArea(const QRect &row, const QModelIndex &index) const {
    const QRect column = columnIn(row);
    const QFontMetrics metrics(m_theme.theme().font(Type::Second));
    qreal right = column.right() + 1 - entryTextRight;
    const auto tags = index.data(PaperListModel::PaperRole).value<model::PaperRow>().tags;
    for (const model::Tag &tag : tags.first(qMin(tags.size(), mostEntryChips)))
        right -= chipWidth(chipText(tag.name, metrics), metrics) + entryGap;
    const auto entry = index.data(PaperListModel::EntryRole).value<model::ListEntry>();
    if (entry.highlights > 0)
        right -= metrics.horizontalAdvance(QStringLiteral("%L1").arg(entry.highlights)) +
                 entryIcon + 3 * entryGap;
    const int left = column.left() + entryTextLeft - fieldInset;
    return {left, column.bottom() + 1 - fieldTall, int(right) - left, fieldTall};
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/palette_delegate.h"

#include "ui/models/palette_model.h"
#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/key_cap.h"

#include <QPainter>
#include <QTextLayout>

namespace lectern::ui {

namespace {

constexpr int paletteHeading = 32;
constexpr int paletteRow = 36;
constexpr int entryInset = 8; // from the edge of the list to the ground of a row
constexpr int entryPadding = 12;
constexpr int paletteIcon = 16;
constexpr int paletteNameLeft = 48; // of headings 20, of names 48

const PaletteModel &paletteModelOf(const QModelIndex &index) {
    return *qobject_cast<const PaletteModel *>(index.model());
}

QList<QTextLayout::FormatRange> litMarks(const QList<qsizetype> &marks, const Theme &theme) {
    QTextCharFormat lit;
    lit.setForeground(theme.colour(Role::AccentInk));
    lit.setFontWeight(QFont::DemiBold);
    QList<QTextLayout::FormatRange> ranges;
    for (const qsizetype mark : marks)
        ranges.append({int(mark), 1, lit});
    return ranges;
}

// Foreign names keep their characters' places, so that the marks fit: each that may not be shown
// becomes one that may.
QString shownName(const QString &name) {
    const QString shown = displayText(name);
    return shown.size() == name.size() ? shown : displayText(name.simplified());
}

struct RowPaint {
    QPainter &painter;
    QRect rect; // of the whole line
    const Theme &theme;
};

void paintHeadingLine(const RowPaint &p, const QString &heading) {
    p.painter.setFont(p.theme.font(Type::Heading));
    p.painter.setPen(p.theme.colour(Role::Muted));
    drawWords(p.painter, p.rect.adjusted(entryInset + entryPadding, 0, 0, 0), Qt::AlignVCenter,
              heading);
}

// At the right; returns where it begins.
int paintRightOf(const RowPaint &p, const PaletteEntry &entry) {
    const int right = p.rect.right() + 1 - entryInset - entryPadding;
    if (entry.count) {
        p.painter.setFont(p.theme.font(Type::Second));
        p.painter.setPen(p.theme.colour(Role::Muted));
        const QString count = QStringLiteral("%L1").arg(*entry.count);
        const int width = p.painter.fontMetrics().horizontalAdvance(count);
        drawWords(p.painter, QRect(right - width, p.rect.top(), width, p.rect.height()),
                  Qt::AlignVCenter, count);
        return right - width;
    }
    const KeyCapRow keys = keyCapsOf(entry.keys);
    if (keys.isEmpty()) return right;
    const QSize size = keyCapsSize(keys, p.theme);
    paintKeyCaps(p.painter,
                 {right - size.width(), p.rect.top() + (p.rect.height() - size.height()) / 2}, keys,
                 p.theme);
    return right - size.width();
}

void paintName(const RowPaint &p, const PaletteEntry &entry, const QList<qsizetype> &marks,
               int end) {
    int x = p.rect.left() + paletteNameLeft;
    p.painter.setFont(p.theme.font(Type::Interface));
    if (entry.isPlace()) {
        p.painter.setPen(p.theme.colour(Role::Muted));
        drawWords(p.painter, QRect(x, p.rect.top(), end - x, p.rect.height()), Qt::AlignVCenter,
                  entry.kind);
        x += p.painter.fontMetrics().horizontalAdvance(entry.kind) + space::s;
    }
    const QString name = p.painter.fontMetrics().elidedText(shownName(entry.name), Qt::ElideRight,
                                                            end - space::m - x);
    QTextLayout layout(name, p.painter.font(), p.painter.device());
    layout.setFormats(litMarks(marks, p.theme));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid()) return;
    p.painter.setPen(p.theme.colour(Role::Ink));
    const Upright upright(p.painter,
                          QRectF(x, p.rect.top(), line.naturalTextWidth(), p.rect.height()));
    layout.draw(&p.painter, QPointF(x, p.rect.top() + (p.rect.height() - line.height()) / 2));
}

} // namespace

PaletteDelegate::PaletteDelegate(const ThemeSource &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option,
                                const QModelIndex &index) const {
    const bool heading = !paletteModelOf(index).entry(index.row());
    return {option.rect.width(), heading ? paletteHeading : paletteRow};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const {
    const PaletteModel &model = paletteModelOf(index);
    const RowPaint p{*painter, option.rect, m_theme.theme()};
    const PaletteEntry *entry = model.entry(index.row());
    painter->save();
    const Mirrored mirrored(*painter, option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    if (entry) {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(p.theme.colour(chosen ? Role::Tint : Role::Hover));
            painter->drawRoundedRect(p.rect.adjusted(entryInset, 0, -entryInset, 0),
                                     radius::control, radius::control);
        }
        if (entry->icon)
            paintIcon(*painter,
                      {p.rect.left() + entryInset + entryPadding,
                       p.rect.top() + (p.rect.height() - paletteIcon) / 2},
                      paletteIcon, *entry->icon,
                      p.theme.colour(chosen ? Role::AccentInk : Role::Muted));
        paintName(p, *entry, model.line(index.row()).marks, paintRightOf(p, *entry));
    } else {
        paintHeadingLine(p, model.line(index.row()).heading);
    }
    painter->restore();
}

} // namespace lectern::ui

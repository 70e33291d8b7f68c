// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pickers/tag_choice_delegate.h"

#include "ui/models/tag_choices.h"
#include "ui/render/icons.h"
#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/key_cap.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

namespace lectern::ui {

namespace {

constexpr int choiceRow = 32;
constexpr int choicePadding = 12;
constexpr int boxSize = 16;
constexpr int choiceDotSize = 8;
constexpr int tagNameLeft = 56;
constexpr int madeNameLeft = 38;
constexpr int countRight = 42; // of the counts' column, where the keys begin
constexpr int colourDot = 12;
constexpr int colourStep = 22;

const TagChoice &choiceAt(const QModelIndex &index) {
    return qobject_cast<const TagChoiceModel *>(index.model())->choice(index.row());
}

QRect colourBox(const QRect &line, int colour) {
    const int left = line.right() + 1 - choicePadding - (model::tagColours - colour) * colourStep +
                     (colourStep - colourDot);
    return {left, line.top() + (line.height() - colourDot) / 2, colourDot, colourDot};
}

struct ChoicePaint {
    QPainter &painter;
    QRect line;
    const Theme &theme;
    const TagChoice &choice;

    [[nodiscard]] QRect square(int left, int size) const {
        return {line.left() + left, line.top() + (line.height() - size) / 2, size, size};
    }
};

void paintBox(const ChoicePaint &p) {
    const QRect box = p.square(choicePadding, boxSize);
    const bool set = p.choice.carried != Qt::Unchecked;
    p.painter.setPen(p.theme.colour(set ? Role::Accent : Role::Muted));
    p.painter.setBrush(set ? p.theme.colour(Role::Accent) : QColor(Qt::transparent));
    p.painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius::chip - 1,
                              radius::chip - 1);
    if (!set) return;
    const Icon icon = p.choice.carried == Qt::Checked ? Icon::Check : Icon::Minus;
    paintIcon(p.painter, box.topLeft() + QPoint(2, 2), boxSize - 4, icon,
              p.theme.colour(Role::OnAccent));
}

void paintDot(const ChoicePaint &p, const QRect &box, int colour) {
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(Theme::tagDot(colour));
    p.painter.drawEllipse(box);
}

// Within a sentence, where `%1` is: the segments above muted, what was typed on a ground of its
// own.
void paintChoiceName(const ChoicePaint &p, int left, int right, const QString &sentence) {
    const QString name = displayText(p.choice.tag.name);
    const qsizetype at = sentence.indexOf(QLatin1String("%1"));
    QList<QTextLayout::FormatRange> formats;
    const bool nests = p.choice.tag.colour != noTagColour;
    const qsizetype last = nests ? name.lastIndexOf(QLatin1Char('/')) + 1 : 0; // its last segment
    QTextCharFormat muted;
    muted.setForeground(p.theme.colour(Role::Muted));
    formats.append({int(at), int(last), muted});
    if (p.choice.matchLength > 0 && name.size() == p.choice.tag.name.size()) {
        QTextCharFormat lit;
        lit.setFontWeight(QFont::DemiBold);
        lit.setForeground(p.theme.colour(Role::Ink));
        lit.setBackground(p.theme.colour(Role::TintChip));
        formats.append({int(at + p.choice.matchAt), int(p.choice.matchLength), lit});
    }
    if (p.choice.kind != TagChoice::Kind::Tag) {
        QTextCharFormat strong;
        strong.setFontWeight(QFont::DemiBold);
        formats.append({int(at + last), int(name.size() - last), strong});
    }
    QTextLayout layout(sentence.arg(name), p.theme.font(Type::Interface), p.painter.device());
    layout.setFormats(formats);
    layout.beginLayout();
    const QTextLine text = layout.createLine();
    layout.endLayout();
    if (!text.isValid()) return;
    p.painter.save();
    p.painter.setClipRect(QRect(left, p.line.top(), right - left, p.line.height()));
    const qreal wide = qMin<qreal>(text.naturalTextWidth(), right - left); // its start is seen
    const Upright upright(p.painter, QRectF(left, p.line.top(), wide, p.line.height()));
    p.painter.setPen(p.theme.colour(Role::Ink));
    layout.draw(&p.painter, QPointF(left, p.line.top() + (p.line.height() - text.height()) / 2));
    p.painter.restore();
}

void paintTag(const ChoicePaint &p) {
    paintBox(p);
    const bool dot = p.choice.tag.colour != noTagColour;
    if (dot)
        paintDot(p, p.square(choicePadding + boxSize + 10, choiceDotSize), p.choice.tag.colour);
    const int right = p.line.right() + 1 - (dot ? countRight : choicePadding);
    const QString count = QStringLiteral("%L1").arg(p.choice.tag.papers);
    p.painter.setFont(p.theme.font(Type::Second));
    p.painter.setPen(p.theme.colour(Role::Muted));
    const int width = p.painter.fontMetrics().horizontalAdvance(count);
    drawWords(p.painter, QRect(right - width, p.line.top(), width, p.line.height()),
              Qt::AlignVCenter, count);
    if (p.choice.tag.digit) {
        const KeyCapRow key = keyCapsOf(QString::number(*p.choice.tag.digit));
        const QSize caps = keyCapsSize(key, p.theme);
        paintKeyCaps(p.painter,
                     {p.line.right() + 1 - choicePadding - caps.width(),
                      p.line.top() + (p.line.height() - caps.height()) / 2},
                     key, p.theme);
    }
    paintChoiceName(p, p.line.left() + (dot ? tagNameLeft : madeNameLeft), right - width - space::s,
                    QStringLiteral("%1"));
}

void paintColours(const ChoicePaint &p) {
    for (int colour = 0; colour < model::tagColours; ++colour) {
        const QRect box = colourBox(p.line, colour);
        paintDot(p, box, colour);
        if (colour != p.choice.tag.colour) continue;
        p.painter.setPen(QPen(p.theme.colour(Role::Ink), 1.5));
        p.painter.setBrush(Qt::NoBrush);
        p.painter.drawEllipse(QRectF(box).adjusted(-2.75, -2.75, 2.75, 2.75));
    }
}

// Whether a name to be made ends before `right`: it matters more than what is said of it.
bool isRoomBeside(const ChoicePaint &p, const QString &sentence, int right) {
    QFont widest = p.theme.font(Type::Interface);
    widest.setWeight(QFont::DemiBold);
    const int name =
        QFontMetrics(widest).horizontalAdvance(sentence.arg(displayText(p.choice.tag.name)));
    return p.line.left() + madeNameLeft + name + space::s <= right;
}

void paintToBeMade(const ChoicePaint &p, bool first) {
    if (first) {
        p.painter.setPen(p.theme.colour(Role::Line));
        p.painter.drawLine(p.line.topLeft() - QPoint(space::xs, 0),
                           p.line.topRight() + QPoint(space::xs, 0));
    }
    const bool alone = p.choice.kind == TagChoice::Kind::Create;
    paintIcon(p.painter, p.square(choicePadding, boxSize).topLeft(), boxSize,
              alone ? Icon::Plus : Icon::Below, p.theme.colour(Role::AccentInk));
    int right = p.line.right() + 1 - choicePadding;
    const QString create = TagChoiceDelegate::tr("Create %1");
    if (p.choice.tag.colour == noTagColour) {
        // It has none to choose.
    } else if (alone) {
        paintColours(p);
        right -= model::tagColours * colourStep;
    } else {
        const QString words =
            TagChoiceDelegate::tr("below %1, with its colour")
                .arg(displayText(p.choice.tag.name.section(QLatin1Char('/'), -2, -2)));
        p.painter.setFont(p.theme.font(Type::Second));
        p.painter.setPen(p.theme.colour(Role::Muted));
        const int width = p.painter.fontMetrics().horizontalAdvance(words);
        if (isRoomBeside(p, create, right - width)) {
            drawWords(p.painter, QRect(right - width, p.line.top(), width, p.line.height()),
                      Qt::AlignVCenter, words);
            right -= width;
        }
    }
    paintChoiceName(p, p.line.left() + madeNameLeft, right - space::s, create);
}

} // namespace

TagChoiceDelegate::TagChoiceDelegate(const ThemeSource &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

QSize TagChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const {
    return {option.rect.width(), choiceRow};
}

void TagChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const {
    const ChoicePaint p{*painter, option.rect, m_theme.theme(), choiceAt(index)};
    painter->save();
    const Mirrored mirrored(*painter, option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(p.theme.colour(chosen ? Role::Tint : Role::Hover));
        painter->drawRoundedRect(p.line, radius::control, radius::control);
    }
    if (p.choice.kind == TagChoice::Kind::Tag)
        paintTag(p);
    else
        paintToBeMade(p, index.row() == 0 || choiceAt(index.siblingAtRow(index.row() - 1)).kind ==
                                                 TagChoice::Kind::Tag);
    painter->restore();
}

bool TagChoiceDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                                    const QStyleOptionViewItem &option, const QModelIndex &index) {
    if (event->type() != QEvent::MouseButtonRelease) return false;
    const TagChoice &choice = choiceAt(index);
    const bool coloured =
        choice.kind == TagChoice::Kind::Create && choice.tag.colour != noTagColour;
    if (!coloured) return false;
    const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
    for (int colour = 0; colour < model::tagColours; ++colour) {
        const QRect box = mirroredPlace(colourBox(option.rect, colour), option.rect);
        if (!box.adjusted(-5, -8, 5, 8).contains(at)) continue;
        Q_EMIT colourChosen(colour);
        return true;
    }
    return false;
}

} // namespace lectern::ui

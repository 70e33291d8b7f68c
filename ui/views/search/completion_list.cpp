// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/search/completion_list.h"

#include "ui/render/mirrored.h"
#include "ui/render/popup_painting.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"

#include <QMouseEvent>
#include <QPainter>

namespace lectern::ui {

namespace {

// Pixels.
constexpr int completionTall = 32;
constexpr int completionFoot = 28;
constexpr int completionBorder = 4;
constexpr int belowField = 4;
constexpr int completionPadding = 12;
constexpr int completionDotLeft = 16;
constexpr int completionDot = 6;
constexpr int textAfterDot = 14;
constexpr int noteGap = 8;

} // namespace

CompletionList::CompletionList(const ThemeSource &theme, QWidget *field)
    : QWidget(field->window())
    , m_theme(theme)
    , m_field(field) {
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Completions"));
    hide();
}

void CompletionList::offer(const QList<library::Completion> &completions, bool choose) {
    m_completions = completions;
    m_chosen = choose && !completions.isEmpty() ? 0 : -1;
    if (completions.isEmpty()) return hide();
    place();
    show();
    raise();
    update();
}

void CompletionList::choose(int step) {
    const int count = int(m_completions.size());
    if (count == 0) return;
    m_chosen = m_chosen < 0 ? (step > 0 ? 0 : count - 1) : (m_chosen + step + count) % count;
    update();
}

const library::Completion *CompletionList::chosen() const {
    return isVisible() && m_chosen >= 0 ? &m_completions.at(m_chosen) : nullptr;
}

// As wide as the field, and the shadow around it.
void CompletionList::place() {
    if (parentWidget() != m_field->window()) setParent(m_field->window());
    const QPoint corner = m_field->mapTo(m_field->window(), QPoint(0, m_field->height()));
    const int tall =
        2 * completionBorder + int(m_completions.size()) * completionTall + completionFoot;
    setGeometry(QRect(corner.x(), corner.y() + belowField, m_field->width(), tall)
                    .adjusted(-popupShadow, -belowField, popupShadow, popupShadow));
}

QRect CompletionList::lineRect(int line) const {
    return {popupShadow + completionBorder, belowField + completionBorder + line * completionTall,
            width() - 2 * (popupShadow + completionBorder), completionTall};
}

int CompletionList::lineAt(const QPoint &point) const {
    for (int line = 0; line < m_completions.size(); ++line)
        if (lineRect(line).contains(point)) return line;
    return -1;
}

void CompletionList::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    paintPopup(painter, rect().adjusted(popupShadow, belowField, -popupShadow, -popupShadow),
               m_theme.theme(), radius::popup);
    for (int line = 0; line < m_completions.size(); ++line)
        paintLine(painter, line);
    paintFoot(painter);
}

void CompletionList::paintLine(QPainter &painter, int line) const {
    const Theme &theme = m_theme.theme();
    const library::Completion &one = m_completions.at(line);
    const QRect box = lineRect(line);
    if (line == m_chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Role::Tint));
        painter.drawRoundedRect(box, radius::control, radius::control);
    }
    QRectF words = box.adjusted(completionPadding, 0, -completionPadding, 0);
    if (one.colour) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::tagDot(*one.colour));
        painter.drawEllipse(QPointF(box.left() + completionDotLeft, box.center().y() + 0.5),
                            completionDot / 2.0, completionDot / 2.0);
        words.setLeft(box.left() + completionDotLeft - completionDot / 2.0 + textAfterDot);
    }
    if (one.papers) {
        painter.setFont(theme.font(Type::Second));
        painter.setPen(theme.colour(Role::Muted));
        const QString papers = QStringLiteral("%L1").arg(*one.papers);
        const int wide = painter.fontMetrics().horizontalAdvance(papers);
        drawTextLine(painter, words.adjusted(words.width() - wide, 0, 1, 0), TextLine::of(papers));
        words.setRight(words.right() - wide - noteGap);
    }
    words.setLeft(words.left() + paintShown(painter, words, one));
    if (!one.andBelow) return;
    painter.setFont(theme.font(Type::Second));
    painter.setPen(theme.colour(Role::Muted));
    drawTextLine(painter, words.adjusted(noteGap, 0, 0, 0), TextLine::of(tr("and below")));
}

// What is typed already, then the rest, as the words run. Returns the width drawn.
qreal CompletionList::paintShown(QPainter &painter, const QRectF &box,
                                 const library::Completion &one) const {
    const QFont strong = m_theme.theme().font(Type::InterfaceStrong);
    const QFont plain = m_theme.theme().font(Type::Interface);
    const QString begun = one.shown.left(one.begun);
    const QString rest = one.shown.mid(one.begun);
    const qreal wide = qMin(box.width(), QFontMetricsF(strong).horizontalAdvance(begun) +
                                             QFontMetricsF(plain).horizontalAdvance(rest) + 1);
    QRectF words(box.topLeft(), QSizeF(wide, box.height()));
    const Upright upright(painter, words);
    painter.setPen(m_theme.theme().colour(Role::Ink));
    painter.setFont(strong);
    words.setLeft(words.left() + drawTextLine(painter, words, TextLine::of(begun)));
    painter.setFont(plain);
    drawTextLine(painter, words, TextLine::of(rest));
    return wide;
}

void CompletionList::paintFoot(QPainter &painter) const {
    const Theme &theme = m_theme.theme();
    QRect foot(popupShadow, height() - popupShadow - completionFoot, width() - 2 * popupShadow,
               completionFoot);
    painter.fillRect(QRect(foot.left(), foot.top(), foot.width(), 1), theme.colour(Role::Line));
    foot.adjust(completionPadding + completionBorder, 0, -completionPadding, 0);
    const auto say = [&](const KeyCapRow &caps, const QString &words) {
        const QSize size = keyCapsSize(caps, theme);
        paintKeyCaps(painter, {foot.left(), foot.center().y() - size.height() / 2 + 1}, caps,
                     theme);
        foot.setLeft(foot.left() + size.width() + noteGap);
        painter.setFont(theme.font(Type::Second));
        painter.setPen(theme.colour(Role::Muted));
        foot.setLeft(foot.left() + int(drawTextLine(painter, foot, TextLine::of(words))) +
                     space::l);
    };
    say(keyCapsOf(QStringLiteral("Up")) + keyCapsOf(QStringLiteral("Down")), tr("choose"));
    say(keyCapsOf(QStringLiteral("Tab")), tr("complete"));
    const KeyCapRow enter = keyCapsOf(QStringLiteral("Return"));
    const int wide = keyCapsSize(enter, theme).width() + noteGap +
                     painter.fontMetrics().horizontalAdvance(tr("search")) + space::xs;
    foot.setLeft(qMax(foot.left(), foot.right() + 1 - wide));
    say(enter, tr("search"));
}

void CompletionList::mouseMoveEvent(QMouseEvent *event) {
    const int line = lineAt(event->position().toPoint());
    if (line < 0 || line == m_chosen) return;
    m_chosen = line;
    update();
}

void CompletionList::mousePressEvent(QMouseEvent *event) {
    const int line = lineAt(event->position().toPoint());
    if (line < 0) return hide();
    const library::Completion taken = m_completions.at(line);
    hide();
    Q_EMIT this->taken(taken);
}

} // namespace lectern::ui

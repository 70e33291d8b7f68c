// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/comment_view.h"

#include "ui/models/meaning_words.h"
#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"

#include <QFontMetrics>
#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int commentHead = 20;
constexpr int commentIcon = 14;
constexpr int commentGap = 6;
constexpr qsizetype longestComment = 2000; // shown
constexpr int commentFlags = Qt::AlignLeft | Qt::TextWordWrap;

} // namespace

CommentView::CommentView(const model::Highlight &highlight, const ThemeSource &theme,
                         QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_highlight(highlight) {
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(displayText(spokenHighlight(highlight)));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

QString CommentView::words() const {
    const QString comment = displayText(m_highlight.comment, longestComment);
    if (!m_highlight.orphan) return comment;
    const QString quote = tr("“%1”").arg(displayText(m_highlight.quote, longestComment));
    return comment.isEmpty() ? quote : tr("%1 %2").arg(quote, comment);
}

QRect CommentView::wordsIn(int width) const {
    const QFontMetrics metrics(m_theme.theme().font(Type::Interface));
    return metrics.boundingRect(QRect(0, commentHead, width, 10'000), commentFlags, words());
}

QSize CommentView::sizeHint() const {
    return {216, heightForWidth(216)};
}

int CommentView::heightForWidth(int width) const {
    return words().isEmpty() ? commentHead : wordsIn(width).bottom() + 1;
}

void CommentView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_theme.theme();
    const QColor ink = theme.meaning(m_highlight.meaning).ink;
    paintIcon(painter, {0, (commentHead - commentIcon) / 2}, commentIcon,
              iconOf(m_highlight.meaning), ink);
    painter.setFont(theme.font(Type::Heading));
    painter.setPen(ink);
    const QString head = m_highlight.orphan
                             ? tr("%1, has lost its place").arg(nameOf(m_highlight.meaning))
                             : nameOf(m_highlight.meaning);
    drawWords(painter, QRect(commentIcon + commentGap, 0, width(), commentHead), Qt::AlignVCenter,
              head);
    painter.setFont(theme.font(Type::Interface));
    painter.setPen(theme.colour(Role::Ink2));
    drawWords(painter, QRect(0, commentHead, width(), height() - commentHead), Qt::AlignLeft,
              words(), Qt::TextWordWrap);
    if (!hasFocus()) return;
    painter.setPen(QPen(theme.colour(Role::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::chip, radius::chip);
}

} // namespace lectern::ui

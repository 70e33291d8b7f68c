// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/comment_view.h"

#include "ui/models/meaning_words.h"
#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"

#include <QPainter>
#include <QTextLayout>

namespace lectern::ui {

namespace {

constexpr int commentHead = 20;
constexpr int commentIcon = 14;
constexpr int commentIconGap = 6;
constexpr qsizetype longestComment = 2000; // shown

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

QStringList CommentView::linesIn(int width) const {
    const QString text = words();
    QTextLayout layout(text, m_theme.theme().font(Type::Interface));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    if (text.isEmpty()) return lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

QSize CommentView::sizeHint() const {
    return {216, heightForWidth(216)};
}

int CommentView::heightForWidth(int width) const {
    return commentHead + int(linesIn(width).size()) * lineHeight(Type::Interface);
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
    drawWords(painter, QRect(commentIcon + commentIconGap, 0, width(), commentHead),
              Qt::AlignVCenter, head);
    painter.setFont(theme.font(Type::Interface));
    painter.setPen(theme.colour(Role::Ink2));
    QRect line(0, commentHead, width(), lineHeight(Type::Interface));
    for (const QString &part : linesIn(width())) {
        drawTextLine(painter, line, TextLine::of(part));
        line.translate(0, line.height());
    }
    if (!hasFocus()) return;
    painter.setPen(QPen(theme.colour(Role::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::chip, radius::chip);
}

} // namespace lectern::ui

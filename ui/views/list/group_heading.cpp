// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/list/group_heading.h"

#include "ui/models/day_words.h"
#include "ui/models/source_words.h"
#include "ui/render/text_line.h"
#include "ui/render/theme.h"

#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int headingLeft = 36;
constexpr int headingRight = 16;

QString headingFigures(const model::Digest &digest, int papers) {
    const QString count = QStringLiteral("%L1").arg(papers);
    return digest.day ? shortDay(*digest.day) + QStringLiteral(" · ") + count : count;
}

} // namespace

void paintGroupHeading(QPainter &painter, const QRect &rect, const model::Digest &digest,
                       int papers, const Theme &theme) {
    painter.fillRect(rect, theme.colour(Role::Ground));
    painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), theme.colour(Role::Line2));

    const QRect line = rect.adjusted(headingLeft, 0, -headingRight, -1);
    painter.setFont(theme.font(Type::Second));
    painter.setPen(theme.colour(Role::Muted));
    const QString figures = headingFigures(digest, papers);
    const int width = painter.fontMetrics().horizontalAdvance(figures);
    drawTextLine(painter, line.adjusted(line.width() - width, 0, 1, 0), TextLine::of(figures));

    painter.setFont(theme.font(Type::Heading));
    painter.setPen(theme.colour(Role::Ink2));
    drawTextLine(painter, line.adjusted(0, 0, -width - space::s, 0),
                 TextLine::of(sourceWords(digest.source)));
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/manual_text.h"

#include "ui/render/theme_source.h"

#include <QPainter>
#include <QTextCursor>

namespace lectern::ui {

namespace {

constexpr int inlineCapHeight = 18;

} // namespace

ManualText::ManualText(const ManualProse &prose, const ThemeSource &theme, QWidget *parent)
    : MarkedText(Type::Note, Role::Ink, theme, parent)
    , m_prose(prose) {
    setContent(prose.text);
}

bool ManualText::mark(const QString &sought) {
    QList<TextSpan> places;
    const QString &text = m_prose.text;
    for (qsizetype at = sought.isEmpty() ? -1 : text.indexOf(sought, 0, Qt::CaseInsensitive);
         at >= 0; at = text.indexOf(sought, at + sought.size(), Qt::CaseInsensitive))
        places.append({at, sought.size()});
    setFound(places, -1);
    return sought.isEmpty() || !places.isEmpty();
}

void ManualText::decorate() {
    const Theme &theme = this->theme().theme();
    const auto dress = [&](const QList<TextSpan> &spans, Type type) {
        QTextCharFormat format;
        format.setFont(theme.font(type));
        format.setForeground(theme.colour(Role::Ink2));
        for (const TextSpan &span : spans) {
            QTextCursor cursor(document());
            cursor.setPosition(positionOf(span.start));
            cursor.setPosition(positionOf(span.start + span.length), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(format);
        }
    };
    dress(m_prose.keys, Type::KeyCap);
    dress(m_prose.code, Type::Code);
}

void ManualText::paintEvent(QPaintEvent *event) {
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        paintGrounds(painter, m_prose.keys, Role::Edge, Role::Page);
        paintGrounds(painter, m_prose.code, Role::Chip, Role::Chip);
    }
    MarkedText::paintEvent(event);
}

// A frame of one pixel whose lower edge is two, as of every key cap.
void ManualText::paintGrounds(QPainter &painter, const QList<TextSpan> &spans, Role edge,
                              Role ground) const {
    painter.setPen(Qt::NoPen);
    for (const TextSpan &span : spans)
        for (const QRect &line : linesOf(span)) {
            const QRect cap(line.left(), line.center().y() - inlineCapHeight / 2 + 1, line.width(),
                            inlineCapHeight);
            painter.setBrush(theme().theme().colour(edge));
            painter.drawRoundedRect(cap, radius::chip, radius::chip);
            painter.setBrush(theme().theme().colour(ground));
            painter.drawRoundedRect(cap.adjusted(1, 1, -1, -2), radius::chip - 1, radius::chip - 1);
        }
}

} // namespace lectern::ui

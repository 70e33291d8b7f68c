// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/list/paper_button.h"

#include "ui/models/put_together.h"
#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"

#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int paperButtonTall = 28;

} // namespace

PaperButton::PaperButton(const QString &title, const QString &words, const ThemeSource &theme,
                         QWidget *parent)
    : QAbstractButton(parent)
    , m_title(title)
    , m_words(words)
    , m_theme(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(displayText(saidOfOne({title, words})));
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

QSize PaperButton::sizeHint() const {
    return {200, paperButtonTall};
}

void PaperButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    const Theme &theme = m_theme.theme();
    if (underMouse() || hasFocus()) painter.fillRect(rect(), theme.colour(Role::Hover));
    if (hasFocus())
        painter.fillRect(QRect(0, 0, 3, height()), theme.colour(Role::Accent));
    else
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour(Role::Line2));
    const QRectF line = QRectF(rect()).adjusted(space::s, 0, -space::s, 0);
    painter.setFont(theme.font(Type::Second));
    painter.setPen(theme.colour(Role::Muted));
    const int wide = painter.fontMetrics().horizontalAdvance(displayText(m_words));
    drawTextLine(painter, line.adjusted(line.width() - wide, 0, 1, 0), TextLine::of(m_words));
    painter.setFont(theme.font(Type::Interface));
    painter.setPen(theme.colour(Role::Ink));
    drawTextLine(painter, line.adjusted(0, 0, -wide - space::l, 0), TextLine::of(m_title));
}

} // namespace lectern::ui

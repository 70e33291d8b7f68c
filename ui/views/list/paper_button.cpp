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

constexpr int paperButtonTall = 32;

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

void PaperButton::setQuiet(bool quiet) {
    m_quiet = quiet;
    update();
}

QSize PaperButton::sizeHint() const {
    return {200, paperButtonTall};
}

void PaperButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    const Theme &theme = m_theme.theme();
    const QRectF line = rect();
    const int ruled = hasFocus() ? 2 : 1;
    painter.fillRect(QRect(0, height() - ruled, width(), ruled),
                     theme.colour(hasFocus() ? Role::Accent : Role::Line2));
    painter.setFont(theme.font(Type::Second));
    painter.setPen(theme.colour(Role::Muted));
    const int wide = painter.fontMetrics().horizontalAdvance(displayText(m_words));
    drawTextLine(painter, line.adjusted(line.width() - wide, 0, 1, 0), TextLine::of(m_words));
    painter.setFont(theme.font(Type::Interface));
    painter.setPen(theme.colour(underMouse() || hasFocus() ? Role::AccentInk
                                : m_quiet                  ? Role::Muted
                                                           : Role::Ink));
    drawTextLine(painter, line.adjusted(0, 0, -wide - space::l, 0), TextLine::of(m_title));
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/line_excerpt.h"

#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"

#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int excerptLine = 24;
constexpr int excerptEdge = 5; // above and below the lines

} // namespace

LineExcerpt::LineExcerpt(const model::ImportWarning &warning, const ThemeSource &theme,
                         QWidget *parent)
    : QWidget(parent)
    , m_warning(warning)
    , m_firstLine(qMax(qint64(1), warning.line - 1))
    , m_theme(theme) {
    setFixedHeight(int(warning.around.size()) * excerptLine + 2 * excerptEdge);
    setAccessibleName(displayText(warning.around.join(QLatin1Char('\n'))));
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void LineExcerpt::paintEvent(QPaintEvent *) {
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(Role::Edge));
    painter.setBrush(theme.colour(Role::Ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control,
                            radius::control);
    painter.setFont(theme.font(Type::Code));
    const QString last = QString::number(m_firstLine + m_warning.around.size());
    const int numbers = painter.fontMetrics().horizontalAdvance(last) + space::l;
    QRect line(1, excerptEdge, width() - 2, excerptLine);
    for (qsizetype i = 0; i < m_warning.around.size(); ++i) {
        const bool told = m_firstLine + i == m_warning.line;
        if (told) painter.fillRect(line, theme.colour(Role::WarnGround));
        painter.setPen(theme.colour(told ? Role::WarnInk : Role::Muted));
        drawWords(painter, line.adjusted(space::m, 0, 0, 0), Qt::AlignVCenter,
                  QString::number(m_firstLine + i));
        painter.setPen(theme.colour(told ? Role::Ink : Role::Muted));
        const QRect words = line.adjusted(space::m + numbers, 3, -space::m, -3);
        drawTextLine(painter, words, TextLine::of(m_warning.around.at(i)));
        line.translate(0, excerptLine);
    }
}

} // namespace lectern::ui

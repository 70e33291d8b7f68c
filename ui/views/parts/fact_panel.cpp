// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/fact_panel.h"

#include "ui/models/put_together.h"
#include "ui/render/mirrored.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"

#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int factLine = 32;
constexpr int factIcon = 16;
constexpr int factWhat = 132; // the column that says what it is
constexpr int factPadding = 16;
constexpr int factInset = 8; // above the first line and below the last
constexpr int widthForFacts = 640;
constexpr int leastFactPanel = 240;

} // namespace

FactPanel::FactPanel(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void FactPanel::setFacts(const QList<Fact> &facts) {
    m_facts = facts;
    QStringList lines;
    for (const Fact &fact : facts)
        lines.append(tr("%1: %2 %3").arg(fact.what, fact.fact, fact.more).trimmed());
    setAccessibleName(spokenInTurn(lines));
    updateGeometry();
    update();
}

bool FactPanel::isNarrow(int width) {
    return width < widthForFacts;
}

QSize FactPanel::sizeHint() const {
    return {widthForFacts, heightForWidth(widthForFacts)};
}

QSize FactPanel::minimumSizeHint() const {
    return {leastFactPanel, heightForWidth(widthForFacts)};
}

int FactPanel::heightForWidth(int width) const {
    const int lines = isNarrow(width) ? 2 : 1;
    return int(m_facts.size()) * (factLine + (lines - 1) * lineHeight(Type::Interface)) +
           2 * factInset;
}

void FactPanel::paintEvent(QPaintEvent *) {
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(Role::Line));
    painter.setBrush(theme.colour(Role::Ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::popup,
                            radius::popup);
    const int height = (this->height() - 2 * factInset) / qMax(1, int(m_facts.size()));
    for (int i = 0; i < m_facts.size(); ++i)
        paintFact(painter, m_facts.at(i),
                  QRect(factPadding, factInset + i * height, width() - 2 * factPadding, height));
}

void FactPanel::paintFact(QPainter &painter, const Fact &fact, const QRect &line) const {
    const Theme &theme = m_theme.theme();
    const bool narrow = isNarrow(width());
    QRect what = line.adjusted(factIcon + space::m, 0, 0, 0);
    if (narrow) what.setHeight(factLine);
    paintIcon(painter, {line.left(), what.top() + (what.height() - factIcon) / 2}, factIcon,
              fact.icon, theme.colour(fact.ink));
    painter.setFont(theme.font(Type::Interface));
    painter.setPen(theme.colour(Role::Ink2));
    drawWords(painter, what, Qt::AlignVCenter | Qt::AlignLeft, fact.what);
    QRect box = what;
    if (narrow)
        box.moveTop(what.top() + lineHeight(Type::Interface));
    else
        box.setLeft(what.left() + factWhat);
    paintText(painter, box, fact);
}

void FactPanel::paintText(QPainter &painter, const QRect &box, const Fact &fact) const {
    const Theme &theme = m_theme.theme();
    painter.setFont(theme.font(Type::InterfaceMedium));
    painter.setPen(theme.colour(Role::Ink));
    const TextLine line = TextLine::of(fact.fact);
    drawTextLine(painter, QRectF(box), line);
    const int wide = painter.fontMetrics().horizontalAdvance(line.text) + space::s;
    const QRect rest = box.adjusted(wide, 0, 0, 0);
    if (fact.more.isEmpty() || rest.width() < 2 * space::xxl) return;
    painter.setFont(theme.font(Type::Interface));
    painter.setPen(theme.colour(Role::Muted));
    drawTextLine(painter, QRectF(rest), TextLine::of(fact.more));
}

} // namespace lectern::ui

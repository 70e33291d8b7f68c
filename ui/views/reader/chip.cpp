// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/chip.h"

#include "ui/commands/safe_link.h"
#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"

#include <QLocale>
#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int chipHeight = 24;
constexpr int chipPadding = 8;
constexpr int chipGap = 6;
constexpr int chipIcon = 14;
constexpr int chipDot = 6;
constexpr int widestChip = 240;

} // namespace

Chip *Chip::ofLink(const QString &words, Icon icon, const QString &address,
                   const ThemeSource &theme, QWidget *parent) {
    auto *chip = new Chip(words, theme, parent);
    chip->m_icon = icon;
    chip->m_bordered = true;
    if (const auto url = safeLink(address))
        setPlainToolTip(chip, tr("Opens %1: %2").arg(url->host(), address));
    return chip;
}

Chip *Chip::ofTag(const model::Tag &tag, const ThemeSource &theme, QWidget *parent) {
    auto *chip = new Chip(tag.name, theme, parent);
    chip->m_dot = Theme::tagDot(tag.colour);
    chip->setAccessibleName(tr("Tag %1").arg(displayText(tag.name)));
    setPlainToolTip(chip, tr("Papers tagged %1").arg(tag.name));
    return chip;
}

Chip *Chip::ofList(const QString &name, const ThemeSource &theme, QWidget *parent) {
    auto *chip = new Chip(name, theme, parent);
    chip->m_icon = Icon::ListOrdered;
    chip->setAccessibleName(tr("Reading list %1").arg(displayText(name)));
    setPlainToolTip(chip, tr("The reading list %1").arg(name));
    return chip;
}

Chip *Chip::ofFile(const model::Attachment &file, const ThemeSource &theme, QWidget *parent) {
    auto *chip = new Chip(file.fileName, theme, parent);
    const bool pdf = file.kind == model::AttachmentKind::Pdf;
    chip->m_icon = pdf ? Icon::FileText : Icon::Paperclip;
    chip->m_bordered = true;
    chip->setAccessibleName(tr("File %1").arg(displayText(file.fileName)));
    setPlainToolTip(chip, tr("%1, %2").arg(file.fileName, QLocale().formattedDataSize(file.bytes)));
    return chip;
}

Chip *Chip::ofTemplate(const QString &name, const ThemeSource &theme, QWidget *parent) {
    auto *chip = new Chip(name, theme, parent);
    chip->m_icon = Icon::Plus;
    chip->m_bordered = true;
    chip->setFocusPolicy(Qt::NoFocus);
    chip->setAccessibleName(tr("Template %1").arg(displayText(name)));
    return chip;
}

Chip::Chip(const QString &words, const ThemeSource &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_words(displayText(words)) {
    setAccessibleName(m_words);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

int Chip::leadWidth() const {
    return m_icon ? chipIcon : chipDot;
}

QSize Chip::sizeHint() const {
    const QFontMetrics metrics(m_theme.theme().font(Type::Second));
    const int width = 2 * chipPadding + leadWidth() + chipGap + metrics.horizontalAdvance(m_words);
    return {qMin(width, widestChip), chipHeight};
}

void Chip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintLead(painter);
    const int x = chipPadding + leadWidth() + chipGap;
    const QRect rect(x, 0, width() - x - chipPadding + 1, height());
    painter.setFont(m_theme.theme().font(Type::Second));
    painter.setPen(m_theme.theme().colour(Role::Ink2));
    drawWords(painter, rect, Qt::AlignVCenter | Qt::AlignLeft,
              painter.fontMetrics().elidedText(m_words, Qt::ElideRight, rect.width()),
              Qt::TextSingleLine);
}

void Chip::paintGround(QPainter &painter) const {
    const Theme &theme = m_theme.theme();
    QColor border = m_bordered ? theme.colour(Role::Edge) : Qt::transparent;
    if (hasFocus()) border = theme.colour(Role::Accent);
    const Role ground = underMouse() ? Role::Hover : m_bordered ? Role::Page : Role::Chip;
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.setPen(QPen(border, hasFocus() ? 2 : 1));
    painter.setBrush(theme.colour(ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius::control,
                            radius::control);
}

void Chip::paintLead(QPainter &painter) const {
    const int y = (height() - leadWidth()) / 2;
    if (m_icon) {
        paintIcon(painter, {chipPadding, y}, chipIcon, *m_icon,
                  m_theme.theme().colour(Role::Muted));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_dot);
    painter.drawEllipse(chipPadding, y, chipDot, chipDot);
}

} // namespace lectern::ui

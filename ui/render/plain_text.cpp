// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/plain_text.h"

#include <QAction>
#include <QMessageBox>
#include <QPainter>
#include <QStyle>
#include <QTextOption>

namespace lectern::ui {

namespace {

bool turnsDirection(char16_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool endsLine(char16_t c) {
    return (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isOrdinary(char16_t c) {
    return c >= 0x20 && !(c >= 0x7F && c < 0xA0) && !turnsDirection(c) && !endsLine(c);
}

// Of a character that is not ordinary.
QString shownAs(char16_t c) {
    if (endsLine(c)) return QStringLiteral(" ");
    if (c < 0x20) return QChar(0x2400 + c);
    if (c == 0x7F) return QChar(0x2421);
    if (turnsDirection(c)) return QStringLiteral("‹U+%1›").arg(int(c), 4, 16).toUpper();
    return QChar(QChar::ReplacementCharacter);
}

} // namespace

QString displayText(const QString &foreign, qsizetype limit) {
    QString shown;
    shown.reserve(qMin(foreign.size(), limit));
    for (const QChar c : foreign) {
        if (shown.size() >= limit) {
            if (c.isLowSurrogate()) shown.chop(1); // no half of a character
            return shown + QChar(0x2026);
        }
        if (isOrdinary(c.unicode()))
            shown += c;
        else
            shown += shownAs(c.unicode());
    }
    return shown;
}

QString asMenuText(QString words) {
    return words.replace(u'&', QLatin1String("&&")).replace(u'\t', u' ');
}

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
}

PlainLabel::PlainLabel(const QString &foreign, QWidget *parent)
    : PlainLabel(parent) {
    setText(foreign);
}

void PlainLabel::setText(const QString &foreign) {
    QLabel::setText(displayText(foreign));
}

void PlainLabel::setElideMode(Qt::TextElideMode mode) {
    m_elide = mode;
    updateGeometry();
    update();
}

QSize PlainLabel::minimumSizeHint() const {
    const QSize hint = QLabel::minimumSizeHint();
    return m_elide == Qt::ElideNone ? hint : QSize(0, hint.height());
}

void PlainLabel::paintEvent(QPaintEvent *event) {
    if (m_elide == Qt::ElideNone) return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QRect rect = contentsRect();
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()));
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    painter.drawText(rect, fontMetrics().elidedText(text(), m_elide, rect.width()), option);
}

QString plainToolTip(const QString &foreign) {
    // Qt guesses whether a tooltip is HTML; ours always is, and holds nothing but text.
    if (foreign.isEmpty()) return {};
    return QStringLiteral("<qt>%1</qt>").arg(displayText(foreign).toHtmlEscaped());
}

void setPlainToolTip(QWidget *widget, const QString &foreign) {
    widget->setToolTip(plainToolTip(foreign));
}

void setPlainToolTip(QAction *action, const QString &foreign) {
    action->setToolTip(plainToolTip(foreign));
}

void showPlainMessage(QWidget *parent, MessageTone tone, const QString &sentence) {
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(tone == MessageTone::Warning ? QMessageBox::Warning : QMessageBox::Information);
    box->setTextFormat(Qt::PlainText);
    // Its informative text must stay empty: Qt renders that as HTML whatever the format.
    box->setText(displayText(sentence));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace lectern::ui

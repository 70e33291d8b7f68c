// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/focus_key.h"

#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"

#include <QAction>
#include <QPainter>

namespace lectern::ui {

namespace {

constexpr QSize focusKeySize(136, 64);
constexpr int leastKeyWidth = 64;
constexpr int focusKeyPadding = 18;
constexpr int focusKeyGap = 12;
constexpr int leastLetter = 18; // so that the words of all keys begin at one place
constexpr int focusKeyIcon = 20;
constexpr int focusKeyBorder = 3;

} // namespace

FocusKey::FocusKey(QAction *action, Icon icon, const ThemeSource &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_action(action)
    , m_icon(icon)
    , m_theme(theme) {
    setFocusPolicy(Qt::NoFocus); // the keys are the way
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &FocusKey::follow);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    follow();
}

void FocusKey::follow() {
    setAccessibleName(m_action->text());
    setEnabled(m_action->isEnabled());
    updateGeometry();
    update();
}

void FocusKey::setWidestHint(int width) {
    m_widestHint = width;
    setMaximumWidth(width);
}

QString FocusKey::letter() const {
    return m_action->shortcut().toString(QKeySequence::NativeText);
}

Type FocusKey::letterType() const {
    return letter().size() > 1 ? Type::InterfaceStrong : Type::Title;
}

int FocusKey::letterWidth() const {
    const QFontMetrics metrics(m_theme.theme().font(letterType()));
    return qMax(leastLetter, metrics.horizontalAdvance(letter()));
}

QSize FocusKey::sizeHint() const {
    const Theme &theme = m_theme.theme();
    const auto wide = [&theme](Type type, const QString &text) {
        return QFontMetrics(theme.font(type)).horizontalAdvance(text);
    };
    const int wanted = 2 * (focusKeyPadding + 1) + letterWidth() + focusKeyGap +
                       wide(Type::InterfaceStrong, m_action->text()) + space::s + focusKeyIcon;
    return {qMax(focusKeySize.width(), wanted), focusKeySize.height()};
}

QSize FocusKey::minimumSizeHint() const {
    return {leastKeyWidth, focusKeySize.height()};
}

void FocusKey::paintEvent(QPaintEvent *) {
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled()) painter.setOpacity(0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Role::Edge));
    painter.drawRoundedRect(rect(), radius::popup, radius::popup);
    const int sunk = isDown() ? focusKeyBorder - 1 : 0;
    const QRect face = rect().adjusted(1, 1 + sunk, -1, isDown() ? -1 : -focusKeyBorder);
    painter.setBrush(theme.colour(underMouse() ? Role::Hover : Role::Raised));
    painter.drawRoundedRect(face, radius::popup - 1, radius::popup - 1);

    const QString key = letter();
    painter.setFont(theme.font(letterType()));
    painter.setPen(theme.colour(Role::Ink));
    const bool roomy = width() >= qMax(m_widestHint, sizeHint().width());
    QRect line = face.adjusted(roomy ? focusKeyPadding : space::s, 0,
                               roomy ? -focusKeyPadding : -space::xs, 0);
    drawWords(painter, line, Qt::AlignVCenter, key);
    line.setLeft(line.left() + (roomy ? letterWidth() + focusKeyGap
                                      : painter.fontMetrics().horizontalAdvance(key) + space::s));
    painter.setFont(theme.font(Type::InterfaceStrong));
    drawWords(painter, line, Qt::AlignVCenter,
              painter.fontMetrics().elidedText(m_action->text(), Qt::ElideRight, line.width()));
    if (roomy)
        paintIcon(
            painter,
            {line.right() + 1 - focusKeyIcon, face.top() + (face.height() - focusKeyIcon) / 2},
            focusKeyIcon, m_icon, theme.colour(Role::Muted));
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/command_button.h"

#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"

#include <QAction>
#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int commandIconSize = 16;
constexpr int capsGap = 6;
constexpr int standingPadding = 14;

// A chevron says that more opens from here: it stands behind the words.
bool standsBehind(const std::optional<Icon> &icon) {
    return icon == Icon::ChevronDown || icon == Icon::ChevronUp;
}

void dressIconButton(QToolButton *button, int size, const QString &name) {
    button->setIconSize({size, size});
    button->setProperty("iconOnly", true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(name);
}

} // namespace

CommandButton::CommandButton(QAction *action, std::optional<Icon> icon, Look look,
                             const ThemeSource &theme, QWidget *parent)
    : QToolButton(parent)
    , m_icon(icon)
    , m_look(look)
    , m_theme(theme) {
    setDefaultAction(action);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(action->text());
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void CommandButton::setWords(const QString &words) {
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

void CommandButton::setKey(const QString &shortcut) {
    m_key = shortcut;
    updateGeometry();
    update();
}

void CommandButton::setNarrow(bool narrow) {
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    updateGeometry();
    update();
}

void CommandButton::setFlush() {
    m_flush = true;
    updateGeometry();
}

void CommandButton::setGap(int gap) {
    m_gap = gap;
    updateGeometry();
}

QString CommandButton::words() const {
    if (m_narrow && m_icon) return {};
    return m_words.isEmpty() ? text() : m_words;
}

KeyCapRow CommandButton::keys() const {
    if (m_narrow) return {};
    if (!m_key.isEmpty()) return keyCapsOf(m_key);
    return keyCapsOf(defaultAction()->shortcut().toString(QKeySequence::NativeText));
}

bool CommandButton::isFlat() const {
    return m_look == Look::Bar || m_look == Look::Link;
}

int CommandButton::padding() const {
    if (m_flush) return 0;
    return isFlat() ? int(space::s) : standingPadding;
}

// What cannot be done does not stand out.
bool CommandButton::isFilled() const {
    return m_look == Look::Primary && isEnabled();
}

QFont CommandButton::wordsFont() const {
    return m_theme.theme().font(m_look == Look::Primary ? Type::InterfaceStrong
                                                        : Type::InterfaceMedium);
}

QSize CommandButton::sizeHint() const {
    int width = 2 * padding() + (m_icon ? commandIconSize : 0);
    if (const QString shown = words(); !shown.isEmpty())
        width += QFontMetrics(wordsFont()).horizontalAdvance(shown) + (m_icon ? m_gap : 0);
    if (const KeyCapRow caps = keys(); !caps.isEmpty())
        width += capsGap + keyCapsSize(caps, m_theme.theme()).width();
    return {width, isFlat() ? 28 : 32};
}

void CommandButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled()) painter.setOpacity(0.5);
    paintGround(painter);
    paintContent(painter);
}

void CommandButton::paintGround(QPainter &painter) const {
    const Theme &theme = m_theme.theme();
    if (m_flush && hasFocus())
        painter.fillRect(0, height() - 2, width(), 2, theme.colour(Role::Accent));
    if (m_flush) return;
    const bool under = isEnabled() && (underMouse() || isDown());
    QColor ground = theme.colour(under ? Role::Hover : Role::Field);
    QColor border = theme.colour(Role::Edge);
    if (isFilled()) ground = border = theme.colour(under ? Role::AccentInk : Role::Accent);
    if (isFlat()) {
        border = Qt::transparent;
        if (!under) ground = Qt::transparent;
        if (isChecked()) ground = theme.colour(Role::Selected);
    }
    const bool focus = hasFocus();
    if (focus) border = theme.colour(isFilled() ? Role::Ink : Role::Accent);
    const qreal inset = focus ? 1 : 0.5;
    painter.setPen(QPen(border, focus ? 2 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius::control,
                            radius::control);
}

void CommandButton::paintContent(QPainter &painter) const {
    const Theme &theme = m_theme.theme();
    const bool primary = isFilled();
    const bool link = m_look == Look::Link || (m_flush && (underMouse() || hasFocus()));
    const QColor ink = theme.colour(primary ? Role::OnAccent : link ? Role::AccentInk : Role::Ink2);
    int x = padding();
    const auto drawIcon = [&] {
        paintIcon(painter, {x, (height() - commandIconSize) / 2}, commandIconSize, *m_icon, ink);
        x += commandIconSize + m_gap;
    };
    if (m_icon && !standsBehind(m_icon)) drawIcon();
    painter.setFont(wordsFont());
    painter.setPen(ink);
    drawWords(painter, QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft,
              words());
    x += painter.fontMetrics().horizontalAdvance(words()) + capsGap;
    if (standsBehind(m_icon)) drawIcon();
    paintKeyCaps(painter, {x, (height() - keyCapsSize({}, theme).height()) / 2}, keys(), theme,
                 primary ? KeyCapLook::OnPrimary : KeyCapLook::OnPage);
}

QToolButton *newIconButton(QAction *action, int iconSize, QWidget *parent) {
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    dressIconButton(button, iconSize, action->text());
    return button;
}

QToolButton *newMenuButton(Icon icon, int iconSize, const QString &name, const ThemeSource &theme,
                           QWidget *parent) {
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon, theme));
    dressIconButton(button, iconSize, name);
    setPlainToolTip(button, name);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

} // namespace lectern::ui

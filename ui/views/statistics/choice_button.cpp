// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statistics/choice_button.h"

#include "ui/render/icons.h"
#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"

#include <QMenu>
#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int choiceArrow = 14;
constexpr int choiceArrowGap = 6;

Type choiceType(ChoiceButton::Look look) {
    return look == ChoiceButton::Look::Bar ? Type::InterfaceMedium : Type::Second;
}

} // namespace

ChoiceButton::ChoiceButton(const QString &name, Look look, const ThemeSource &theme,
                           QWidget *parent)
    : QToolButton(parent)
    , m_name(name)
    , m_look(look)
    , m_theme(theme)
    , m_menu(new QMenu(this)) {
    setMenu(m_menu);
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void ChoiceButton::clearOffers() {
    m_menu->clear();
}

void ChoiceButton::offer(const QString &words, const std::function<void()> &choose) {
    QAction *action = m_menu->addAction(words);
    action->setCheckable(true);
    action->setChecked(words == m_words);
    connect(action, &QAction::triggered, this, [choose] { choose(); });
}

void ChoiceButton::setWords(const QString &words) {
    m_words = words;
    for (QAction *action : m_menu->actions())
        action->setChecked(action->text() == words);
    setAccessibleName(tr("%1: %2").arg(m_name, words));
    updateGeometry();
    update();
}

QSize ChoiceButton::sizeHint() const {
    const QFontMetrics metrics(m_theme.theme().font(choiceType(m_look)));
    return {2 * space::s + metrics.horizontalAdvance(m_words) + choiceArrowGap + choiceArrow,
            m_look == Look::Bar ? 28 : 24};
}

void ChoiceButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_theme.theme();
    const QRect box(QPoint(), QSize(width(), sizeHint().height())); // the style may make it taller
    const bool focus = hasFocus();
    const qreal inset = focus ? 1 : 0.5;
    painter.setPen(focus ? QPen(theme.colour(Role::Accent), 2) : QPen(Qt::NoPen));
    painter.setBrush(theme.colour(underMouse() || isDown() ? Role::Hover : Role::Page));
    painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), radius::control,
                            radius::control);
    const QColor ink = theme.colour(m_look == Look::Bar ? Role::Ink2 : Role::Muted);
    painter.setFont(theme.font(choiceType(m_look)));
    painter.setPen(ink);
    drawWords(painter, box.adjusted(space::s, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_words);
    paintIcon(painter, {width() - space::s - choiceArrow, (box.height() - choiceArrow) / 2},
              choiceArrow, Icon::ChevronDown, theme.colour(Role::Muted));
}

} // namespace lectern::ui

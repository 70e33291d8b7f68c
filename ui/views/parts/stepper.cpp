// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/stepper.h"

#include "ui/render/icons.h"
#include "ui/render/theme_source.h"

#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr QSize stepperSize(128, 32);
constexpr int stepWidth = 30;
constexpr int stepButton = 28;

} // namespace

Stepper::Stepper(const QString &name, const QList<int> &steps, std::function<QString(int)> words,
                 const ThemeSource &theme, QWidget *parent)
    : QSpinBox(parent)
    , m_steps(steps)
    , m_words(std::move(words))
    , m_theme(theme)
    , m_less(newStep(-1, tr("Less")))
    , m_more(newStep(1, tr("More"))) {
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
    setButtonSymbols(NoButtons);
    setAlignment(Qt::AlignCenter);
    lineEdit()->setReadOnly(true);
    setRange(steps.constFirst(), steps.constLast());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    const auto follow = [this] {
        m_less->setEnabled(value() > minimum());
        m_more->setEnabled(value() < maximum());
    };
    connect(this, &QSpinBox::valueChanged, this, follow);
    follow();
}

QToolButton *Stepper::newStep(int by, const QString &name) {
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(by < 0 ? Icon::Minus : Icon::Plus, m_theme));
    button->setProperty("iconOnly", true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setCursor(Qt::ArrowCursor);
    button->setAccessibleName(name);
    button->setAutoRepeat(true);
    connect(button, &QToolButton::clicked, this, [this, by] { stepBy(by); });
    return button;
}

void Stepper::stepBy(int steps) {
    for (; steps > 0; --steps) {
        const auto next = std::upper_bound(m_steps.cbegin(), m_steps.cend(), value());
        if (next != m_steps.cend()) setValue(*next);
    }
    for (; steps < 0; ++steps) {
        const auto here = std::lower_bound(m_steps.cbegin(), m_steps.cend(), value());
        if (here != m_steps.cbegin()) setValue(*std::prev(here));
    }
}

QSize Stepper::sizeHint() const {
    return stepperSize;
}

QString Stepper::textFromValue(int value) const {
    return m_words(value);
}

QSpinBox::StepEnabled Stepper::stepEnabled() const {
    StepEnabled enabled = StepNone;
    if (value() > minimum()) enabled |= StepDownEnabled;
    if (value() < maximum()) enabled |= StepUpEnabled;
    return enabled;
}

void Stepper::resizeEvent(QResizeEvent *event) {
    QSpinBox::resizeEvent(event);
    lineEdit()->setGeometry(stepWidth + 1, 2, width() - 2 * (stepWidth + 1), height() - 4);
    const int top = (height() - stepButton) / 2;
    m_less->setGeometry(2, top, stepButton, stepButton);
    m_more->setGeometry(width() - 2 - stepButton, top, stepButton, stepButton);
}

void Stepper::wheelEvent(QWheelEvent *event) {
    event->ignore();
}

void Stepper::paintEvent(QPaintEvent *event) {
    QSpinBox::paintEvent(event);
    QPainter painter(this);
    painter.setPen(m_theme.theme().colour(Role::Edge));
    painter.drawLine(stepWidth, 1, stepWidth, height() - 2);
    painter.drawLine(width() - 1 - stepWidth, 1, width() - 1 - stepWidth, height() - 2);
}

} // namespace lectern::ui

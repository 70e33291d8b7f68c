// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/find_bar.h"

#include "ui/render/icons.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/icon_mark.h"
#include "ui/views/parts/themed_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace lectern::ui {

namespace {

constexpr int findBarHeight = 40;
constexpr int findFieldWidth = 260;
constexpr int longestSought = 400;

} // namespace

FindBar::FindBar(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_figures(new ThemedLabel(Type::Second, Role::Muted, theme, this)) {
    hide();
    setFixedHeight(findBarHeight);
    setGround(this, Role::Ground);
    setAccessibleName(tr("Find in the text"));
    m_field->setAccessibleName(tr("Find in the text"));
    m_field->setPlaceholderText(tr("Find in title and abstract"));
    m_field->setMaxLength(longestSought);
    m_field->setMaximumWidth(findFieldWidth);
    m_field->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, 0, space::l, 0);
    row->setSpacing(space::s);
    row->addWidget(new IconMark(Icon::Search, 16, Role::Muted, theme, this));
    row->addWidget(m_field, 1);
    row->addWidget(m_figures);
    row->addStretch(1);
    const auto button = [&](Icon icon, const QString &words, auto run) {
        auto *action = new QAction(themedIcon(icon, theme), words, this);
        connect(action, &QAction::triggered, this, run);
        row->addWidget(newIconButton(action, 16, this));
    };
    button(Icon::ChevronUp, tr("The one before"), [this] { Q_EMIT stepAsked(-1); });
    button(Icon::ChevronDown, tr("The next one"), [this] { Q_EMIT stepAsked(1); });
    button(Icon::X, tr("Leave"), [this] { leave(); });
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::edited);
}

void FindBar::setPrompt(const QString &prompt) {
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
}

void FindBar::begin() {
    show();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT edited(m_field->text());
}

bool FindBar::isInUse() const {
    return m_field->hasFocus();
}

QString FindBar::typed() const {
    return isHidden() ? QString() : m_field->text();
}

void FindBar::setFound(int current, int total) {
    if (m_field->text().isEmpty())
        m_figures->setText({});
    else
        m_figures->setText(total == 0 ? tr("not there") : tr("%L1 of %L2").arg(current).arg(total));
}

void FindBar::setLooking() {
    m_figures->setText({});
}

void FindBar::leave() {
    hide();
    Q_EMIT left();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event) {
    const bool press = event->type() == QEvent::KeyPress;
    if (!press && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) { // which is a command of the window, too
        event->accept();
        if (press) leave();
        return true;
    }
    if (!press) return false;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT stepAsked(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Down:
        Q_EMIT stepAsked(1);
        return true;
    case Qt::Key_Up:
        Q_EMIT stepAsked(-1);
        return true;
    default:
        return false;
    }
}

} // namespace lectern::ui

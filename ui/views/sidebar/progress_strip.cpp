// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sidebar/progress_strip.h"

#include "ui/render/theme_source.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/themed_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int patienceMs = 300;

} // namespace

ProgressStrip::ProgressStrip(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(new ThemedLabel(Type::Second, Role::Muted, theme, this)) {
    auto *cancel = new QAction(tr("Cancel"), this);
    connect(cancel, &QAction::triggered, this, [this] {
        if (m_cancel) m_cancel();
    });
    m_words->setElideMode(Qt::ElideRight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::s, space::s);
    row->addWidget(m_words, 1);
    row->addWidget(new CommandButton(cancel, std::nullopt, CommandButton::Look::Link, theme, this));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void ProgressStrip::start(const QString &words, std::function<void()> cancel) {
    m_cancel = std::move(cancel);
    setWords(words);
    m_patience.start();
}

void ProgressStrip::setWords(const QString &words) {
    m_words->setText(words);
}

void ProgressStrip::finish() {
    m_patience.stop();
    m_cancel = {};
    hide();
}

void ProgressStrip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.theme().colour(Role::Panel));
    painter.fillRect(0, 0, width(), 1, m_theme.theme().colour(Role::Line));
}

} // namespace lectern::ui

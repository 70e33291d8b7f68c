// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/preferences/setting_row.h"

#include "ui/render/theme_source.h"
#include "ui/views/parts/themed_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int settingRowHeight = 56;
constexpr int settingPadding = 9; // above and below its words
constexpr int leastSettingWords = 176;

} // namespace

SettingRow::SettingRow(const QString &name, const QString &words, QWidget *control, Control place,
                       const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_place(place)
    , m_words(new ThemedLabel(Type::Second, Role::Muted, theme, this))
    , m_theme(theme)
    , m_searched(name)
    , m_line(place == Control::Beside) {
    auto *title = new ThemedLabel(Type::InterfaceMedium, Role::Ink, theme, this);
    title->setText(name);
    title->setWordWrap(true);
    m_words->setWordWrap(true);
    setWords(words);
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    text->addStretch();
    text->addWidget(title);
    text->addWidget(m_words);
    text->addStretch();
    const bool below = place == Control::Below;
    auto *row = new QBoxLayout(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    row->setContentsMargins(0, settingPadding, 0, settingPadding);
    row->setSpacing(below ? space::s : space::xl);
    row->addLayout(text, 1);
    row->addWidget(control);
    if (!below) setMinimumHeight(settingRowHeight);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

QSize SettingRow::minimumSizeHint() const {
    return {qMax(m_control->minimumSizeHint().width(), m_control->minimumWidth()),
            QWidget::minimumSizeHint().height()};
}

void SettingRow::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    if (m_place == Control::Below) return;
    const int control = qMax(m_control->sizeHint().width(), m_control->minimumWidth());
    const int wanted = leastSettingWords + space::xl + control;
    auto *row = static_cast<QBoxLayout *>(layout());
    row->setDirection(width() >= wanted ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    row->setSpacing(width() >= wanted ? space::xl : space::s);
    row->setAlignment(m_control, width() >= wanted ? Qt::Alignment() : Qt::AlignLeft);
}

void SettingRow::setWords(const QString &words) {
    m_words->setElideMode(Qt::ElideNone);
    m_words->setWordWrap(true);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_control->setAccessibleDescription(words);
}

void SettingRow::setPath(const QString &path) {
    m_words->setWordWrap(false);
    m_words->setElideMode(Qt::ElideMiddle);
    m_words->setText(path);
    m_words->show();
    setPlainToolTip(m_words, path);
    m_control->setAccessibleDescription(path);
}

void SettingRow::setLine(bool line) {
    m_line = line;
    update();
}

void SettingRow::paintEvent(QPaintEvent *) {
    if (!m_line) return;
    QPainter(this).fillRect(0, height() - 1, width(), 1, m_theme.theme().colour(Role::Line));
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/preferences/reading_sample.h"

#include "ui/render/scaled_type.h"
#include "ui/render/theme_source.h"
#include "ui/settings/settings.h"
#include "ui/views/reader/marked_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr QMargins sampleMargins(24, 16, 24, 20);
constexpr double titleScale = 17.0 / 24; // as large as the text below it

} // namespace

ReadingSample::ReadingSample(const Settings &settings, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_title(new FlowText(Type::Title, Role::Ink, theme, this))
    , m_text(new MarkedText(Type::Abstract, Role::Ink, theme, this)) {
    m_title->setAccessibleName(tr("Sample of a title"));
    m_text->setAccessibleName(tr("Sample of an abstract"));
    for (FlowText *text : std::initializer_list<FlowText *>{m_title, m_text})
        text->setFocusPolicy(Qt::NoFocus);
    m_title->setContent(tr("Counting Ships from a Lighthouse in Fog"));
    const QString marked = tr("what was not seen");
    const QString words = tr("We watch a bay for a year and learn to say %1 as surely as what was. "
                             "A small model of the weather, fitted once a night, tells the two "
                             "apart, and needs no label but the keeper’s own log.");
    m_text->setContent(words.arg(marked));
    m_text->setMarks(
        {{{}, model::Meaning::Claim, {words.indexOf(QLatin1String("%1")), marked.size()}}});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sampleMargins);
    column->setSpacing(space::xs);
    column->addWidget(m_title);
    column->addWidget(m_text);
    follow();
    connect(&settings, &Settings::changed, this, &ReadingSample::follow);
    connect(&theme, &ThemeSource::changed, this, &ReadingSample::follow);
}

int ReadingSample::lettersInLine() const {
    const QFontMetricsF metrics(scaledFont(m_theme.theme(), Type::Abstract, 1));
    const QString text = m_text->content();
    const double letter = metrics.horizontalAdvance(text) / double(qMax<qsizetype>(1, text.size()));
    return letter > 0 ? qRound(m_theme.theme().reading().column / letter) : 0;
}

void ReadingSample::follow() {
    const double scale = m_settings.value(setting::textSize) / 100.0;
    const int width = qRound(m_theme.theme().reading().column * scale);
    m_title->setScale(scale * titleScale);
    m_text->setScale(scale);
    for (FlowText *text : std::initializer_list<FlowText *>{m_title, m_text})
        text->setMaximumWidth(width);
    update();
    Q_EMIT changed();
}

void ReadingSample::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    update();
}

void ReadingSample::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.theme().colour(Role::Edge));
    painter.setBrush(m_theme.theme().colour(Role::Page));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::popup,
                            radius::popup);
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/merge_forecast.h"

#include "ui/dialogs/marked_line.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/flow_text.h"
#include "ui/views/parts/themed_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int forecastWidth = 310; // three in a line
constexpr int forecastGap = 12;

QHBoxLayout *newForecastHead(const ThemeSource &theme) {
    auto *heading = new ThemedLabel(Type::InterfaceStrong, Role::Ink, theme);
    heading->setText(MergeForecast::tr("If they are joined"));
    auto *undo = new ThemedLabel(Type::Second, Role::Muted, theme);
    undo->setText(MergeForecast::tr("one undo takes it apart again"));
    undo->setElideMode(Qt::ElideRight);
    auto *head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(undo);
    return head;
}

} // namespace

MergeForecast::MergeForecast(const QList<MarkedWords> &forecast, const ThemeSource &theme,
                             QWidget *parent)
    : QWidget(parent)
    , m_theme(theme) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l + 1, space::m, space::l + 1, 14);
    column->setSpacing(10);
    column->addLayout(newForecastHead(theme));
    QList<QWidget *> blocks;
    for (const MarkedWords &marked : forecast)
        blocks += newMarkedBlock(marked, forecastWidth, theme);
    column->addWidget(newFlow(blocks, forecastGap));
}

MergeForecast::MergeForecast(const QString &problem, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_problem(true) {
    auto *sentence = new FlowText(Type::Interface, Role::WarnInk, theme, this);
    sentence->setAccessibleName(tr("Why they cannot be joined"));
    sentence->setContent(problem);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->addWidget(sentence);
}

void MergeForecast::paintEvent(QPaintEvent *) {
    const Theme &colours = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.colour(m_problem ? Role::WarnLine : Role::Line));
    painter.setBrush(colours.colour(m_problem ? Role::WarnGround : Role::Ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::popup,
                            radius::popup);
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/count_row.h"

#include "ui/views/parts/themed_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {
constexpr int countWidth = 80;
}

CountRow::CountRow(const model::FileReport &report, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    const auto add = [&](qint64 count, const QString &words, Role ink) {
        auto *figure = new ThemedLabel(Type::Title, ink, theme, this);
        figure->setText(QLocale().toString(count));
        auto *name = new ThemedLabel(Type::Second, Role::Muted, theme, this);
        name->setText(words);
        figure->setMinimumWidth(countWidth);
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(figure);
        column->addWidget(name);
        row->addLayout(column);
    };
    add(report.fresh, tr("new"), Role::AccentInk);
    add(report.known, tr("known"), Role::Ink);
    add(report.updated, tr("updated"), Role::Ink);
    add(report.rejected, tr("left out"), report.rejected > 0 ? Role::WarnInk : Role::Ink);
    if (report.doubtful > 0) add(report.doubtful, tr("perhaps known"), Role::WarnInk);
    row->addStretch();
}

} // namespace lectern::ui

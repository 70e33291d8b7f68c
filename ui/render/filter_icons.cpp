// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/filter_icons.h"

#include <QCoreApplication>

namespace lectern::ui {

namespace {

struct IconWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

} // namespace

const QList<FilterIcon> &filterIcons() {
    static const QList<FilterIcon> icons{
        {QStringLiteral("filter"), Icon::Filter, IconWords::tr("Plain")},
        {QStringLiteral("code"), Icon::Code, IconWords::tr("Code")},
        {QStringLiteral("flame"), Icon::Flame, IconWords::tr("Flame")},
        {QStringLiteral("robot"), Icon::Bot, IconWords::tr("Robot")},
        {QStringLiteral("flask"), Icon::Flask, IconWords::tr("Flask")},
        {QStringLiteral("bookmark"), Icon::Bookmark, IconWords::tr("Bookmark")},
        {QStringLiteral("brain"), Icon::Brain, IconWords::tr("Brain")},
        {QStringLiteral("sparkles"), Icon::Sparkles, IconWords::tr("Sparkles")},
        {QStringLiteral("target"), Icon::Target, IconWords::tr("Target")},
        {QStringLiteral("calendar"), Icon::Calendar, IconWords::tr("Calendar")},
        {QStringLiteral("clock"), Icon::Clock, IconWords::tr("Clock")},
        {QStringLiteral("question"), Icon::Help, IconWords::tr("Question mark")},
        {QStringLiteral("star"), Icon::Star, IconWords::tr("Star")}};
    return icons;
}

Icon filterIcon(const QString &name) {
    for (const FilterIcon &icon : filterIcons())
        if (icon.name == name) return icon.icon;
    return Icon::Filter;
}

} // namespace lectern::ui

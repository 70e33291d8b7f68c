// SPDX-License-Identifier: GPL-3.0-or-later
// What stands at the left of the preferences.
#include "ui/render/theme_source.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/section_list.h"
#include "ui/views/parts/upright_rule.h"
#include "ui/views/preferences/preferences_page.h"

#include <QAction>
#include <QHBoxLayout>

namespace lectern::ui {

namespace {

Icon iconOf(SettingSection section) {
    switch (section) {
    case SettingSection::Appearance:
        return Icon::Palette;
    case SettingSection::Reader:
        return Icon::BookOpen;
    case SettingSection::Keys:
        return Icon::Keyboard;
    case SettingSection::Digests:
        return Icon::Inbox;
    case SettingSection::Export:
        return Icon::Upload;
    case SettingSection::Library:
        return Icon::Database;
    }
    Q_UNREACHABLE();
}

} // namespace

QWidget *PreferencesPage::newSide() {
    auto *side = new QWidget(this);
    side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *inner = new QWidget(side);
    setGround(inner, Role::Ground);
    m_sections = newSections(inner);
    auto *reset = new QAction(tr("Back to the defaults…"), this);
    connect(reset, &QAction::triggered, this, &PreferencesPage::askToReset);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(space::l, space::m, space::s, space::m);
    column->setSpacing(space::m);
    column->addWidget(m_sections);
    column->addWidget(new Rule(m_theme, inner));
    auto *button = new CommandButton(reset, Icon::Undo, CommandButton::Look::Bar, m_theme, inner);
    button->setGap(SectionList::gap);
    column->addWidget(button);
    column->addStretch();
    auto *row = new QHBoxLayout(side);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(inner, 1);
    row->addWidget(newUprightRule(m_theme, side));
    return side;
}

SectionList *PreferencesPage::newSections(QWidget *parent) const {
    auto *list = new SectionList(tr("Sections"), m_theme, parent);
    QList<std::pair<QString, Icon>> rows;
    for (const SettingSection section : settingSections())
        rows.append({titleOf(section), iconOf(section)});
    list->setSections(rows);
    list->setChosen(0);
    return list;
}

} // namespace lectern::ui

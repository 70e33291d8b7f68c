// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pickers/icon_choice.h"

#include "ui/render/filter_icons.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace lectern::ui {

namespace {

constexpr int iconButton = 32;
constexpr int iconInside = 16;

} // namespace

IconChoice::IconChoice(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this)) {
    setAccessibleName(tr("Icon"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::xs);
    for (const FilterIcon &icon : filterIcons()) {
        auto *button = new QToolButton(this);
        button->setIcon(themedIcon(icon.icon, theme));
        button->setIconSize({iconInside, iconInside});
        button->setFixedSize(iconButton, iconButton);
        button->setCheckable(true);
        button->setProperty("choice", true);
        button->setAccessibleName(icon.words);
        setPlainToolTip(button, icon.words);
        m_group->addButton(button, int(m_group->buttons().size()));
        row->addWidget(button);
    }
    row->addStretch();
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, &IconChoice::changed);
}

void IconChoice::setIconName(const QString &name) {
    int place = 0;
    for (int i = 0; i < filterIcons().size(); ++i)
        if (filterIcons().at(i).name == name) place = i;
    m_group->button(place)->setChecked(true);
}

QString IconChoice::iconName() const {
    return filterIcons().at(qMax(0, m_group->checkedId())).name;
}

} // namespace lectern::ui

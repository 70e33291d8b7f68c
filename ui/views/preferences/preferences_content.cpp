// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/preferences/preferences_content.h"

#include "core/base/fold.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/themed_label.h"
#include "ui/views/preferences/library_rows.h"
#include "ui/views/preferences/reading_sample.h"
#include "ui/views/preferences/setting_row.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int contentTop = 24;
constexpr int contentBottom = 160; // the last section can come to the top, or nearly

bool holdsAll(const QString &text, const QStringList &words) {
    const QString folded = base::foldName(text);
    return std::all_of(words.cbegin(), words.cend(),
                       [&folded](const QString &word) { return folded.contains(word); });
}

// What takes the focus in what a row is set by; of several choices the one that holds.
QWidget *focusableIn(QWidget *control) {
    if (control->focusPolicy() & Qt::TabFocus) return control;
    for (QWidget *part : control->findChildren<QWidget *>())
        if ((part->focusPolicy() & Qt::TabFocus) && part->isEnabled() && !part->isHidden())
            return part;
    return nullptr;
}

} // namespace

PreferencesContent::PreferencesContent(Settings &settings, library::Library &library,
                                       const CommandTable &commands, const ThemeSource &theme,
                                       QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_library(library)
    , m_commands(commands)
    , m_theme(theme) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, contentTop, 0, contentBottom);
    column->setSpacing(0);
    for (const SettingSection section : settingSections())
        addSection(section);
    column->addStretch(1);
    for (const Part &part : std::as_const(m_parts))
        part.rows.constLast()->setLine(false);
}

void PreferencesContent::addSection(SettingSection section) {
    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (!m_parts.isEmpty()) {
        column->addSpacing(space::m);
        column->addWidget(new Rule(m_theme, widget));
        column->addSpacing(space::xl);
    }
    auto *title = new ThemedLabel(Type::Title, Role::Ink, m_theme, widget);
    title->setText(titleOf(section));
    column->addWidget(title);
    column->addSpacing(space::s);
    layout()->addWidget(widget);
    m_parts.append({section, widget, column});
    if (section == SettingSection::Keys) addKeys();
    if (section == SettingSection::Digests) addWatching();
    addSettings(section);
    if (section == SettingSection::Library) addLibrary();
}

void PreferencesContent::addRow(SettingRow *row) {
    Part &part = m_parts.last();
    row->addSearched(titleOf(part.section));
    part.rows.append(row);
    part.column->addWidget(row);
}

int PreferencesContent::narrow(const QString &typed) {
    const QStringList words = base::foldName(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int found = 0;
    for (const Part &part : std::as_const(m_parts)) {
        int here = 0;
        for (SettingRow *row : part.rows) {
            const bool holds = holdsAll(row->searched(), words);
            row->setVisible(holds);
            here += holds ? 1 : 0;
        }
        part.widget->setVisible(here > 0);
        found += here;
    }
    m_sample->setVisible(std::any_of(m_sampled.cbegin(), m_sampled.cend(),
                                     [](const SettingRow *row) { return !row->isHidden(); }));
    return found;
}

bool PreferencesContent::hasRows(SettingSection section) const {
    for (const Part &part : m_parts)
        if (part.section == section) return !part.widget->isHidden();
    return false;
}

int PreferencesContent::topOf(SettingSection section) const {
    for (const Part &part : m_parts)
        if (part.section == section) return part.widget->y();
    return 0;
}

SettingSection PreferencesContent::sectionAt(int y) const {
    SettingSection section = m_parts.constFirst().section;
    for (const Part &part : m_parts)
        if (!part.widget->isHidden() && part.widget->y() <= y) section = part.section;
    return section;
}

void PreferencesContent::focusFirst() {
    for (const Part &part : std::as_const(m_parts))
        for (SettingRow *row : part.rows) {
            QWidget *wanted =
                row->isHidden() || part.widget->isHidden() ? nullptr : focusableIn(row->control());
            if (wanted) return wanted->setFocus(Qt::TabFocusReason);
        }
}

void PreferencesContent::refresh() {
    showKeys();
    m_libraryRows->refresh();
}

} // namespace lectern::ui

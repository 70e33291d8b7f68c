// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the preferences.
#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/render/spelling.h"
#include "ui/render/theme_source.h"
#include "ui/settings/export_settings.h"
#include "ui/settings/settings.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/preferences/button_line.h"
#include "ui/views/preferences/library_rows.h"
#include "ui/views/preferences/preferences_content.h"
#include "ui/views/preferences/reading_sample.h"
#include "ui/views/preferences/setting_control.h"
#include "ui/views/preferences/setting_row.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int partsInLine = 3;
constexpr int partHeight = 28;

bool isPart(const Setting &setting) {
    return std::any_of(partSettings.begin(), partSettings.end(), [&](const PartSetting &part) {
        return setting.key == QLatin1String(part.key.name);
    });
}

// Whether there is something that can honour it.
bool isOffered(const Setting &setting) {
    const bool spells = setting.key == QLatin1String(setting::spelling.name);
    return !spells || !dictionaryFor(QLocale::system().uiLanguages()).isEmpty();
}

QString searchedOf(const Setting &setting) {
    QString text =
        setting.words + QLatin1Char('\n') + setting.otherWords + QLatin1Char('\n') + setting.key;
    if (const auto *kind = std::get_if<OneOf>(&setting.kind))
        for (const OneOf::Choice &choice : kind->choices)
            text += QLatin1Char('\n') + choice.name + QLatin1Char(' ') + choice.more;
    return text;
}

} // namespace

void PreferencesContent::addSettings(SettingSection section) {
    for (const Setting &setting : settingTable())
        if (setting.section == section && !isPart(setting) && isOffered(setting))
            addSetting(setting);
    if (section == SettingSection::Export) addParts();
}

void PreferencesContent::addSetting(const Setting &setting) {
    const bool wide = isWideControl(setting);
    QWidget *control = newSettingControl(setting, m_settings, m_theme, this);
    auto *row =
        new SettingRow(setting.name, wide ? QString() : setting.words, control,
                       wide ? SettingRow::Control::Below : SettingRow::Control::Beside, m_theme);
    row->addSearched(searchedOf(setting));
    addRow(row);
    if (setting.key == QLatin1String(setting::column.name)) m_columnRow = row;
    if (setting.key == QLatin1String(setting::lines.name)) addSample();
}

// Below what it shows.
void PreferencesContent::addSample() {
    m_sampled = m_parts.last().rows;
    m_sampled.constLast()->setLine(false);
    m_sample = new ReadingSample(m_settings, m_theme);
    m_parts.last().column->addWidget(m_sample);
    m_parts.last().column->addSpacing(space::s);
    connect(m_sample, &ReadingSample::changed, this, &PreferencesContent::showLetters);
    showLetters();
}

void PreferencesContent::showLetters() {
    m_columnRow->setWords(tr("About %L1 letters a line.").arg(m_sample->lettersInLine()));
}

void PreferencesContent::addParts() {
    auto *boxes = new QWidget(this);
    auto *grid = new QGridLayout(boxes);
    grid->setContentsMargins({});
    grid->setSpacing(0);
    auto *row =
        new SettingRow(tr("With each paper"), {}, boxes, SettingRow::Control::Below, m_theme);
    int number = 0;
    for (const Setting &setting : settingTable()) {
        if (!isPart(setting)) continue;
        QWidget *box = newSettingBox(setting, m_settings, boxes);
        box->setFixedHeight(partHeight);
        grid->addWidget(box, number / partsInLine, number % partsInLine);
        row->addSearched(setting.name + QLatin1Char('\n') + setting.key);
        ++number;
    }
    addRow(row);
}

QWidget *PreferencesContent::newButtons(const QStringList &commands) {
    auto *buttons = new ButtonLine(this);
    for (const QString &id : commands)
        buttons->add(new CommandButton(m_commands.action(id), std::nullopt,
                                       CommandButton::Look::Outlined, m_theme, buttons));
    return buttons;
}

void PreferencesContent::addKeys() {
    m_keys = new SettingRow(tr("Keys of commands"), {},
                            newButtons({command::keySheet, command::changeKeys}),
                            SettingRow::Control::Beside, m_theme);
    m_keys->addSearched(tr("shortcut, keyboard, change, record") + QStringLiteral("\nkeys/"));
    addRow(m_keys);
    connect(&m_commands, &CommandTable::keysChanged, this, &PreferencesContent::showKeys);
    showKeys();
}

void PreferencesContent::showKeys() {
    m_keys->setWords(m_commands.keymap().isChanged()
                         ? tr("Some are your own.")
                         : tr("All are as Lectern comes; each can be changed."));
}

void PreferencesContent::addWatching() {
    m_watching = new SettingRow(tr("Watched folder"), {},
                                newButtons({command::watchFolder, command::stopWatching}),
                                SettingRow::Control::Beside, m_theme);
    m_watching->addSearched(tr("import, watch, by itself, download"));
    addRow(m_watching);
    setWatched({});
}

void PreferencesContent::setWatched(const QString &folder) {
    if (folder.isEmpty())
        m_watching->setWords(tr("None. What is saved in one comes in by itself."));
    else
        m_watching->setPath(folder);
}

void PreferencesContent::addLibrary() {
    m_libraryRows = new LibraryRows(
        m_library, m_settings, [this](const QStringList &ids) { return newButtons(ids); }, m_theme,
        this);
    connect(m_libraryRows, &LibraryRows::failed, this, &PreferencesContent::failed);
    for (SettingRow *row : m_libraryRows->rows())
        addRow(row);
}

} // namespace lectern::ui

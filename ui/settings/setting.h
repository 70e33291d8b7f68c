// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <variant>

namespace lectern::ui {

// Where a setting stands on the page of preferences.
enum class SettingSection { Appearance, Reader, Keys, Digests, Export, Library };
[[nodiscard]] QList<SettingSection> settingSections(); // in the order of the page
[[nodiscard]] QString titleOf(SettingSection section);

// What a setting may be, and what it is until the reader changes it.
struct OneOf { // its value: the number of the choice
    struct Choice {
        QString value; // in the file
        QString name;  // shown
        QString more{};
    };
    QList<Choice> choices;
    int usual = 0;
};
struct Flag { // "true" or "false" in the file
    bool usual = false;
};
struct Number { // from the first step to the last; the page offers the steps
    QList<int> steps;
    int usual = 0;
    QString unit; // as the file counts, for its document
};
struct Text { // of at most `longest` characters; empty: what the words say
    int longest = 0;
};

struct Setting {
    QString key; // "look/theme": group and name in lectern.ini, for good
    SettingSection section = SettingSection::Appearance;
    QString name;  // shown
    QString words; // one or two short sentences below the name
    std::variant<OneOf, Flag, Number, Text> kind;
    QString otherWords{}; // by which a search finds it, too
};

// Every setting that the reader can change, in the order of the page, in her language: asked for
// only once the translations are there.
[[nodiscard]] const QList<Setting> &settingTable();
// Null: there is none of that name.
[[nodiscard]] const Setting *findSetting(const QString &key);
// What it is until it is changed, as Settings::read() gives it.
[[nodiscard]] QVariant usualOf(const Setting &setting);

// The table as a page of Markdown, for who edits the file by hand.
[[nodiscard]] QString settingsDocument();

} // namespace lectern::ui

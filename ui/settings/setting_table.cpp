// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of settings.
#include "ui/dialogs/export_words.h"
#include "ui/settings/setting.h"
#include "ui/settings/setting_keys.h"

#include <QCoreApplication>
#include <QVariant>

namespace lectern::ui {

namespace {

struct SettingWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

template <typename Value>
QString nameOf(SettingKey<Value> key) {
    return QLatin1String(key.name);
}

constexpr int longestText = 200;
constexpr int longestPath = 4096;
constexpr int usualTextSize = 100; // per cent

QList<Setting> appearanceSettings() {
    using S = SettingSection;
    return {
        {nameOf(setting::theme), S::Appearance, SettingWords::tr("Theme"),
         SettingWords::tr("As the system is light or dark with the desktop."),
         OneOf{{{QStringLiteral("system"), SettingWords::tr("As the system")},
                {QStringLiteral("light"), SettingWords::tr("Light")},
                {QStringLiteral("dark"), SettingWords::tr("Dark")}}},
         SettingWords::tr("colour, night, bright")},
        {nameOf(setting::rows), S::Appearance, SettingWords::tr("Rows of the list"),
         SettingWords::tr("How much of a paper a row shows."),
         OneOf{{{QStringLiteral("roomy"), SettingWords::tr("Roomy"),
                 SettingWords::tr("two lines of title, 64 px")},
                {QStringLiteral("dense"), SettingWords::tr("Dense"),
                 SettingWords::tr("one line of title, 44 px")}}},
         SettingWords::tr("compact, height, density")},
        {nameOf(setting::highContrast), S::Appearance, SettingWords::tr("High contrast"),
         SettingWords::tr("Text at 7 : 1 and more, on white or black; edges that stand out."),
         Flag{false}, SettingWords::tr("access, colour, readable")},
        {nameOf(setting::motion), S::Appearance, SettingWords::tr("Motion"),
         SettingWords::tr("Text glides when a key scrolls it, for a sixth of a second at most."),
         Flag{true}, SettingWords::tr("animation, scrolling, access")},
        {nameOf(setting::language), S::Appearance, SettingWords::tr("Language"),
         SettingWords::tr("Of words, dates and numbers, from the next start on."),
         Text{longestText}, SettingWords::tr("translation, locale")},
    };
}

QList<Setting> readerSettings() {
    using S = SettingSection;
    return {
        {nameOf(setting::readingFont), S::Reader, SettingWords::tr("Font"),
         SettingWords::tr("For titles, abstracts and notes."), Text{longestText},
         SettingWords::tr("typeface, family, letters")},
        {nameOf(setting::textSize), S::Reader, SettingWords::tr("Size"),
         SettingWords::tr("The keys for larger and smaller text do the same."),
         Number{{80, 90, usualTextSize, 110, 125, 150, 175, 200},
                usualTextSize,
                SettingWords::tr("per cent")},
         SettingWords::tr("zoom, larger, smaller, text")},
        {nameOf(setting::column), S::Reader, SettingWords::tr("Width of the column"),
         SettingWords::tr("It grows with the size of the text."),
         OneOf{{{QStringLiteral("narrow"), SettingWords::tr("Narrow")},
                {QStringLiteral("medium"), SettingWords::tr("Medium")},
                {QStringLiteral("wide"), SettingWords::tr("Wide")}},
               int(ColumnChoice::Medium)},
         SettingWords::tr("margin, letters a line")},
        {nameOf(setting::lines), S::Reader, SettingWords::tr("Height of lines"),
         SettingWords::tr("In abstracts and notes."),
         OneOf{{{QStringLiteral("close"), SettingWords::tr("Close")},
                {QStringLiteral("usual"), SettingWords::tr("Usual")},
                {QStringLiteral("airy"), SettingWords::tr("Airy")}},
               int(LinesChoice::Usual)},
         SettingWords::tr("spacing, leading")},
        {nameOf(setting::spelling), S::Reader, SettingWords::tr("Spelling of notes"),
         SettingWords::tr("Underlines what no dictionary knows, while you write."), Flag{true},
         SettingWords::tr("dictionary, mistakes, underline")},
    };
}

QList<Setting> digestSettings() {
    using S = SettingSection;
    return {
        {nameOf(setting::afterDecision), S::Digests, SettingWords::tr("After a decision"),
         SettingWords::tr("Where the list goes once a paper is kept, put off or skipped."),
         OneOf{{{QStringLiteral("next"), SettingWords::tr("Next row")},
                {QStringLiteral("undecided"), SettingWords::tr("Next undecided")},
                {QStringLiteral("stay"), SettingWords::tr("Stay")}}},
         SettingWords::tr("advance, triage, keep, later, skip")},
        {nameOf(setting::seenAfter), S::Digests, SettingWords::tr("Seen after"),
         SettingWords::tr("How long the reader shows a paper before it is no longer new."),
         Number{{1, 2, 3, 5, 10, 30}, 1, SettingWords::tr("seconds")},
         SettingWords::tr("unseen, bold, seconds, dot")},
    };
}

OneOf exportFormats() {
    OneOf formats;
    for (const exchange::Format format : exchange::formats())
        formats.choices.append({exchange::toText(format), formatTitle(format)});
    return formats;
}

Setting partSetting(const char *key, const QString &name, bool usual) {
    return {QLatin1String(key), SettingSection::Export, name,
            SettingWords::tr("Goes out with each paper."), Flag{usual}};
}

QList<Setting> exportSettings() {
    using S = SettingSection;
    return {
        {nameOf(setting::exportFormat), S::Export, SettingWords::tr("Format"),
         SettingWords::tr("What an export begins with; each one may choose another."),
         exportFormats()},
        {nameOf(setting::exportFolder), S::Export, SettingWords::tr("Folder"),
         SettingWords::tr("Where exports go; without one, your documents."), Text{longestPath},
         SettingWords::tr("directory, path, documents")},
        partSetting("export/abstract", SettingWords::tr("Abstract"), true),
        partSetting("export/highlights", SettingWords::tr("Highlights"), true),
        partSetting("export/comments", SettingWords::tr("Comments"), true),
        partSetting("export/note", SettingWords::tr("Note"), true),
        partSetting("export/tags", SettingWords::tr("Tags"), true),
        partSetting("export/links", SettingWords::tr("Links"), true),
        partSetting("export/where-seen", SettingWords::tr("Where seen"), false),
        partSetting("export/older-versions", SettingWords::tr("Older versions"), false),
        partSetting("export/files", SettingWords::tr("Attached files"), false),
    };
}

} // namespace

QList<SettingSection> settingSections() {
    using S = SettingSection;
    return {S::Appearance, S::Reader, S::Keys, S::Digests, S::Export, S::Library};
}

QString titleOf(SettingSection section) {
    switch (section) {
    case SettingSection::Appearance:
        return SettingWords::tr("Appearance");
    case SettingSection::Reader:
        return SettingWords::tr("Reader");
    case SettingSection::Keys:
        return SettingWords::tr("Keys");
    case SettingSection::Digests:
        return SettingWords::tr("Digests");
    case SettingSection::Export:
        return SettingWords::tr("Export");
    case SettingSection::Library:
        return SettingWords::tr("Library and backups");
    }
    Q_UNREACHABLE();
}

const QList<Setting> &settingTable() {
    static const QList<Setting> table =
        appearanceSettings() + readerSettings() + digestSettings() + exportSettings();
    return table;
}

const Setting *findSetting(const QString &key) {
    for (const Setting &setting : settingTable())
        if (setting.key == key) return &setting;
    return nullptr;
}

QVariant usualOf(const Setting &setting) {
    if (std::holds_alternative<Text>(setting.kind)) return QString();
    if (const auto *flag = std::get_if<Flag>(&setting.kind)) return flag->usual;
    if (const auto *number = std::get_if<Number>(&setting.kind)) return number->usual;
    return std::get<OneOf>(setting.kind).usual;
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/export_settings.h"
#include "ui/settings/setting.h"
#include "ui/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <memory>

namespace lectern::ui {
namespace {

// Every value that a row of the table allows; of numbers and texts some.
QVariantList allowedValues(const Setting &setting) {
    QVariantList values;
    if (const auto *kind = std::get_if<OneOf>(&setting.kind))
        for (int i = 0; i < kind->choices.size(); ++i)
            values += i;
    else if (const auto *number = std::get_if<Number>(&setting.kind))
        for (const int step : number->steps)
            values += step;
    else if (std::holds_alternative<Flag>(setting.kind))
        values = {true, false};
    else
        values = {QString(), QStringLiteral("de"), QStringLiteral("Ünter, “a” = %20; \\n [x]")};
    return values;
}

class SettingsFile : public testing::Test {
  protected:
    SettingsFile() { open(); }

    void open() {
        m_settings.reset();
        m_file.reset();
        m_file = std::make_unique<QSettings>(path(), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_file);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("lectern.ini")); }
    void writeFile(const QByteArray &bytes) const {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<Settings> m_settings;
};

TEST(SettingTable, HasEveryKeyOnceInASectionOfThePage) {
    QSet<QString> keys;
    for (const Setting &setting : settingTable()) {
        EXPECT_FALSE(keys.contains(setting.key)) << setting.key.toStdString();
        EXPECT_TRUE(settingSections().contains(setting.section)) << setting.key.toStdString();
        EXPECT_FALSE(setting.name.isEmpty() || setting.words.isEmpty());
        EXPECT_EQ(setting.key.count(QLatin1Char('/')), 1) << setting.key.toStdString();
        EXPECT_TRUE(allowedValues(setting).contains(usualOf(setting))) << setting.key.toStdString();
        keys.insert(setting.key);
    }
}

// A key of an enum is a choice, and so on: what value() makes of it is one of its own.
TEST(SettingTable, HasARowOfTheRightKindForEveryKeyOfTheCode) {
    const auto holds = [](const char *key, std::size_t kind) {
        const Setting *row = findSetting(QLatin1String(key));
        return row && row->kind.index() == kind;
    };
    constexpr std::size_t oneOf = 0, flag = 1, number = 2, text = 3;
    for (const char *key :
         {setting::theme.name, setting::rows.name, setting::column.name, setting::lines.name,
          setting::afterDecision.name, setting::exportFormat.name})
        EXPECT_TRUE(holds(key, oneOf)) << key;
    for (const char *key :
         {setting::highContrast.name, setting::motion.name, setting::spelling.name})
        EXPECT_TRUE(holds(key, flag)) << key;
    for (const PartSetting &part : partSettings)
        EXPECT_TRUE(holds(part.key.name, flag)) << part.key.name;
    for (const char *key : {setting::textSize.name, setting::seenAfter.name})
        EXPECT_TRUE(holds(key, number)) << key;
    for (const char *key :
         {setting::language.name, setting::readingFont.name, setting::exportFolder.name})
        EXPECT_TRUE(holds(key, text)) << key;
}

TEST(SettingTable, NamesTheFormatsInTheirOrder) {
    const auto *formats =
        std::get_if<OneOf>(&findSetting(QLatin1String(setting::exportFormat.name))->kind);
    ASSERT_TRUE(formats);
    for (qsizetype i = 0; i < formats->choices.size(); ++i)
        EXPECT_EQ(exchange::formatFromText(formats->choices.at(i).value),
                  static_cast<exchange::Format>(i));
    EXPECT_EQ(formats->choices.size(), exchange::formats().size());
}

TEST_F(SettingsFile, HoldsEveryAllowedValueAtOnceAndAtTheNextStart) {
    for (const Setting &setting : settingTable()) {
        for (const QVariant &value : allowedValues(setting)) {
            QSignalSpy changed(m_settings.get(), &Settings::changed);
            const bool other = m_settings->read(setting.key) != value;
            m_settings->write(setting.key, value);
            EXPECT_EQ(changed.count(), other ? 1 : 0) << setting.key.toStdString();
            EXPECT_EQ(m_settings->read(setting.key), value) << setting.key.toStdString();
            open();
            EXPECT_EQ(m_settings->read(setting.key), value) << setting.key.toStdString();
        }
    }
}

TEST_F(SettingsFile, HasNothingOfWhatIsAsItComes) {
    m_settings->set(setting::theme, ThemeChoice::Dark);
    m_settings->set(setting::highContrast, true);
    EXPECT_TRUE(m_settings->isChanged());
    m_settings->reset();
    EXPECT_FALSE(m_settings->isChanged());
    m_file->sync();
    EXPECT_EQ(m_file->allKeys(), QStringList());
}

TEST_F(SettingsFile, GivesOnlyWhatIsAllowedWhateverStandsInIt) {
    const QByteArrayList hostile = {"",
                                    "-1",
                                    "0",
                                    "99999999999999999999999",
                                    "2147483648",
                                    "1e9",
                                    "nan",
                                    "TRUE",
                                    "yes",
                                    "system, dark",
                                    "@Invalid()",
                                    "@ByteArray(\\0\\0\\xff)",
                                    "@Size(1 2)",
                                    "@Rect(1 2 3 4)",
                                    "@@",
                                    "\"\\x1b[31m\"",
                                    "\"\\x202e\"",
                                    QByteArray(200'000, 'x')};
    for (const QByteArray &value : hostile) {
        QByteArray file;
        for (const Setting &setting : settingTable()) {
            const QStringList parts = setting.key.split(QLatin1Char('/'));
            file +=
                '[' + parts.at(0).toLatin1() + "]\n" + parts.at(1).toLatin1() + '=' + value + '\n';
        }
        m_settings.reset();
        m_file.reset();
        writeFile(file);
        open();
        for (const Setting &setting : settingTable()) {
            const QVariant read = m_settings->read(setting.key);
            if (std::holds_alternative<Text>(setting.kind)) {
                EXPECT_LE(read.toString().size(), 4096) << setting.key.toStdString();
                for (const QChar c : read.toString())
                    EXPECT_TRUE(c.isPrint()) << setting.key.toStdString();
            } else {
                EXPECT_EQ(read, usualOf(setting))
                    << setting.key.toStdString() << " is " << value.left(40).toStdString();
            }
        }
    }
}

TEST_F(SettingsFile, RefusesWhatIsNotAllowed) {
    m_settings->write(QLatin1String(setting::theme.name), 17);
    m_settings->write(QLatin1String(setting::textSize.name), 1'000'000);
    m_settings->write(QLatin1String(setting::exportFolder.name),
                      QString(100'000, QLatin1Char('x')));
    m_settings->write(QLatin1String(setting::language.name), QStringLiteral("a\nb"));
    EXPECT_FALSE(m_settings->isChanged());
    EXPECT_EQ(m_file->allKeys(), QStringList());
}

TEST_F(SettingsFile, ThatCanNotBeReadIsKeptAsACopy) {
    m_settings.reset();
    m_file.reset();
    const QByteArray broken = "[look]\ntheme=dark\nwhat is this\n]]\n[=\n";
    writeFile(broken);
    open();
    QFile copy(path() + QStringLiteral(".unreadable"));
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), broken);
    EXPECT_EQ(m_settings->value(setting::theme), ThemeChoice::Dark) << "what is whole holds";
    m_settings->set(setting::rows, RowChoice::Dense);
    open();
    EXPECT_EQ(m_settings->value(setting::rows), RowChoice::Dense);
    EXPECT_EQ(m_settings->value(setting::theme), ThemeChoice::Dark);
}

TEST_F(SettingsFile, ThatCanNotBeWrittenSaysSoAndHoldsUntilTheEnd) {
    m_settings.reset();
    m_file.reset();
    ASSERT_TRUE(QDir().mkpath(path())); // a folder in its place
    open();
    QSignalSpy notSaved(m_settings.get(), &Settings::notSaved);
    m_settings->set(setting::theme, ThemeChoice::Dark);
    EXPECT_EQ(notSaved.count(), 1);
    EXPECT_EQ(m_settings->value(setting::theme), ThemeChoice::Dark);
    EXPECT_TRUE(QFileInfo(path()).isDir());
}

TEST_F(SettingsFile, NamesAFolderForExportsThatIsThere) {
    m_settings->set(setting::exportFolder, m_folder.path());
    EXPECT_EQ(exportDefaults(*m_settings).folder, m_folder.path());
    for (const QString &gone : {m_folder.filePath(QStringLiteral("gone")), QStringLiteral(".")}) {
        m_settings->set(setting::exportFolder, gone);
        EXPECT_NE(exportDefaults(*m_settings).folder, gone);
        EXPECT_TRUE(QFileInfo(exportDefaults(*m_settings).folder).isDir());
    }
}

// What the file may hold is said where one looks for it, and it is true.
TEST(SettingsDocument, StandsInTheReadme) {
    QFile readme(QStringLiteral(LECTERN_SOURCE_TREE "/README.md"));
    ASSERT_TRUE(readme.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(readme.readAll()).contains(settingsDocument()))
        << "README.md lacks this table:\n"
        << settingsDocument().toStdString();
}

} // namespace
} // namespace lectern::ui

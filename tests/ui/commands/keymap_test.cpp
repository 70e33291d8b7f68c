// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command_memory.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

const QString keepId = QStringLiteral("paper.keep");
const QString laterId = QStringLiteral("paper.later");
const QString goId = QStringLiteral("go.later");

Keymap::Keys keys(const char *text) {
    return QKeySequence::listFromString(QLatin1String(text));
}

Keymap usual() {
    Keymap map;
    map.addDefault(keepId, keys("S; Ctrl+S"));
    map.addDefault(laterId, keys("L"));
    map.addDefault(goId, keys("G, L"));
    return map;
}

TEST(Keymap, GivesWhatItComesWithUntilTheReaderChooses) {
    Keymap map = usual();
    EXPECT_EQ(map.keysOf(keepId), keys("S; Ctrl+S"));
    EXPECT_FALSE(map.isChanged());
    map.choose(keepId, keys("K"));
    EXPECT_EQ(map.keysOf(keepId), keys("K"));
    EXPECT_EQ(map.defaultsOf(keepId), keys("S; Ctrl+S"));
    EXPECT_TRUE(map.isChanged(keepId));
    EXPECT_FALSE(map.isChanged(laterId));
}

TEST(Keymap, LetsACommandHaveNoKeyAtAll) {
    Keymap map = usual();
    map.choose(laterId, {});
    EXPECT_TRUE(map.keysOf(laterId).isEmpty());
    EXPECT_TRUE(map.isChanged(laterId));
}

TEST(Keymap, TakesTheKeysItComesWithForNoChoice) {
    Keymap map = usual();
    map.choose(laterId, keys("K"));
    map.choose(laterId, keys("L"));
    EXPECT_FALSE(map.isChanged());
}

TEST(Keymap, ResetsOneOrAll) {
    Keymap map = usual();
    map.choose(keepId, keys("K"));
    map.choose(laterId, keys("B"));
    map.reset(keepId);
    EXPECT_EQ(map.keysOf(keepId), keys("S; Ctrl+S"));
    EXPECT_EQ(map.keysOf(laterId), keys("B"));
    map.resetAll();
    EXPECT_FALSE(map.isChanged());
}

TEST(Keymap, NamesWhoHasAKeyOrABeginningOfIt) {
    const Keymap map = usual();
    EXPECT_EQ(map.conflicts(keepId, keys("L").constFirst()), QStringList{laterId});
    EXPECT_EQ(map.conflicts(keepId, keys("G").constFirst()), QStringList{goId})
        << "G alone would have to wait for what follows";
    EXPECT_EQ(map.conflicts(keepId, keys("L, L").constFirst()), QStringList{laterId});
    EXPECT_EQ(map.conflicts(keepId, keys("G, K").constFirst()), QStringList());
    EXPECT_EQ(map.conflicts(keepId, keys("Ctrl+L").constFirst()), QStringList());
    EXPECT_EQ(map.conflicts(keepId, keys("S").constFirst()), QStringList()) << "its own";
    EXPECT_EQ(map.conflicts(keepId, QKeySequence()), QStringList());
}

TEST(Keymap, YieldsOnlyTheKeyThatIsTaken) {
    Keymap map = usual();
    map.yield(keepId, keys("S").constFirst());
    EXPECT_EQ(map.keysOf(keepId), keys("Ctrl+S"));
}

TEST(CommandMemory, KeepsChosenKeysAndUsesForTheNextStart) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lectern.ini"));
    {
        QSettings settings(path, QSettings::IniFormat);
        CommandMemory memory(settings);
        memory.setChosenKeys({{keepId, keys("Ctrl+;; G, K")}, {laterId, {}}});
        memory.countUse(goId);
        memory.countUse(goId);
    }
    QSettings settings(path, QSettings::IniFormat);
    CommandMemory memory(settings);
    const auto chosen = memory.chosenKeys();
    EXPECT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen.value(keepId), keys("Ctrl+;; G, K"));
    EXPECT_TRUE(chosen.contains(laterId));
    EXPECT_TRUE(chosen.value(laterId).isEmpty());
    EXPECT_EQ(memory.uses().value(goId), 2);
    memory.setChosenKeys({});
    EXPECT_TRUE(memory.chosenKeys().isEmpty());
    EXPECT_EQ(memory.uses().value(goId), 2);
}

} // namespace
} // namespace lectern::ui

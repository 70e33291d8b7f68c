// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign languages, and no letters to write them.
#include "tests/app/open_window.h"
#include "tests/surroundings/place.h"

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

// What scripts read: the same in every language.
QByteArray contract(Place &place) {
    QByteArray all;
    for (const char *line :
         {"list --json", "stats --json", "history", "show 1 --json", "count title:LEARNING",
          "count title:learning", "count newer:7d", "export --format csv", "export --format bibtex",
          "reading-list list --json", "filter list --json", "tag +İIıi nothing-matches"})
        all += place.desk().lectern(words(line)).out;
    return all;
}

// What goes wrong, told by the threads of a library: the writer's, those that read, and the one
// that copies files.
QByteArray complaints(Place &place) {
    QByteArray all;
    for (const char *line : {"redo", "tag +x tag:nowhere", "decide keep date:2026-02-30",
                             "reading-list delete no", "note 999 --set x", "attach 1 /nowhere.pdf",
                             "import /nowhere.txt", "import /dev/null", "load /etc/passwd --merge"})
        all += place.desk().lectern(words(line)).err;
    return all;
}

void speak(Place &place, const char *locale) {
    for (const char *variable : {"LANG", "LC_ALL", "LC_NUMERIC", "LANGUAGE"})
        place.desk().setEnvironment(QString::fromLatin1(variable), QString::fromLatin1(locale));
}

} // namespace

TEST(Surroundings, OfAnotherLanguageChangeNothingThatScriptsRead) {
    Place place;
    (void)contract(place); // the first export gives citation keys
    const QByteArray english = contract(place);
    ASSERT_GT(english.size(), 1000);
    for (const char *name :
         {"tr_TR.UTF-8", "ar_EG.UTF-8", "fa_IR.UTF-8", "de_DE.UTF-8", "zh_CN.UTF-8", "C"}) {
        speak(place, name);
        EXPECT_EQ(contract(place), english) << name;
        EXPECT_TRUE(place.showsWindow()) << name;
    }
}

// A command that meets a window runs there.
TEST(Surroundings, OfAWindowInGermanChangeNothingThatCommandsPrint) {
    Place place;
    (void)contract(place);
    const QByteArray english = contract(place);
    ASSERT_TRUE(english.contains("Imported"));
    speak(place, "de_DE.UTF-8");
    const OpenWindow window(place.desk());
    ASSERT_TRUE(window.isOpen());
    EXPECT_EQ(contract(place), english);
    EXPECT_TRUE(place.desk().lectern(words("undo")).out.startsWith("Undone: Imported"));
}

TEST(Surroundings, OfAWindowInGermanChangeNothingOfWhatCommandsComplain) {
    Place place;
    const QByteArray english = complaints(place);
    ASSERT_TRUE(english.contains("There is no tag")) << english.constData();
    speak(place, "de_DE.UTF-8");
    const OpenWindow window(place.desk());
    ASSERT_TRUE(window.isOpen());
    EXPECT_EQ(complaints(place), english);
}

TEST(Surroundings, WithoutFontsStillOpenTheWindow) {
    Place place;
    place.desk().setEnvironment(
        QStringLiteral("FONTCONFIG_FILE"),
        place.desk().write(QStringLiteral("fonts.conf"),
                           "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">"
                           "<fontconfig><cachedir>none</cachedir></fontconfig>"));
    EXPECT_TRUE(place.showsWindow());
    EXPECT_EQ(place.desk().lectern(words("count")).out, "2\n");
}

} // namespace lectern::tests

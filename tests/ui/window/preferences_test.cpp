// SPDX-License-Identifier: GPL-3.0-or-later
// The page of preferences in the real window: what is changed there holds at once and stays.
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/watch_flow.h"
#include "ui/render/spelling.h"
#include "ui/settings/setting.h"
#include "ui/views/desk/desk.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/list/paper_list_view.h"
#include "ui/views/parts/flow_text.h"
#include "ui/views/parts/stepper.h"
#include "ui/views/preferences/preferences_page.h"
#include "ui/views/preferences/reading_sample.h"
#include "ui/views/preferences/setting_row.h"
#include "ui/views/reader/paper_column.h"
#include "ui/views/reader/reader_view.h"
#include "ui/views/search/search_field.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>
#include <QTextBlock>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowPreferences : public testing::Test {
  protected:
    WindowPreferences() { m_test.importBehind(tests::inventedDigest(12)); }

    void open() {
        m_test.open();
        ASSERT_TRUE(waitUntil([&] { return m_test.part<ReaderView>().paper().has_value(); }));
    }
    void openPage() {
        open();
        m_test.press("Ctrl+,");
        ASSERT_TRUE(waitUntil([&] { return page().isVisible(); }));
    }
    [[nodiscard]] PreferencesPage &page() { return m_test.part<PreferencesPage>(); }
    [[nodiscard]] Settings &settings() { return m_test.window().settings(); }
    // What a setting is set by; null where it is not offered.
    [[nodiscard]] QWidget *control(const QString &key) { return page().findChild<QWidget *>(key); }
    template <typename Value>
    [[nodiscard]] QWidget *control(SettingKey<Value> key) {
        return control(QLatin1String(key.name));
    }
    // As a reader does it; to the next value but that which is in force.
    void change(const Setting &setting);
    [[nodiscard]] QVariant saved(const Setting &setting) {
        return Settings(m_test.settings()).read(setting.key);
    }
    [[nodiscard]] FlowText &abstract() {
        for (FlowText *one : m_test.part<PaperColumn>().findChildren<FlowText *>())
            if (one->accessibleName() == QLatin1String("Abstract")) return *one;
        throw std::runtime_error("the reader has no abstract");
    }
    [[nodiscard]] QFont readingFont() {
        QTextCursor cursor(abstract().document());
        cursor.movePosition(QTextCursor::Right);
        return cursor.charFormat().font();
    }
    [[nodiscard]] int rowHeight() {
        auto &view = *m_test.part<ListPane>().findChild<PaperListView *>();
        return view.visualRect(view.model()->index(0, 0)).height();
    }
    // What the window makes of a setting, in words.
    [[nodiscard]] QString effectOf(const QString &key);
    [[nodiscard]] QString nextExport();

    TestWindow m_test;
};

void press(QWidget &widget, Qt::Key key) {
    widget.setFocus();
    QTest::keyClick(&widget, key);
}

void WindowPreferences::change(const Setting &setting) {
    QWidget *widget = control(setting.key);
    if (auto *edit = qobject_cast<QLineEdit *>(widget)) {
        edit->setFocus();
        edit->setText(m_test.folder());
        return press(*edit, Qt::Key_Return);
    }
    if (qobject_cast<Stepper *>(widget)) return press(*widget, Qt::Key_Up);
    if (qobject_cast<QComboBox *>(widget)) return press(*widget, Qt::Key_End);
    if (qobject_cast<QAbstractButton *>(widget)) return press(*widget, Qt::Key_Space);
    // Segments and cards.
    press(*widget->findChildren<QAbstractButton *>().constLast(), Qt::Key_Space);
}

QString WindowPreferences::nextExport() {
    m_test.window().commands().action(command::exportPapers)->trigger();
    auto *dialog = qobject_cast<ExportDialog *>(m_test.dialog());
    if (!dialog) throw std::runtime_error("no export was offered");
    const ExportRequest request = dialog->request();
    const QList<QAbstractButton *> boxes = dialog->findChildren<QAbstractButton *>();
    QStringList words{exchange::toText(request.format), QFileInfo(request.path).path()};
    for (const QAbstractButton *box : boxes)
        if (box->isCheckable()) words += QString::number(box->isChecked());
    dialog->reject();
    if (!waitUntil([&] { return !m_test.hasDialog(); })) throw std::runtime_error("it stayed");
    return words.join(QLatin1Char(' '));
}

QString WindowPreferences::effectOf(const QString &key) {
    const Theme &theme = m_test.theme().theme();
    if (key.startsWith(QLatin1String("export/"))) return nextExport();
    if (key == QLatin1String("look/theme")) return QString::number(int(theme.shade()));
    if (key == QLatin1String("look/high-contrast")) return theme.colour(Role::Muted).name();
    if (key == QLatin1String("look/rows")) return QString::number(rowHeight());
    if (key == QLatin1String("look/motion"))
        return QString::number(int(m_test.theme().look().motion));
    if (key == QLatin1String("reader/font")) return readingFont().family();
    if (key == QLatin1String("look/text-size")) return QString::number(readingFont().pixelSize());
    if (key == QLatin1String("reader/column"))
        return QString::number(m_test.part<PaperColumn>().maximumWidth());
    if (key == QLatin1String("reader/lines"))
        return QString::number(abstract().document()->firstBlock().blockFormat().lineHeight());
    return saved(*findSetting(key)).toString(); // a test of its own says what it does
}

TEST_F(WindowPreferences, ChangeEverySettingAtOnceAndForTheNextStart) {
    openPage();
    QHash<QString, QString> effects;
    for (const Setting &setting : settingTable()) {
        if (!control(setting.key)) {
            EXPECT_EQ(setting.key, QLatin1String(setting::spelling.name))
                << "only what can not be honoured is not offered";
            continue;
        }
        const QString before = effectOf(setting.key);
        change(setting);
        EXPECT_NE(saved(setting), usualOf(setting)) << setting.key.toStdString();
        const QString after = effectOf(setting.key);
        EXPECT_NE(after, before) << setting.key.toStdString();
    }
    for (const Setting &setting : settingTable())
        effects.insert(setting.key, effectOf(setting.key));
    m_test.close();
    m_test.theme().setLook({});
    openPage();
    for (const Setting &setting : settingTable()) {
        EXPECT_EQ(effectOf(setting.key), effects.value(setting.key)) << setting.key.toStdString();
        if (control(setting.key)) {
            EXPECT_NE(saved(setting), usualOf(setting)) << setting.key.toStdString();
        }
    }
}

TEST_F(WindowPreferences, FollowWhatIsChangedElsewhere) {
    openPage();
    auto *size = qobject_cast<Stepper *>(control(setting::textSize));
    ASSERT_TRUE(size);
    m_test.press("Ctrl++");
    EXPECT_EQ(size->value(), 110);
    m_test.window().commands().action(command::themeDark)->trigger();
    const auto cards = control(setting::theme)->findChildren<QRadioButton *>();
    EXPECT_TRUE(cards.at(int(ThemeChoice::Dark))->isChecked());
}

TEST_F(WindowPreferences, TellWhatTheDesktopHasNow) {
    openPage();
    const auto *system =
        control(setting::theme)->findChildren<QRadioButton *>().at(int(ThemeChoice::System));
    EXPECT_EQ(system->accessibleDescription(), QStringLiteral("light now"));
    m_test.window().commands().action(command::themeLight)->trigger(); // which stays
    m_test.theme().setSystemShade(Shade::Dark);
    EXPECT_EQ(system->accessibleDescription(), QStringLiteral("dark now"));
    EXPECT_EQ(m_test.theme().theme().shade(), Shade::Light);
}

TEST_F(WindowPreferences, ShowASampleThatIsSetAsTheReaderIs) {
    openPage();
    const auto letters = [this] {
        auto *sample = page().findChild<ReadingSample *>();
        auto text = sample->findChildren<FlowText *>().constLast();
        QTextCursor cursor(text->document());
        cursor.movePosition(QTextCursor::Right);
        return cursor.charFormat().font();
    };
    press(*control(setting::textSize), Qt::Key_Up);
    press(*control(setting::readingFont), Qt::Key_End);
    EXPECT_EQ(letters().pixelSize(), readingFont().pixelSize());
    EXPECT_EQ(letters().family(), readingFont().family());
}

TEST_F(WindowPreferences, AreFoundByWordsAndKeys) {
    openPage();
    m_test.press("/");
    auto *search = page().findChild<SearchField *>();
    ASSERT_TRUE(waitUntil([&] { return search->hasFocus(); }));
    const auto shown = [this] {
        QStringList names;
        for (SettingRow *row : page().findChildren<SettingRow *>())
            if (row->isVisible()) names += row->searched().section(QLatin1Char('\n'), 0, 0);
        return names;
    };
    const qsizetype all = shown().size();
    ASSERT_GT(all, 15);
    for (const auto &[typed, found] : std::initializer_list<std::pair<const char *, const char *>>{
             {"dark", "Theme"},
             {"seen AFTER", "Seen after"},
             {"look/rows", "Rows of the list"},
             {"biblatex", "Format"},
             {"older versions", "With each paper"},
             {"shortcut", "Keys of commands"},
             {"restore copy", "Backups"}}) {
        search->setText(QLatin1String(typed));
        EXPECT_EQ(shown(), QStringList(QLatin1String(found))) << typed;
    }
    search->setText(QStringLiteral("no such thing"));
    EXPECT_EQ(shown(), QStringList());
    m_test.press("Esc");
    EXPECT_EQ(shown().size(), all);
}

TEST_F(WindowPreferences, NeedNoMouse) {
    openPage();
    m_test.press("/");
    m_test.type(QStringLiteral("contrast"));
    m_test.press("Return");
    ASSERT_TRUE(waitUntil([&] { return control(setting::highContrast)->hasFocus(); }));
    m_test.press("Space");
    EXPECT_EQ(m_test.theme().theme().contrast(), Contrast::High);
    m_test.press("Esc");
    EXPECT_TRUE(waitUntil([&] { return !page().isVisible(); }));
    EXPECT_EQ(m_test.count(QStringLiteral("is:undecided")), 12);
}

TEST_F(WindowPreferences, LeadTheFocusToEveryControl) {
    openPage();
    QSet<const QWidget *> met; // and what stands round it
    for (int i = 0; i < 120; ++i) {
        m_test.press("Tab");
        for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget())
            met.insert(at);
    }
    for (const Setting &setting : settingTable()) {
        const QWidget *widget = control(setting.key);
        EXPECT_TRUE(!widget || met.contains(widget)) << setting.key.toStdString();
    }
}

TEST_F(WindowPreferences, HaveNamesForWhoListens) {
    openPage();
    for (QWidget *widget : page().findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
        const QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(widget);
        EXPECT_TRUE(shown && !shown->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
    }
    const QAccessibleInterface *contrast =
        QAccessible::queryAccessibleInterface(control(setting::highContrast));
    EXPECT_EQ(contrast->role(), QAccessible::CheckBox);
    EXPECT_EQ(contrast->text(QAccessible::Name), QStringLiteral("High contrast"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(control(setting::textSize))->role(),
              QAccessible::SpinBox);
}

TEST_F(WindowPreferences, GoBackToTheDefaultsWhenAskedTwice) {
    openPage();
    press(*control(setting::highContrast), Qt::Key_Space);
    press(*control(setting::textSize), Qt::Key_Up);
    for (auto *button : page().findChildren<QAbstractButton *>())
        if (button->accessibleName().startsWith(QLatin1String("Back to the defaults")))
            button->click();
    EXPECT_EQ(m_test.theme().theme().contrast(), Contrast::High) << "it asks first";
    for (auto *button : m_test.dialog()->findChildren<QAbstractButton *>())
        if (button->text() == QLatin1String("Back to the defaults")) button->click();
    EXPECT_TRUE(waitUntil([&] { return !m_test.hasDialog(); }));
    EXPECT_EQ(m_test.theme().theme().contrast(), Contrast::Usual);
    EXPECT_EQ(qobject_cast<Stepper *>(control(setting::textSize))->value(), 100);
    EXPECT_FALSE(Settings(m_test.settings()).isChanged());
}

TEST_F(WindowPreferences, SayWhichFolderIsWatched) {
    openPage();
    const QString folder = m_test.folder() + QStringLiteral("/incoming");
    ASSERT_TRUE(QDir().mkpath(folder));
    const auto isTold = [this, folder] {
        for (const SettingRow *row : page().findChildren<SettingRow *>())
            if (row->control()->accessibleDescription() == folder) return true;
        return false;
    };
    EXPECT_FALSE(isTold());
    m_test.desk().watch().watch(folder);
    EXPECT_EQ(m_test.desk().watch().folder(), folder);
    EXPECT_TRUE(isTold());
    m_test.desk().watch().stop();
    EXPECT_FALSE(isTold());
}

TEST_F(WindowPreferences, TakeNoHarmFromAFileOfNonsense) {
    for (const Setting &setting : settingTable())
        m_test.settings().setValue(setting.key, QStringLiteral("-99999999999999999999"));
    for (const char *key : {"window/geometry", "window/sidebar", "window/list", "searches",
                            "notes/words", "keys/paper.keep", "keys/no.such", "used/paper.keep"})
        m_test.settings().setValue(QLatin1String(key), QStringLiteral("2147483647, \u0001 %00"));
    m_test.settings().setValue(QStringLiteral("window/sidebar"), 2'147'483'647);
    m_test.settings().setValue(QStringLiteral("window/list"), -5);
    openPage();
    EXPECT_EQ(m_test.theme().look(), Look());
    EXPECT_EQ(qobject_cast<Stepper *>(control(setting::textSize))->value(), 100);
    press(*control(setting::highContrast), Qt::Key_Space);
    EXPECT_EQ(m_test.theme().theme().contrast(), Contrast::High);
    m_test.close();
}

TEST_F(WindowPreferences, HoldUntilTheEndWhereTheFileCanNotBeWritten) {
    ASSERT_TRUE(QDir().mkpath(m_test.folder() + QStringLiteral("/lectern.ini")));
    openPage();
    press(*control(setting::highContrast), Qt::Key_Space);
    EXPECT_EQ(m_test.theme().theme().contrast(), Contrast::High);
    EXPECT_TRUE(
        waitUntil([&] { return m_test.notice().contains(QLatin1String("cannot be written")); }));
    m_test.close();
}

TEST_F(WindowPreferences, KeepTheCurrentPaperInSightInDenseRows) {
    open();
    m_test.press("J");
    const model::PaperId current = m_test.part<ListPane>().currentPaper();
    EXPECT_EQ(rowHeight(), 64);
    settings().set(setting::rows, RowChoice::Dense);
    EXPECT_EQ(rowHeight(), 44);
    EXPECT_EQ(m_test.part<ListPane>().currentPaper(), current);
    auto &view = *m_test.part<ListPane>().findChild<PaperListView *>();
    EXPECT_TRUE(view.viewport()->rect().contains(view.visualRect(view.currentIndex())));
    settings().set(setting::rows, RowChoice::Roomy);
    EXPECT_EQ(rowHeight(), 64);
}

TEST_F(WindowPreferences, SayWhereADecisionLeads) {
    open();
    ListPane &list = m_test.part<ListPane>();
    settings().set(setting::afterDecision, AfterDecision::Stay);
    m_test.press("S");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 1));
    EXPECT_EQ(list.currentRow(), 0);
    settings().set(setting::afterDecision, AfterDecision::NextUndecided);
    m_test.press("J");
    m_test.press("S"); // the second
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 2));
    m_test.press("K");
    m_test.press("K");
    ASSERT_TRUE(waitUntil([&] { return list.currentRow() == 0; }));
    m_test.press("E"); // the first once more: the second is decided already
    EXPECT_TRUE(waitUntil([&] { return list.currentRow() == 2; }));
}

TEST_F(WindowPreferences, SayWhenAPaperCountsAsSeen) {
    m_test.settings().setValue(QLatin1String(setting::seenAfter.name), 30);
    open();
    EXPECT_EQ(m_test.part<ReaderView>().seenAfter(), std::chrono::seconds(30));
    settings().set(setting::seenAfter, 2);
    EXPECT_EQ(m_test.part<ReaderView>().seenAfter(), std::chrono::seconds(2));
}

TEST_F(WindowPreferences, SwitchTheSpellingOfNotes) {
    if (dictionaryFor(QLocale::system().uiLanguages()).isEmpty())
        GTEST_SKIP() << "no dictionary is installed";
    m_test.settings().setValue(QLatin1String(setting::spelling.name), QStringLiteral("false"));
    open();
    EXPECT_FALSE(m_test.desk().findChild<Spelling *>());
    settings().set(setting::spelling, true);
    EXPECT_TRUE(m_test.desk().findChild<Spelling *>());
}

TEST_F(WindowPreferences, AreLeftByEscapeFromTheirSearchWhereThereIsNoRoomForSections) {
    open();
    m_test.window().resize(560, 700);
    m_test.press("Ctrl+,");
    ASSERT_TRUE(waitUntil([&] { return page().isVisible(); }));
    auto &search = *page().findChild<SearchField *>();
    ASSERT_TRUE(waitUntil([&] { return search.hasFocus(); }));
    m_test.press("Esc");
    EXPECT_TRUE(waitUntil([&] { return !page().isVisible(); }));
}

} // namespace
} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/field_help.h"
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/dialogs/key_row.h"
#include "ui/dialogs/key_sheet.h"
#include "ui/models/manual_chapters.h"
#include "ui/render/plain_text.h"
#include "ui/views/pages/manual_page.h"
#include "ui/views/pages/manual_text.h"
#include "ui/views/pages/query_example.h"
#include "ui/views/search/search_field.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowManual : public testing::Test {
  protected:
    WindowManual() {
        m_test.importBehind(tests::inventedDigest(5));
        m_test.open();
    }
    [[nodiscard]] ManualPage &page() { return m_test.part<ManualPage>(); }
    void openManual() {
        m_test.press("F1");
        ASSERT_TRUE(waitUntil([&] { return page().isVisible(); }));
        ASSERT_TRUE(waitUntil([&] { return page().isAncestorOf(QApplication::focusWidget()); }));
    }
    // What it says, in sentences that are shown.
    [[nodiscard]] QString said() {
        QStringList all;
        for (const ManualText *text : page().findChildren<ManualText *>())
            if (text->isVisible()) all += text->content();
        return all.join(QLatin1Char('\n'));
    }
    template <typename Part>
    [[nodiscard]] QList<Part *> shown() {
        QList<Part *> parts = page().findChildren<Part *>();
        parts.removeIf([](const Part *part) { return !part->isVisible(); });
        return parts;
    }
    [[nodiscard]] QueryExample *example(const QString &query) {
        for (QueryExample *one : shown<QueryExample>())
            if (one->query() == query) return one;
        return nullptr;
    }
    [[nodiscard]] CommandTable &table() { return m_test.part<CommandTable>(); }

    TestWindow m_test;
};

TEST_F(WindowManual, OpensAndClosesByItsKey) {
    openManual();
    m_test.press("F1");
    EXPECT_TRUE(waitUntil([&] { return !page().isVisible(); }));
    openManual();
    m_test.press("Esc");
    EXPECT_TRUE(waitUntil([&] { return !page().isVisible(); }));
}

TEST_F(WindowManual, LeadsToTheSheetOfKeysFirst) {
    openManual();
    const auto buttons = shown<QToolButton>();
    const auto first = std::find_if(buttons.cbegin(), buttons.cend(), [&](QToolButton *button) {
        return button->defaultAction() == table().action(command::keySheet);
    });
    ASSERT_NE(first, buttons.cend());
    for (const ManualText *text : shown<ManualText>())
        EXPECT_LT((*first)->mapTo(&page(), QPoint()).y(), text->mapTo(&page(), QPoint()).y());
    (*first)->click();
    EXPECT_TRUE(qobject_cast<KeySheet *>(m_test.dialog()));
    m_test.dialog()->reject();
}

TEST_F(WindowManual, NamesOnlyCommandsThatThereAre) {
    static const QRegularExpression braces(QStringLiteral("\\{([^}]*)\\}"));
    int named = 0;
    const auto expectCommand = [&](const QString &id) {
        ++named;
        EXPECT_TRUE(table().action(id)) << id.toStdString();
    };
    for (const ManualChapter &chapter : manualChapters(QDate(2026, 11, 27)))
        for (const ManualPiece &piece : chapter.pieces) {
            if (const auto *way = std::get_if<ManualCommand>(&piece)) expectCommand(way->id);
            const auto *sentences = std::get_if<ManualSentences>(&piece);
            if (!sentences) continue;
            auto each = braces.globalMatch(sentences->marked);
            while (each.hasNext())
                expectCommand(each.next().captured(1));
        }
    EXPECT_GT(named, 40);
}

TEST_F(WindowManual, TellsTheKeysThatTheReaderHas) {
    table().chooseKeys(command::keep, keysFrom("D, Y"));
    openManual();
    EXPECT_TRUE(said().contains(QStringLiteral(
        "\u00a0\u00a0D\u00a0\u00a0\u00a0then\u00a0\u00a0\u00a0Y\u00a0\u00a0 keeps")));
    table().chooseKeys(command::keep, {});
    EXPECT_TRUE(said().contains(QStringLiteral("“Keep” keeps it")));
    EXPECT_FALSE(said().contains(QLatin1Char('{')));
}

TEST_F(WindowManual, ShowsEveryKeyOnce) {
    openManual();
    QStringList keys;
    for (const KeyRow *row : shown<KeyRow>())
        keys += row->accessibleDescription().split(QStringLiteral("; "));
    for (const Command &command : table().commands()) {
        if (!command.rangeText.isEmpty()) continue; // "1 to 9" is one line
        for (const QKeySequence &key : command.keys)
            EXPECT_EQ(keys.count(key.toString(QKeySequence::NativeText)), 1)
                << command.text.toStdString();
    }
}

TEST_F(WindowManual, ShowsEveryFieldOfTheLanguage) {
    openManual();
    for (const query::FieldHelp &help : query::fieldHelp()) {
        EXPECT_TRUE(example(help.example)) << help.example.toStdString();
        for (const QString &further : help.further)
            EXPECT_TRUE(example(further)) << further.toStdString();
    }
}

TEST_F(WindowManual, TriesAnExampleInTheSearchField) {
    m_test.press("S");
    ASSERT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 1));
    openManual();
    QueryExample *kept = example(QStringLiteral("is:kept"));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->accessibleName(), QStringLiteral("Search for is:kept: kept"));
    kept->click();
    EXPECT_TRUE(waitUntil([&] { return !page().isVisible(); }));
    EXPECT_TRUE(m_test.listBecomes(1));
    EXPECT_EQ(m_test.part<SearchField>().text(), QStringLiteral("is:kept"));
    EXPECT_TRUE(m_test.part<SearchField>().hasFocus()) << "to be changed at once";
    m_test.press("Esc");
    EXPECT_TRUE(m_test.listBecomes(4)) << "back where one was";
}

TEST_F(WindowManual, IsSearchedAndLeavesWhatIsMeant) {
    openManual();
    const qsizetype all = shown<ManualText>().size();
    m_test.press("Ctrl+F");
    ASSERT_TRUE(waitUntil([&] { return m_test.part<SearchField>().hasFocus(); }));
    m_test.type(QStringLiteral("BibTeX"));
    EXPECT_LT(shown<ManualText>().size(), all);
    for (const ManualText *text : shown<ManualText>()) {
        EXPECT_TRUE(text->content().contains(QStringLiteral("BibTeX")));
        EXPECT_FALSE(text->found().isEmpty());
    }
    EXPECT_TRUE(shown<QueryExample>().isEmpty());
    m_test.press("Esc");
    EXPECT_EQ(shown<ManualText>().size(), all);
}

TEST_F(WindowManual, SaysThatItSaysNothingOfIt) {
    openManual();
    m_test.press("Ctrl+F");
    ASSERT_TRUE(waitUntil([&] { return m_test.part<SearchField>().hasFocus(); }));
    m_test.type(QStringLiteral("xylophone"));
    EXPECT_TRUE(shown<ManualText>().isEmpty());
    bool told = false;
    for (const PlainLabel *label : shown<PlainLabel>())
        told = told || label->text() == QStringLiteral("Nothing in the manual says that.");
    EXPECT_TRUE(told);
}

TEST_F(WindowManual, LeavesAsMuchBelowEachHeadingOfFields) {
    openManual();
    const auto below = [&](const char *heading) {
        int nearest = page().height() * 100;
        for (const QLabel *label : shown<QLabel>()) {
            if (label->text() != QLatin1String(heading)) continue;
            const int bottom = label->mapTo(&page(), QPoint(0, label->height())).y();
            for (const QueryExample *one : shown<QueryExample>())
                if (const int top = one->mapTo(&page(), QPoint()).y(); top >= bottom)
                    nearest = qMin(nearest, top - bottom);
        }
        return nearest;
    };
    EXPECT_LT(below("Days"), page().height());
    EXPECT_EQ(below("Words in one place"), below("Days")) << "though sentences stand above it";
}

} // namespace
} // namespace lectern::ui

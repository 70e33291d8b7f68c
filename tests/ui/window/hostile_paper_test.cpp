// SPDX-License-Identifier: GPL-3.0-or-later
// A paper that is made to harm, in the real reader.
#include "core/library/op.h"
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/views/notes/note_editor.h"
#include "ui/views/notes/note_section.h"
#include "ui/views/parts/flow_text.h"
#include "ui/views/reader/reader_view.h"

#include <QElapsedTimer>
#include <QTextEdit>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

constexpr qint64 generous = 60'000; // ms: quadratic work takes far longer

class HostilePaper : public testing::Test {
  protected:
    HostilePaper() {
        m_test.importBehind(tests::inventedDigest(2));
        m_test.open();
        m_timer.start();
    }
    ~HostilePaper() override { EXPECT_LT(m_timer.elapsed(), generous); }

    void correct(const QString &field, const QString &value) {
        ASSERT_TRUE(waitUntil([&] { return reader().paper().has_value(); }));
        (void)tests::must(tests::await(
            m_test.library().apply(library::Correct{reader().paper()->id, {{field, value}}})));
        ASSERT_TRUE(waitUntil([&] { return reader().paper()->corrected().contains(field); }));
    }
    [[nodiscard]] bool shows(const QString &words) {
        return waitUntil([&] {
            for (const FlowText *text : reader().findChildren<FlowText *>())
                if (text->toPlainText().contains(words)) return true;
            return false;
        });
    }
    [[nodiscard]] ReaderView &reader() { return m_test.part<ReaderView>(); }

    TestWindow m_test;
    QElapsedTimer m_timer;
};

TEST_F(HostilePaper, WithATitleThatIsHtmlOrAPathIsShownLetterForLetter) {
    const QString html = QStringLiteral("<img src=\"/dev/zero\"><h1>big</h1>");
    correct(QStringLiteral("title"), html);
    EXPECT_TRUE(shows(html));
    correct(QStringLiteral("title"), QStringLiteral("/usr/share/pixmaps/debian-logo.png"));
    EXPECT_TRUE(shows(QStringLiteral("/usr/share/pixmaps/debian-logo.png")));
    EXPECT_FALSE(
        reader().findChild<FlowText *>()->document()->toHtml().contains(QLatin1String("<img")));
}

TEST_F(HostilePaper, WithABidirectionalOverrideKeepsItsOrder) {
    correct(QStringLiteral("title"), QStringLiteral("Attack \u202Edekcah\u202C of \u2066models"));
    ASSERT_TRUE(shows(QStringLiteral("Attack")));
    for (const FlowText *text : reader().findChildren<FlowText *>())
        for (const char16_t control : {u'\u202E', u'\u202C', u'\u2066'})
            EXPECT_FALSE(text->toPlainText().contains(QChar(control)) &&
                         text->accessibleName() == QLatin1String("Title"))
                << "made visible, not obeyed";
}

TEST_F(HostilePaper, WithFortyThousandCombiningMarksIsShown) {
    correct(QStringLiteral("abstract"),
            QStringLiteral("Zalgo a") + QString(40'000, QChar(0x0301)) + QStringLiteral(" end."));
    EXPECT_TRUE(shows(QStringLiteral("Zalgo")));
}

TEST_F(HostilePaper, WithAMegabyteWithoutABlankIsShown) {
    correct(QStringLiteral("abstract"), QString(1'000'000, u'x'));
    EXPECT_TRUE(shows(QStringLiteral("of 1,000,000 characters")));
    m_test.press("V");
    m_test.press("C");
    m_test.press("Esc");
}

TEST_F(HostilePaper, WithANoteOfThreeHundredKilobytesIsReadAndWritten) {
    QString note;
    while (note.size() < 300'000)
        note += QStringLiteral("- [ ] **a** line with `code` and [[a paper]] in it\n");
    ASSERT_TRUE(waitUntil([&] { return reader().paper().has_value(); }));
    (void)tests::must(
        tests::await(m_test.library().apply(library::SetNote{reader().paper()->id, note, {}})));
    auto &editor = *m_test.part<NoteSection>().findChild<NoteEditor *>();
    ASSERT_TRUE(waitUntil([&] { return editor.note().size() == note.size(); }));
    m_test.press("M");
    ASSERT_TRUE(waitUntil([&] { return editor.hasFocus(); }));
    m_test.type(QStringLiteral("z"));
    EXPECT_TRUE(waitUntil([&] { return m_test.papers().at(0).note.text == note + u'z'; }));
}

} // namespace
} // namespace lectern::ui

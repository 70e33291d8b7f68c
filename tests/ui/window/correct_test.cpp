// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/dialogs/correct_dialog.h"
#include "ui/views/desk/desk.h"
#include "ui/views/pages/correction_row.h"

#include <QApplication>
#include <QLineEdit>
#include <QToolButton>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

QLineEdit *correctionField(QDialog *dialog, const char *name) {
    for (QLineEdit *field : dialog->findChildren<QLineEdit *>())
        if (field->accessibleName() == QLatin1String(name)) return field;
    return nullptr;
}

// The form for the first paper, once that is shown.
QDialog *openForm(TestWindow &test) {
    const bool shown = waitUntil([&] { return test.desk().shownPaper() != nullptr; });
    if (!shown) throw std::runtime_error("no paper is shown");
    test.press("F2");
    QDialog *form = test.dialog();
    if (!waitUntil([form] { return form->isAncestorOf(QApplication::focusWidget()); }))
        throw std::runtime_error("the form has not the focus");
    return form;
}

TEST(WindowCorrect, LaysWhatIsTypedOverWhatTheDigestsSay) {
    TestWindow test;
    test.importBehind(tests::inventedDigest(2));
    test.open();
    QDialog *form = openForm(test);
    correctionField(form, "Authors")->setText(QStringLiteral("Ada Lovelace; Emmy Noether"));
    correctionField(form, "Published")->setText(QStringLiteral("1843"));
    test.press("Ctrl+Return");
    ASSERT_TRUE(waitUntil([&] { return !test.hasDialog(); }));
    const model::Paper paper = test.papers().constFirst();
    EXPECT_EQ(paper.facts.authors.size(), 2);
    EXPECT_EQ(paper.facts.published, QStringLiteral("1843"));
    EXPECT_EQ(paper.corrected().size(), 2);
    EXPECT_TRUE(test.noticeBecomes(QStringLiteral("Corrected")));
}

// A collaboration has thousands, more than a field takes by itself.
TEST(WindowCorrect, LeavesAllAuthorsWhereAnotherFieldIsCorrected) {
    model::Paper paper;
    paper.facts.title.tidy = QStringLiteral("A collision");
    for (int author = 0; author < 4000; ++author)
        paper.facts.authors.append(QStringLiteral("Author Number %1").arg(author));
    const ThemeSource theme{Shade::Light, {}};
    QWidget window;
    CorrectDialog form(paper, theme, &window);
    EXPECT_TRUE(form.corrections().corrections.isEmpty());
    correctionField(&form, "Title")->setText(QStringLiteral("Another collision"));
    const auto corrections = form.corrections().corrections;
    ASSERT_EQ(corrections.size(), 1);
    EXPECT_EQ(corrections.constFirst().field, QStringLiteral("title"));
}

TEST(WindowCorrect, KeepsWhatIsTypedWhereAFieldCannotHoldIt) {
    TestWindow test;
    test.importBehind(tests::inventedDigest(1));
    test.open();
    QDialog *form = openForm(test);
    correctionField(form, "Venue")->setText(QStringLiteral("A Fair of Lighthouses"));
    correctionField(form, "DOI")->setText(QStringLiteral("no such thing"));
    test.acceptDialog();
    EXPECT_TRUE(waitUntil([&] { return correctionField(form, "DOI")->hasFocus(); }));
    EXPECT_TRUE(form->isVisible());
    EXPECT_EQ(correctionField(form, "Venue")->text(), QStringLiteral("A Fair of Lighthouses"));
    form->reject();
    ASSERT_TRUE(waitUntil([&] { return !test.hasDialog(); }));
}

TEST(WindowCorrect, MarksACorrectionInTheReaderAndTakesItBack) {
    TestWindow test;
    test.importBehind(tests::inventedDigest(1));
    test.open();
    QDialog *form = openForm(test);
    correctionField(form, "Authors")->setText(QStringLiteral("Ada Lovelace"));
    test.acceptDialog();
    auto &row = test.part<CorrectionRow>();
    ASSERT_TRUE(waitUntil([&] { return row.isVisible(); }));
    row.findChild<QToolButton *>()->click();
    EXPECT_TRUE(waitUntil([&] { return !row.isVisible(); }));
    EXPECT_TRUE(test.papers().constFirst().corrected().isEmpty());
}

TEST(WindowCorrect, IsUndoneByOneKey) {
    TestWindow test;
    test.importBehind(tests::inventedDigest(1));
    test.open();
    QDialog *form = openForm(test);
    correctionField(form, "Title")->setText(QStringLiteral("A Better Title for Lighthouses"));
    correctionField(form, "arXiv id")->setText(QStringLiteral("2611.09417"));
    correctionField(form, "Link")->setText(QStringLiteral("https://lighthouse.example/1"));
    test.acceptDialog();
    ASSERT_TRUE(waitUntil([&] { return !test.hasDialog(); }));
    EXPECT_EQ(test.papers().constFirst().corrected().size(), 3);
    test.window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&test.window()));
    test.press("Z");
    EXPECT_TRUE(waitUntil([&] { return test.papers().constFirst().corrected().isEmpty(); }));
}

} // namespace
} // namespace lectern::ui

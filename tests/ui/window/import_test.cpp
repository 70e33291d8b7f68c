// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/dialogs/import_file_list.h"
#include "ui/dialogs/import_flow.h"
#include "ui/dialogs/import_preview.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/first_start_page.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QTextEdit>
#include <QUrl>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

const QString everything = QStringLiteral("*");

TEST(WindowImport, BeginsWithThreeOffersOverAnEmptyLibrary) {
    TestWindow test;
    test.open();
    EXPECT_TRUE(waitUntil([&] { return test.part<FirstStartPage>().isVisible(); }));
}

TEST(WindowImport, TakesTheSampleDigestAtOneKey) {
    TestWindow test;
    test.open();
    ASSERT_TRUE(waitUntil([&] { return test.part<FirstStartPage>().isVisible(); }));
    test.press("Return");
    test.acceptDialog();
    ASSERT_TRUE(test.listBecomes(24));
    EXPECT_TRUE(test.noticeBecomes(QStringLiteral("Imported: 24 papers, 24 new")));
    EXPECT_FALSE(test.part<FirstStartPage>().isVisible());
}

TEST(WindowImport, PastesADigestWithAPreview) {
    TestWindow test;
    test.open();
    test.setClipboard(QString::fromUtf8(tests::inventedDigest(3)));
    test.press("Ctrl+V");
    EXPECT_EQ(test.count(everything), 0);
    test.acceptDialog();
    EXPECT_TRUE(test.countBecomes(everything, 3));
    EXPECT_TRUE(test.listBecomes(3));
}

TEST(WindowImport, WritesNothingWhenThePreviewIsLeft) {
    TestWindow test;
    test.open();
    test.setClipboard(QString::fromUtf8(tests::inventedDigest(3)));
    test.press("Ctrl+V");
    test.dialog()->reject();
    EXPECT_TRUE(waitUntil([&] { return !test.hasDialog(); }));
    EXPECT_EQ(test.count(everything), 0);
}

TEST(WindowImport, TakesDroppedFiles) {
    TestWindow test;
    test.open();
    QMimeData files;
    files.setUrls(
        {QUrl::fromLocalFile(test.writeFile(QStringLiteral("day.txt"), tests::inventedDigest(4)))});
    test.drop(files);
    test.acceptDialog();
    EXPECT_TRUE(test.listBecomes(4));
}

TEST(WindowImport, TakesDroppedText) {
    TestWindow test;
    test.open();
    QMimeData text;
    text.setText(QString::fromUtf8(tests::inventedDigest(2)));
    test.drop(text);
    test.acceptDialog();
    EXPECT_TRUE(test.listBecomes(2));
}

TEST(WindowImport, OpensFilesByCommand) {
    TestWindow test;
    test.open();
    const QString path = test.writeFile(QStringLiteral("day.txt"), tests::inventedDigest(5));
    test.press("Ctrl+O");
    auto *chooser = qobject_cast<QFileDialog *>(test.dialog());
    ASSERT_TRUE(chooser);
    chooser->selectFile(path);
    QMetaObject::invokeMethod(chooser, "accept");
    ASSERT_TRUE(waitUntil([&] { return qobject_cast<ImportPreview *>(test.dialog()); }));
    test.acceptDialog();
    EXPECT_TRUE(test.listBecomes(5));
}

TEST(WindowImport, OffersTheFilesOfTheCommandLine) {
    TestWindow test;
    const QString path = test.writeFile(QStringLiteral("day.txt"), tests::inventedDigest(2));
    test.open({path});
    test.acceptDialog();
    EXPECT_TRUE(test.listBecomes(2));
}

TEST(WindowImport, OffersOneAfterTheOther) {
    TestWindow test;
    test.open();
    QMimeData first;
    first.setText(QString::fromUtf8(tests::inventedDigest(2)));
    QMimeData second;
    second.setText(QString::fromUtf8(tests::inventedDigest(3, 10)));
    test.drop(first);
    test.drop(second);
    test.acceptDialog();
    ASSERT_TRUE(test.listBecomes(2));
    test.acceptDialog();
    EXPECT_TRUE(test.listBecomes(5));
}

TEST(WindowImport, SaysWhatCanNotBeRead) {
    TestWindow test;
    test.open({test.writeFile(QStringLiteral("empty.txt"), {})});
    QDialog *preview = test.dialog();
    EXPECT_TRUE(waitUntil([preview] {
        const auto texts = preview->findChildren<QTextEdit *>();
        return !texts.isEmpty() &&
               texts.constFirst()->toPlainText().contains(QLatin1String("empty.txt"));
    }));
    preview->reject();
    EXPECT_EQ(test.count(everything), 0);
}

QComboBox *yearField(QDialog *preview) {
    for (QComboBox *field : preview->findChildren<QComboBox *>())
        if (field->accessibleName() == QLatin1String("Year of the digest")) return field;
    return nullptr;
}

TEST(WindowImport, AsksForTheYearAndDoesNotTakeItByItself) {
    TestWindow test;
    test.open({test.writeFile(QStringLiteral("day.txt"), tests::inventedDigest(2))});
    QDialog *preview = test.dialog();
    ASSERT_TRUE(waitUntil([&] { return yearField(preview)->hasFocus(); }));
    EXPECT_EQ(yearField(preview)->itemText(1), QString::number(QDate::currentDate().year()));
    test.acceptDialog();
    ASSERT_TRUE(test.countBecomes(everything, 2));
    EXPECT_EQ(test.papers().constFirst().sightings.constFirst().day,
              model::Day::withoutYear(11, 23));
}

TEST(WindowImport, TakesTheYearThatIsChosenByKeyboard) {
    TestWindow test;
    test.open({test.writeFile(QStringLiteral("day.txt"), tests::inventedDigest(2))});
    QDialog *preview = test.dialog();
    ASSERT_TRUE(waitUntil([&] { return yearField(preview)->hasFocus(); }));
    test.press("Down");
    test.press("Return");
    ASSERT_TRUE(test.countBecomes(everything, 2));
    EXPECT_EQ(test.papers().constFirst().sightings.constFirst().day,
              model::Day::of(QDate::currentDate().year(), 11, 23));
}

TEST(WindowImport, TakesNothingInWhileItIsReadAnew) {
    TestWindow test;
    test.open({test.writeFile(QStringLiteral("day.txt"), tests::inventedDigest(2))});
    QDialog *preview = test.dialog();
    ASSERT_TRUE(waitUntil([&] { return yearField(preview)->hasFocus(); }));
    const QPushButton *take = nullptr;
    for (const QPushButton *each : preview->findChildren<QPushButton *>())
        if (each->isDefault()) take = each;
    ASSERT_TRUE(take && take->isEnabled());
    for (QComboBox *field : preview->findChildren<QComboBox *>())
        if (field->accessibleName() == QLatin1String("Recognised as"))
            Q_EMIT field->activated(field->currentIndex()); // the same once more
    Q_EMIT yearField(preview)->activated(1);
    EXPECT_FALSE(take->isEnabled());
    EXPECT_TRUE(waitUntil([&] { return take->isEnabled(); }));
}

TEST(WindowImport, ShowsHundredsOfFilesInATableAndTakesThemAtOnce) {
    TestWindow test;
    QStringList files;
    for (int i = 1; i <= 200; ++i)
        files += test.writeFile(QStringLiteral("%1.txt").arg(i), tests::inventedDigest(2, i * 10));
    files += test.writeFile(QStringLiteral("empty.txt"), {});
    test.open(files);
    QDialog *preview = test.dialog();
    auto *table = preview->findChild<ImportFileList *>();
    ASSERT_TRUE(waitUntil([&] { return table->model()->rowCount() == 201; }));
    EXPECT_TRUE(table->isVisible());
    test.acceptDialog();
    ASSERT_TRUE(test.countBecomes(everything, 400));
    EXPECT_TRUE(test.noticeBecomes(
        QStringLiteral("Imported: 400 papers, 400 new; 1 file could not be read")))
        << test.notice().toStdString();
    EXPECT_FALSE(test.hasDialog());
}

TEST(WindowImport, TakesTheYearEachFileWasSavedInAtOneButton) {
    TestWindow test;
    test.open({test.writeFile(QStringLiteral("a.txt"), tests::inventedDigest(1)),
               test.writeFile(QStringLiteral("b.txt"), tests::inventedDigest(1, 5))});
    QDialog *preview = test.dialog();
    QPushButton *take = nullptr;
    for (QPushButton *each : preview->findChildren<QPushButton *>())
        if (each->text() == QLatin1String("Take the year each was saved in")) take = each;
    ASSERT_TRUE(take);
    ASSERT_TRUE(waitUntil([&] { return take->isVisible(); }));
    QTest::mouseClick(take, Qt::LeftButton);
    EXPECT_FALSE(take->isVisible());
    test.acceptDialog();
    ASSERT_TRUE(test.countBecomes(everything, 2));
    for (const model::Paper &paper : test.papers())
        EXPECT_TRUE(paper.sightings.constFirst().day->hasYear());
}

TEST(WindowImport, SaysThatTheClipboardIsEmpty) {
    TestWindow test;
    test.open();
    test.setClipboard({});
    test.press("Ctrl+V");
    EXPECT_TRUE(test.noticeBecomes(QStringLiteral("There is neither text nor a file")));
    EXPECT_FALSE(test.hasDialog());
}

TEST(WindowImport, TakesInNothingWhenItIsStopped) {
    TestWindow test;
    test.open();
    auto &imports = test.desk().imports();
    QObject::connect(&imports, &ImportFlow::started, &imports, &ImportFlow::cancel);
    test.setClipboard(QString::fromUtf8(tests::inventedDigest(300)));
    test.press("Ctrl+V");
    test.acceptDialog();
    EXPECT_TRUE(test.noticeBecomes(QStringLiteral("Import stopped")));
    EXPECT_EQ(test.count(everything), 0);
}

TEST(WindowImport, TakesInNothingWhenTheSystemEndsTheProgram) {
    TestWindow test;
    test.open();
    auto &imports = test.desk().imports();
    QObject::connect(&imports, &ImportFlow::started, &test.window(), &MainWindow::end);
    test.setClipboard(QString::fromUtf8(tests::inventedDigest(300)));
    test.press("Ctrl+V");
    test.acceptDialog();
    EXPECT_TRUE(waitUntil([&] { return !test.window().isVisible(); }));
    EXPECT_FALSE(test.hasDialog());
    test.close();
    test.open();
    EXPECT_EQ(test.count(everything), 0);
}

TEST(WindowImport, IsUndoneByOneKey) {
    TestWindow test;
    test.importBehind(tests::inventedDigest(3));
    test.open();
    test.press("Z");
    EXPECT_TRUE(test.countBecomes(everything, 0));
    EXPECT_TRUE(waitUntil([&] { return test.part<FirstStartPage>().isVisible(); }));
}

} // namespace
} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/notes/note_editor.h"
#include "ui/views/notes/note_section.h"
#include "ui/views/parts/flow_text.h"
#include "ui/views/reader/reader_view.h"

#include <QAction>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QTextDocument>
#include <QTextEdit>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

// A title that aborts the program where it is taken for HTML, a FIFO that would hang it, a link
// that must never be opened.
const QByteArray hostile =
    "<img src=\"/dev/zero\"><a href=\"file:///etc/passwd\">x</a><b>&amp;</b>";

QByteArray hostileDigest() {
    QByteArray text = tests::inventedDigest(1);
    text += "\n\n" + hostile + " a title of a paper\n\n" + hostile +
            " javascript:alert(1) file:///etc/passwd https://good.example/x. ";
    for (int i = 0; i < 30; ++i)
        text += "The abstract of a hostile paper is only text. ";
    return text;
}

// Texts that Qt would render as HTML.
QStringList richTexts(const QWidget &root) {
    QStringList rich;
    const auto check = [&](const QString &text, const QObject *of) {
        if (text.startsWith(QLatin1String("<qt>"))) { // escaped by us: only the outer tag is one
            QTextDocument shown;
            shown.setHtml(text);
            if (shown.toHtml().contains(QLatin1String("<img"))) rich += text;
        } else if (Qt::mightBeRichText(text)) {
            rich += QLatin1String(of->metaObject()->className()) + QLatin1String(": ") + text;
        }
    };
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        check(widget->toolTip(), widget);
        check(widget->statusTip(), widget);
        check(widget->whatsThis(), widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->textFormat() != Qt::PlainText) check(label->text(), label);
    }
    for (const QAction *action : root.findChildren<QAction *>())
        check(action->toolTip(), action);
    return rich;
}

class HostileText : public testing::Test {
  protected:
    HostileText() {
        m_test.importBehind(hostileDigest());
        m_test.open();
        const model::PaperId paper = m_test.papers().at(1).id;
        const QString text = QString::fromUtf8(hostile);
        tests::must(tests::await(m_test.library().apply(library::SetNote{paper, text, {}})));
        tests::must(tests::await(m_test.library().apply(library::ChangeTags{
            model::PaperIds({paper}), {QStringLiteral("<b>bold<img src=x>")}, {}})));
        m_test.part<ListPane>().selectPaper(paper);
        ready = waitUntil([&] {
            const auto &shown = m_test.part<ReaderView>().paper();
            return shown && shown->id == paper && !shown->tags.isEmpty();
        });
    }
    TestWindow m_test;
    bool ready = false;
};

TEST_F(HostileText, IsShownLetterForLetter) {
    ASSERT_TRUE(ready);
    QStringList shown;
    for (const FlowText *text : m_test.part<ReaderView>().findChildren<FlowText *>())
        shown += text->toPlainText();
    EXPECT_EQ(shown.filter(QLatin1String("<img src=\"/dev/zero\">")).size(), 2)
        << "title and abstract";
    EXPECT_TRUE(m_test.part<NoteSection>().findChild<NoteEditor *>()->toPlainText().contains(
        QLatin1String("<b>&amp;</b>")));
}

TEST_F(HostileText, IsNowhereTakenForHtml) {
    ASSERT_TRUE(ready);
    m_test.press("S"); // a notice with its title
    ASSERT_TRUE(m_test.noticeBecomes(QStringLiteral("Kept: <img")));
    EXPECT_EQ(richTexts(m_test.window()), QStringList());
    m_test.setClipboard(QString::fromUtf8(hostileDigest()));
    m_test.press("Ctrl+V");
    EXPECT_EQ(richTexts(*m_test.dialog()), QStringList());
    m_test.dialog()->reject();
}

TEST_F(HostileText, BringsNoImageAndNoLinkButWebPages) {
    ASSERT_TRUE(ready);
    for (const QTextEdit *text : m_test.window().findChildren<QTextEdit *>()) {
        const QString html = text->document()->toHtml();
        EXPECT_FALSE(html.contains(QLatin1String("<img"))) << html.toStdString();
        EXPECT_FALSE(html.contains(QLatin1String("href=\"file"))) << html.toStdString();
        EXPECT_FALSE(html.contains(QLatin1String("href=\"javascript"))) << html.toStdString();
    }
}

TEST(FlowText, LinksOnlyWhatMayBeOpened) {
    ThemeSource theme(Shade::Light, {});
    FlowText text(Type::Abstract, Role::Ink, theme);
    text.setContent(QStringLiteral("See https://a.example/x and file:///etc/passwd."),
                    {QStringLiteral("https://a.example/x"), QStringLiteral("file:///etc/passwd")});
    const QString html = text.document()->toHtml();
    EXPECT_TRUE(html.contains(QLatin1String("href=\"https://a.example/x\"")));
    EXPECT_FALSE(html.contains(QLatin1String("href=\"file")));
}

TEST(FlowText, AnswersEveryImageWithOnePixel) {
    ThemeSource theme(Shade::Light, {});
    FlowText text(Type::Abstract, Role::Ink, theme);
    const auto image =
        text.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("/dev/zero")))
            .value<QImage>();
    EXPECT_EQ(image.size(), QSize(1, 1));
}

TEST(FlowText, ShowsAMegabyteWithoutABlankInTime) {
    ThemeSource theme(Shade::Light, {});
    FlowText text(Type::Abstract, Role::Ink, theme);
    text.resize(600, 400);
    QElapsedTimer timer;
    timer.start();
    text.setContent(QString(1024 * 1024, QLatin1Char('x')));
    EXPECT_LT(timer.elapsed(), 2'000);
    EXPECT_TRUE(text.toPlainText().contains(QLatin1String("of 1,048,576 characters")));
}

} // namespace
} // namespace lectern::ui

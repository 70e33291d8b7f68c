// SPDX-License-Identifier: GPL-3.0-or-later
// Every command is run over a library whose every name is made to harm, and every widget that is
// there afterwards is looked at: dialogs, pages, pickers, menus.
#include "core/library/op.h"
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/render/plain_text.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/reader/reader_view.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextFragment>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

const QString harm = QStringLiteral("<img src=\"/dev/zero\"><b>bold</b> \u202Egnihton\u202C "
                                    "<a href=\"file:///etc/passwd\">x</a>");

// Where a name is short and holds no control.
const QString shortHarm = QStringLiteral("<b>bold<img src=x>");

QByteArray harmfulDigest() {
    QByteArray text = tests::inventedDigest(3);
    for (const QString &title :
         {harm + QStringLiteral(" a title of a paper"), QString(20'000, QLatin1Char('W')) + harm}) {
        text += "\n\n" + title.toUtf8() + "\n\n" + harm.toUtf8() +
                " javascript:alert(1) file:///etc/passwd https://good.example/x ";
        for (int i = 0; i < 30; ++i)
            text += "The abstract of a hostile paper is only text. ";
    }
    return text;
}

// What Qt would take for HTML.
bool isTaken(const QString &text) {
    if (!text.startsWith(QLatin1String("<qt>"))) return Qt::mightBeRichText(text);
    QTextDocument shown; // escaped by us: the outer tag is the only one
    shown.setHtml(text);
    const QString html = shown.toHtml();
    return html.contains(QLatin1String("<img")) || html.contains(QLatin1String("<a "));
}

bool turnsText(const QString &text) {
    return text.contains(QChar(0x202E));
}

// What is wrong with a document: a picture of elsewhere, a link that is none of the web.
QString leadsOut(const QTextDocument &document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            const QString link = format.anchorHref();
            const bool web = link.startsWith(QLatin1String("https://")) ||
                             link.startsWith(QLatin1String("http://")) ||
                             link.startsWith(QLatin1Char('#')) || !link.contains(QLatin1Char('/'));
            if (format.isImageFormat()) return format.toImageFormat().name();
            if (!web) return link;
        }
    return {};
}

QString describe(const QWidget &widget) {
    return QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char(' ') +
           widget.objectName();
}

void inspect(const QWidget &widget, QStringList &problems) {
    const auto expect = [&](bool holds, const char *what, const QString &text) {
        if (!holds) problems += describe(widget) + QLatin1String(what) + text.left(120);
    };
    const auto *label = qobject_cast<const QLabel *>(&widget);
    expect(!label || label->textFormat() == Qt::PlainText || label->text().isEmpty(),
           " has no plain text: ", label ? label->text() : QString());
    for (const QString &tip : {widget.toolTip(), widget.statusTip(), widget.whatsThis()})
        expect(!isTaken(tip), " has a rich tip: ", tip);
    for (const QString &name : {widget.accessibleName(), widget.accessibleDescription(),
                                widget.windowTitle(), widget.toolTip()})
        expect(!turnsText(name), " turns what stands after it: ", name);
    if (const auto *box = qobject_cast<const QMessageBox *>(&widget))
        expect(box->textFormat() == Qt::PlainText && box->informativeText().isEmpty(),
               " is rich: ", box->text());
    if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
        expect(leadsOut(*edit->document()).isEmpty(), " leads out: ", leadsOut(*edit->document()));
    if (const auto *browser = qobject_cast<const QTextBrowser *>(&widget))
        expect(!browser->openLinks(), " opens links: ", {});
    for (const QAction *action : widget.actions())
        expect(!isTaken(action->toolTip()), " has an action with a rich tip: ", action->toolTip());
}

// The parts of Qt's own dialogs: that of files shows names of files as they are, that of printing
// nothing of ours.
bool isQtsOwn(const QWidget &widget) {
    for (const QWidget *part = &widget; part; part = part->parentWidget())
        if (qobject_cast<const QFileDialog *>(part) || part->inherits("QAbstractPrintDialog"))
            return true;
    return false;
}

class HostileWalk : public testing::Test {
  protected:
    HostileWalk() {
        m_test.importBehind(harmfulDigest());
        m_test.open();
        fill();
        EXPECT_TRUE(waitUntil([this] { return isShown(); }));
        // Nothing leaves the test: a handler without the slot swallows what is opened.
        QDesktopServices::setUrlHandler(QStringLiteral("https"), &m_swallow, "swallow");
    }
    ~HostileWalk() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

    void apply(library::Op op) { tests::must(tests::await(m_test.library().apply(std::move(op)))); }

    // Everything that a reader can name is called `harm`.
    void fill() {
        const QList<model::Paper> papers = m_test.papers();
        for (const model::Paper &paper : papers)
            if (paper.facts.title.tidy.startsWith(harm.left(4))) m_paper = paper.id;
        ASSERT_TRUE(m_paper.isValid());
        const model::PaperIds one({m_paper});
        apply(library::ChangeTags{one, {shortHarm, QStringLiteral("plain")}, {}});
        apply(library::CreateList{shortHarm, harm});
        apply(library::AddToList{shortHarm, {m_paper}, {}, harm, {}});
        apply(library::SetNote{m_paper, harm + QStringLiteral("\n\n- [ ] ") + harm, {}});
        apply(library::SaveFilter{{{}, shortHarm, QStringLiteral("hostile")}});
        apply(library::SaveRule{{{},
                                 harm,
                                 true,
                                 QStringLiteral("nothing"),
                                 {{model::RuleAction::Does::Tag, shortHarm}}}});
        apply(library::AddHighlight{m_paper, QStringLiteral("a title of a paper"),
                                    model::Meaning::Doubt, harm});
        const QString file = m_test.writeFile(QStringLiteral("<b>file<img src=x>.txt"), "text");
        tests::must(tests::await(m_test.library().attach(m_paper, {file})));
        apply(library::Correct{m_paper, {{QStringLiteral("venue"), harm}}});
    }

    // The list may still be loading what was just changed: chosen again until it is shown.
    bool isShown() {
        const auto &shown = m_test.part<ReaderView>().paper();
        if (shown && shown->id == m_paper) return !shown->attachments.isEmpty();
        m_test.part<ListPane>().selectPaper(m_paper);
        return false;
    }

    void rest() {
        QTest::qWait(0);
        tests::must(
            tests::await(m_test.library().stats())); // whatever was asked before is answered
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
    }

    [[nodiscard]] static std::string problems() {
        QStringList found;
        for (const QWidget *widget : QApplication::allWidgets())
            if (!isQtsOwn(*widget)) inspect(*widget, found);
        found.removeDuplicates();
        return found.join(QLatin1Char('\n')).toStdString();
    }

    // Back to the list, whatever is open.
    void leave() {
        for (int tries = 0; tries < 8; ++tries) {
            if (QWidget *popup = QApplication::activePopupWidget()) {
                popup->close();
            } else if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                dialog->reject();
            } else {
                break;
            }
            rest();
        }
    }

    TestWindow m_test;
    model::PaperId m_paper;
    QObject m_swallow;
};

// These go out of the window, or end it.
bool isSkipped(const QString &id) {
    return id == command::quit || id == command::deletePaper || id == command::skipAbove ||
           id == command::watchFolder;
}

TEST_F(HostileWalk, FindsNoWidgetThatTakesANameForHtml) {
    ASSERT_EQ(problems(), std::string()) << "before anything was done";
    int ran = 0;
    QStringList ids;
    for (const Command &command : m_test.window().commands().commands())
        ids += command.id;
    for (const QString &id : ids) {
        if (isSkipped(id)) continue;
        m_test.part<ListPane>().selectPaper(m_paper);
        rest();
        QAction *action = m_test.window().commands().action(id);
        if (!action->isEnabled()) continue;
        action->trigger();
        rest();
        ++ran;
        EXPECT_EQ(problems(), std::string()) << "after " << id.toStdString();
        leave();
    }
    EXPECT_GT(ran, 60) << "most commands can run on this paper";
}

TEST_F(HostileWalk, FindsTheDialogsOfAnImportPlain) {
    m_test.setClipboard(QString::fromUtf8(harmfulDigest()));
    m_test.window().commands().action(command::paste)->trigger();
    (void)m_test.dialog();
    rest();
    EXPECT_EQ(problems(), std::string());
    leave();
    showPlainMessage(&m_test.window(), MessageTone::Warning, harm);
    EXPECT_EQ(problems(), std::string());
    leave();
}

} // namespace
} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Every command is run over a library whose every name is made to harm, and every widget that is
// there afterwards is looked at: dialogs, pages, pickers, menus.
#include "core/library/op.h"
#include "tests/support/test_library.h"
#include "tests/ui/support/plain_walk.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/models/place.h"
#include "ui/render/plain_text.h"
#include "ui/views/desk/desk.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/reader/reader_view.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QSet>

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

// Of two that may be the same.
QByteArray harmfulTwin(const char *abstract) {
    return R"([{"type": "article", "title": "<b>bold<img src=x> and told twice", "abstract": ")" +
           QByteArray(abstract) + "\"}]";
}

class HostileWalk : public testing::Test {
  protected:
    HostileWalk() {
        m_test.importBehind(harmfulDigest());
        m_test.importBehind(harmfulTwin("Fog hides ships from towers, and what of the towers?"));
        m_test.importBehind(harmfulTwin("A lamp that nobody lit since 1911 is seen by nobody."));
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

    // Of all that is there now; what can be seen of it has taken part.
    [[nodiscard]] std::string problems() {
        for (const QWidget *widget : QApplication::allWidgets())
            if (widget->isVisible())
                m_seen.insert(QByteArray(widget->metaObject()->className()).split(':').constLast());
        return namesTakenForHtml();
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
    QSet<QByteArray> m_seen; // the classes of what was visible when it was looked at
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
    for (const char *part :
         {"AddPaperDialog", "BackupsPage",    "CorrectDialog",   "DaysPage",      "DeletedPage",
          "ExportDialog",   "HighlightsPage", "HistoryPage",     "ImportPreview", "KeyEditor",
          "KeySheet",       "ListNameDialog", "ListPicker",      "ManualPage",    "OfferDialog",
          "Palette",        "PaperPicker",    "PreferencesPage", "ReaderPage",    "RulesPage",
          "SnoozePicker",   "StatisticsPage", "TagPicker",       "NoteEditor"})
        EXPECT_TRUE(m_seen.contains(part)) << part << " did not take part";
}

// What is asked of a tag or a filter is asked where its papers are shown.
TEST_F(HostileWalk, FindsWhatIsAskedOfAPlacePlain) {
    const auto ask = [this](const Place &place, const QString &id) {
        m_test.desk().go(place);
        QAction *action = m_test.window().commands().action(id);
        ASSERT_TRUE(waitUntil([action] { return action->isEnabled(); })) << id.toStdString();
        action->trigger();
        rest();
        EXPECT_EQ(problems(), std::string()) << "after " << id.toStdString();
        leave();
    };
    ask(Place::tagged(shortHarm), command::renameTag);
    for (const auto &filter : tests::must(tests::await(m_test.library().filters())))
        if (filter.name == shortHarm) ask(Place::filtered(filter), command::editFilter);
    EXPECT_TRUE(m_seen.contains("TagNameDialog"));
    EXPECT_TRUE(m_seen.contains("FilterPage"));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/dialogs/answer_key.h"
#include "ui/dialogs/identity_flow.h"
#include "ui/dialogs/offer_dialog.h"
#include "ui/dialogs/paper_picker.h"
#include "ui/render/plain_text.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/notice_bar.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/parts/flow_text.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>
#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

const QString lighthouses = QStringLiteral("What Lighthouses Know of Fog");

QByteArray quoted(const QString &text) {
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

// Title first: what a long text comes before is not looked at when formats are told apart.
QByteArray cslPaper(const QString &title, const QString &abstract, const QString &doi = {}) {
    QByteArray paper = R"({"type": "article", "title": )" + quoted(title);
    if (!doi.isEmpty()) paper += ", \"DOI\": " + quoted(doi);
    return paper + ", \"abstract\": " + quoted(abstract) + "}";
}

QByteArray csl(const QByteArrayList &papers) {
    return '[' + papers.join(',') + ']';
}

// Two texts that no word of five neighbours has in common.
const QString foggy = QStringLiteral("Fog hides ships from towers, and we ask what a tower knows.");
const QString lit = QStringLiteral("A lamp that nobody lit since 1911 is seen by nobody at all.");

class WindowIdentity : public testing::Test {
  protected:
    // As many pairs as titles, offered for merging, and the window over them.
    void openWithOffers(const QStringList &titles = {lighthouses},
                        const QString &abstract = foggy) {
        QByteArrayList first;
        QByteArrayList second;
        for (const QString &title : titles) {
            first += cslPaper(title, abstract);
            second += cslPaper(title, lit);
        }
        m_test.importBehind(csl(first));
        m_test.importBehind(csl(second));
        m_test.open();
        ASSERT_EQ(offers(), titles.size());
    }
    // Opens the offers of the current paper by its key.
    OfferDialog *openOffer() {
        if (!waitUntil([&] { return m_test.desk().shownPaper() != nullptr; })) return nullptr;
        m_test.press("Shift+M");
        return qobject_cast<OfferDialog *>(m_test.dialog());
    }
    // Opens the question which paper the current one is.
    PaperPicker *openPicker() {
        if (!waitUntil([&] { return m_test.desk().shownPaper() != nullptr; })) return nullptr;
        m_test.press("Shift+M");
        auto *picker = qobject_cast<PaperPicker *>(m_test.dialog());
        const bool ready =
            picker && waitUntil([&] { return picker->findChild<QLineEdit *>()->hasFocus(); });
        return ready ? picker : nullptr;
    }
    [[nodiscard]] bool becomesOffer() {
        return waitUntil([&] { return qobject_cast<OfferDialog *>(m_test.dialog()); });
    }
    qsizetype offers() { return tests::must(tests::await(m_test.library().offers())).size(); }
    [[nodiscard]] bool closes() {
        return waitUntil([&] { return !m_test.hasDialog(); });
    }
    void backToWindow() {
        m_test.window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_test.window()));
    }

    TestWindow m_test;
};

TEST_F(WindowIdentity, JoinsByOneKeyAndTakesItApartByAnother) {
    openWithOffers();
    ASSERT_TRUE(openOffer());
    m_test.press("Y");
    ASSERT_TRUE(closes());
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Joined 2 papers: ") + lighthouses));
    EXPECT_EQ(m_test.count(QStringLiteral("*")), 1);
    EXPECT_EQ(offers(), 0);
    EXPECT_TRUE(m_test.listBecomes(1));
    backToWindow();
    m_test.press("Z");
    EXPECT_TRUE(waitUntil([&] { return offers() == 1; }));
    EXPECT_TRUE(m_test.listBecomes(2));
}

TEST_F(WindowIdentity, RemembersThatTwoAreNotTheSame) {
    openWithOffers();
    ASSERT_TRUE(openOffer());
    m_test.press("N");
    ASSERT_TRUE(closes());
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Not the same: ")));
    EXPECT_EQ(offers(), 0);
    EXPECT_EQ(m_test.count(QStringLiteral("*")), 2);
    m_test.importBehind(csl({cslPaper(lighthouses, foggy), cslPaper(lighthouses, lit)}));
    EXPECT_EQ(offers(), 0) << "never asked again";
    backToWindow();
    EXPECT_TRUE(openPicker());
}

TEST_F(WindowIdentity, AsksOnceWhichPaperItIsThoughTheKeyIsPressedTwice) {
    m_test.importBehind(csl({cslPaper(lighthouses, foggy), cslPaper(QStringLiteral("Cats"), lit)}));
    m_test.open();
    ASSERT_TRUE(waitUntil([&] { return m_test.desk().shownPaper() != nullptr; }));
    m_test.press("Shift+M");
    m_test.press("Shift+M");
    ASSERT_TRUE(qobject_cast<PaperPicker *>(m_test.dialog()));
    tests::must(
        tests::await(m_test.library().offersOf(m_test.desk().shownPaper()->id))); // behind theirs
    EXPECT_EQ(m_test.window().findChildren<PaperPicker *>().size(), 1);
}

TEST_F(WindowIdentity, ComparesWithThePaperThatIsTypedThoughEnterComesAtOnce) {
    const QString counted = QStringLiteral("Keepers count each lamp by night, in silence.");
    m_test.importBehind(
        csl({cslPaper(QStringLiteral("Cats of the Tower"), foggy),
             cslPaper(QStringLiteral("On Seven Lamps"), lit), cslPaper(lighthouses, counted)}));
    m_test.open();
    const auto *picker = openPicker();
    ASSERT_TRUE(picker);
    QStringList others{QStringLiteral("Cats of the Tower"), QStringLiteral("On Seven Lamps"),
                       lighthouses};
    others.removeAll(m_test.desk().shownPaper()->facts.title.tidy);
    auto *list = picker->findChild<QAbstractItemView *>();
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 2; }));
    ASSERT_TRUE(waitUntil([&] { return !list->model()->index(0, 0).data().toString().isEmpty(); }));
    others.removeAll(list->model()->index(0, 0).data().toString()); // it stands first
    ASSERT_EQ(others.size(), 1);
    picker->findChild<QLineEdit *>()->setText(others.constFirst());
    m_test.press("Return");
    ASSERT_TRUE(becomesOffer());
    EXPECT_TRUE(waitUntil([&] {
        const auto texts = m_test.dialog()->findChildren<FlowText *>();
        return std::any_of(texts.cbegin(), texts.cend(), [&](const FlowText *text) {
            return text->content() == others.constFirst();
        });
    }));
}

TEST_F(WindowIdentity, LeavesTheQuestionOpen) {
    openWithOffers();
    ASSERT_TRUE(openOffer());
    m_test.press("Esc");
    ASSERT_TRUE(closes());
    EXPECT_EQ(offers(), 1);
    EXPECT_EQ(tests::must(tests::await(m_test.library().history())).size(), 2) << "the two imports";
}

TEST_F(WindowIdentity, GoesThroughAllOffersAndSaysSoOnce) {
    openWithOffers({lighthouses, QStringLiteral("On the Keeping of Lighthouse Cats"),
                    QStringLiteral("Seven Nights in a Dark Tower")});
    m_test.window().commands().action(command::offers)->trigger();
    QDialog *dialog = m_test.dialog();
    const auto says = [dialog](const char *words) {
        return waitUntil([=] {
            for (const PlainLabel *label : dialog->findChildren<PlainLabel *>())
                if (label->text() == QLatin1String(words)) return true;
            return false;
        });
    };
    ASSERT_TRUE(says("1 of 3"));
    m_test.press("J");
    ASSERT_TRUE(says("2 of 3"));
    m_test.press("K");
    ASSERT_TRUE(says("1 of 3"));
    m_test.press("Y");
    ASSERT_TRUE(says("1 of 2"));
    m_test.press("N");
    ASSERT_TRUE(says("1 of 1"));
    m_test.press("Y");
    ASSERT_TRUE(closes());
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Joined 2 pairs of papers")));
    EXPECT_EQ(m_test.count(QStringLiteral("*")), 4);
}

TEST_F(WindowIdentity, TurnsToNoOtherPairWhileAnAnswerIsWritten) {
    openWithOffers({lighthouses, QStringLiteral("On the Keeping of Lighthouse Cats"),
                    QStringLiteral("Seven Nights in a Dark Tower")});
    const auto before = tests::must(tests::await(m_test.library().offers()));
    m_test.window().commands().action(command::offers)->trigger();
    const auto *dialog = m_test.dialog();
    const auto position = [dialog] {
        for (const PlainLabel *label : dialog->findChildren<PlainLabel *>())
            if (label->text().contains(QLatin1String(" of ")) && label->text().at(0).isDigit())
                return label->text();
        return QString();
    };
    ASSERT_TRUE(waitUntil([&] { return position() == QLatin1String("1 of 3"); }));
    m_test.press("N");
    m_test.press("J"); // before the answer is written
    ASSERT_TRUE(waitUntil([&] { return position().endsWith(QLatin1String("of 2")); }));
    EXPECT_EQ(position(), QStringLiteral("1 of 2")) << "the second of before is not passed over";
    m_test.press("Y");
    ASSERT_TRUE(waitUntil([&] { return position() == QLatin1String("1 of 1"); }));
    const auto left = tests::must(tests::await(m_test.library().offers()));
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left.constFirst().paper, before.constLast().paper);
}

TEST_F(WindowIdentity, AsksAgainWhereTheTwoCouldNotBeRead) {
    openWithOffers();
    ASSERT_TRUE(waitUntil([&] { return m_test.desk().shownPaper() != nullptr; }));
    QSignalSpy failed(m_test.desk().findChild<IdentityFlow *>(), &IdentityFlow::failed);
    const auto other =
        tests::must(store::Connection::open(m_test.libraryPath(), store::Mode::ReadWrite));
    tests::must(other->run(QStringLiteral("ALTER TABLE attachment RENAME TO away")));
    m_test.press("Shift+M");
    ASSERT_TRUE(waitUntil([&] { return !failed.isEmpty(); }));
    EXPECT_FALSE(m_test.hasDialog());
    tests::must(other->run(QStringLiteral("ALTER TABLE away RENAME TO attachment")));
    EXPECT_TRUE(openOffer());
}

TEST_F(WindowIdentity, SaysThatNothingIsToBeCompared) {
    m_test.importBehind(tests::inventedDigest(2));
    m_test.open();
    m_test.window().commands().action(command::offers)->trigger();
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Nothing to compare")));
    EXPECT_FALSE(m_test.hasDialog());
}

TEST_F(WindowIdentity, ForetellsWhatTheLibraryWillDo) {
    openWithOffers();
    const QList<model::Paper> papers = m_test.papers();
    const auto id = [&](int i) { return model::PaperIds({papers.at(i).id}); };
    tests::must(tests::await(
        m_test.library().apply(library::ChangeTags{id(0), {QStringLiteral("fog")}, {}})));
    tests::must(tests::await(
        m_test.library().apply(library::ChangeTags{id(1), {QStringLiteral("cats")}, {}})));
    tests::must(tests::await(m_test.library().apply(
        library::SetNote{papers.at(0).id, QStringLiteral("three words here"), {}})));
    tests::must(tests::await(
        m_test.library().apply(library::SetNote{papers.at(1).id, QStringLiteral("and two"), {}})));
    OfferDialog *dialog = openOffer();
    ASSERT_TRUE(dialog);
    QStringList words;
    for (const PlainLabel *label : dialog->findChildren<PlainLabel *>())
        words += label->text();
    EXPECT_TRUE(words.contains(QStringLiteral("Both notes, 5 words")))
        << words.join(QLatin1Char('|')).toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("united")));
    EXPECT_TRUE(words.contains(QStringLiteral("neither is decided")));
    EXPECT_EQ(m_test.count(QStringLiteral("*")), 2) << "a forecast writes nothing";
    m_test.press("Y");
    ASSERT_TRUE(closes());
    const model::Paper joined = m_test.papers().constFirst();
    EXPECT_EQ(joined.tags.size(), 2);
    EXPECT_TRUE(joined.note.text.contains(QLatin1String("three words here")));
    EXPECT_TRUE(joined.note.text.contains(QLatin1String("and two")));
}

bool listHas(const QDialog &picker, int papers) {
    const auto *list = picker.findChild<QAbstractItemView *>();
    return waitUntil(
        [=] { return list->model()->rowCount() == papers && list->currentIndex().isValid(); });
}

TEST_F(WindowIdentity, JoinsWithAPaperThatTheReaderNames) {
    m_test.importBehind(csl({cslPaper(QStringLiteral("A Paper about Cats at Sea"), foggy),
                             cslPaper(QStringLiteral("Sea Cats, a Second Printing"), lit)}));
    m_test.open();
    PaperPicker *picker = openPicker();
    ASSERT_TRUE(picker);
    m_test.type(QStringLiteral("second printing"));
    ASSERT_TRUE(listHas(*picker, 1));
    m_test.press("Return");
    ASSERT_TRUE(becomesOffer());
    m_test.press("Y");
    ASSERT_TRUE(closes());
    EXPECT_EQ(m_test.count(QStringLiteral("*")), 1);
}

TEST_F(WindowIdentity, FindsThePaperByItsId) {
    m_test.importBehind(csl({cslPaper(QStringLiteral("A Paper about Cats at Sea"), foggy),
                             cslPaper(QStringLiteral("Sea Cats, a Second Printing"), lit,
                                      QStringLiteral("10.1000/cats.2"))}));
    m_test.open();
    PaperPicker *picker = openPicker();
    ASSERT_TRUE(picker);
    m_test.type(QStringLiteral("10.1000/cats.2"));
    ASSERT_TRUE(listHas(*picker, 1));
    m_test.press("Return");
    EXPECT_TRUE(becomesOffer());
}

TEST_F(WindowIdentity, SaysInTheDialogWhyTwoCannotBeJoined) {
    m_test.importBehind(csl({cslPaper(QStringLiteral("A Paper about Cats at Sea"), foggy,
                                      QStringLiteral("10.1000/cats.1")),
                             cslPaper(QStringLiteral("Sea Cats, a Second Printing"), lit,
                                      QStringLiteral("10.1000/cats.2"))}));
    m_test.open();
    PaperPicker *picker = openPicker();
    ASSERT_TRUE(picker && listHas(*picker, 1));
    m_test.press("Return");
    ASSERT_TRUE(becomesOffer());
    QDialog *dialog = m_test.dialog();
    QStringList texts;
    for (const FlowText *text : dialog->findChildren<FlowText *>())
        texts += text->toPlainText();
    EXPECT_FALSE(texts.filter(QStringLiteral("different ids")).isEmpty());
    m_test.press("Y");
    EXPECT_TRUE(dialog->isVisible()) << "the key does nothing";
    EXPECT_EQ(m_test.count(QStringLiteral("*")), 2);
}

TEST_F(WindowIdentity, TakesAJoinedPaperApart) {
    openWithOffers();
    ASSERT_TRUE(openOffer());
    m_test.press("Y");
    ASSERT_TRUE(closes());
    QAction *apart = m_test.window().commands().action(command::takeApart);
    ASSERT_TRUE(waitUntil([&] { return apart->isEnabled(); }));
    apart->trigger();
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Taken apart")));
    EXPECT_EQ(m_test.count(QStringLiteral("*")), 2);
    EXPECT_TRUE(m_test.listBecomes(2));
}

TEST_F(WindowIdentity, OffersToLookAfterAnImportOfDoubtfulPapers) {
    m_test.importBehind(csl({cslPaper(lighthouses, foggy)}));
    m_test.open();
    m_test.setClipboard(QString::fromUtf8(csl({cslPaper(lighthouses, lit)})));
    m_test.press("Ctrl+V");
    m_test.acceptDialog();
    ASSERT_TRUE(m_test.noticeBecomes(QStringLiteral("Imported: 1 paper, 1 new")));
    QToolButton *compare = nullptr;
    for (QToolButton *each : m_test.part<NoticeBar>().findChildren<QToolButton *>())
        if (each->defaultAction() == m_test.window().commands().action(command::offers))
            compare = each;
    ASSERT_TRUE(compare && compare->isVisible());
    QTest::mouseClick(compare, Qt::LeftButton);
    EXPECT_TRUE(qobject_cast<OfferDialog *>(m_test.dialog()));
}

TEST_F(WindowIdentity, ShowsHostileTextsLetterForLetterAndInTime) {
    const auto title =
        QStringLiteral("<img src=\"/dev/zero\"><b>bold words of a title</b> \u202Eelttil");
    QElapsedTimer timer;
    timer.start();
    openWithOffers({title}, foggy + QLatin1Char('e') + QString(40'000, QChar(0x0301)));
    OfferDialog *dialog = openOffer();
    ASSERT_TRUE(dialog);
    EXPECT_LT(timer.elapsed(), 20'000);
    qsizetype titles = 0;
    for (const FlowText *text : dialog->findChildren<FlowText *>()) {
        EXPECT_FALSE(text->document()->toHtml().contains(QLatin1String("<img")));
        if (text->toPlainText().startsWith(QLatin1String("<img src"))) ++titles;
        EXPECT_FALSE(text->toPlainText().contains(QChar(0x202E)));
    }
    EXPECT_EQ(titles, 2);
}

TEST_F(WindowIdentity, NamesWhatCanHaveTheFocus) {
    openWithOffers();
    OfferDialog *dialog = openOffer();
    ASSERT_TRUE(dialog);
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
        const auto *shown = QAccessible::queryAccessibleInterface(widget);
        EXPECT_TRUE(shown && !shown->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className();
    }
    const auto *key = QAccessible::queryAccessibleInterface(dialog->findChild<AnswerKey *>());
    EXPECT_EQ(key->text(QAccessible::Name), QStringLiteral("Same paper"));
    EXPECT_EQ(key->text(QAccessible::Description), QStringLiteral("join the two"));
    EXPECT_EQ(key->role(), QAccessible::PushButton);
}

} // namespace
} // namespace lectern::ui

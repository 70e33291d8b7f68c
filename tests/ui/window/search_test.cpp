// SPDX-License-Identifier: GPL-3.0-or-later
// What one types into the search field, what it offers, and where the hits are shown.
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/models/paper_list_model.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/reader/marked_text.h"
#include "ui/views/reader/paper_column.h"
#include "ui/views/search/completion_list.h"
#include "ui/views/search/search_field.h"

#include <QAbstractButton>
#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowSearch : public testing::Test {
  protected:
    WindowSearch() { m_test.importBehind(tests::inventedDigest(6)); }

    void tag(const char *name, int papers) {
        tests::must(tests::await(m_test.library().apply(
            library::ChangeTags{model::PaperIds(idsOf(papers)), {QString::fromUtf8(name)}, {}})));
    }
    [[nodiscard]] QList<model::PaperId> idsOf(int papers) {
        return tests::must(tests::await(m_test.library().papers(QStringLiteral("*"))))
            .ids.mid(0, papers);
    }
    [[nodiscard]] SearchField &field() { return m_test.part<SearchField>(); }
    [[nodiscard]] CompletionList &list() { return m_test.part<CompletionList>(); }
    void type(const char *text) {
        m_test.press("/");
        ASSERT_TRUE(waitUntil([&] { return field().hasFocus(); }));
        m_test.type(QString::fromUtf8(text));
    }
    [[nodiscard]] QStringList offered() {
        QStringList shown;
        if (list().isVisible())
            for (const library::Completion &one : list().completions())
                shown += one.shown;
        return shown;
    }

    TestWindow m_test;
};

TEST_F(WindowSearch, ShowsWhatAnInputMethodComposesInPlaceOfTheSearchBefore) {
    m_test.open();
    type("fog");
    field().selectAll();
    const auto compose = [this](const QString &text) {
        QInputMethodEvent event(text, {});
        QApplication::sendEvent(&field(), &event);
        return field().inputMethodQuery(Qt::ImCursorRectangle).toRect().x();
    };
    const int behind = compose(QStringLiteral("nnnn"));
    EXPECT_TRUE(field().text().isEmpty()) << "it is not typed yet";
    EXPECT_GT(behind, compose({})) << "the caret stood behind it";
}

TEST_F(WindowSearch, CompletesTagsOfMostPapersFirst) {
    m_test.open();
    tag("rl/offline", 1);
    tag("review", 3);
    tag("other", 6);
    type("lighthouse tag:r");
    ASSERT_TRUE(waitUntil([&] { return offered().size() == 3; }));
    EXPECT_EQ(offered().join(u' ').toStdString(), "tag:review tag:rl tag:rl/offline");
    EXPECT_EQ(list().completions().constFirst().papers, 3);
    EXPECT_TRUE(list().completions().at(1).andBelow);
    m_test.press("Down");
    m_test.press("Tab");
    EXPECT_EQ(field().text(), QStringLiteral("lighthouse tag:rl "));
    EXPECT_TRUE(waitUntil([&] { return !list().isVisible(); }));
    EXPECT_TRUE(m_test.listBecomes(1)) << "it is searched for";
    EXPECT_TRUE(field().hasFocus());
}

TEST_F(WindowSearch, FindsWordsWithPercentSigns) {
    m_test.open();
    tests::must(tests::await(m_test.library().apply(
        library::SetNote{idsOf(1).constFirst(), QStringLiteral("zebra 50%1 of them"), {}})));
    type("50%1 zebra ");
    EXPECT_TRUE(m_test.listBecomes(1));
    EXPECT_EQ(m_test.part<ListPane>().currentPaper(), idsOf(1).constFirst());
}

TEST_F(WindowSearch, CompletesFieldsAndTheirWords) {
    m_test.open();
    type("ti");
    ASSERT_TRUE(waitUntil([&] { return offered() == QStringList{QStringLiteral("title:")}; }));
    m_test.press("Tab");
    EXPECT_EQ(field().text(), QStringLiteral("title:"));
    m_test.press("Ctrl+A");
    m_test.type(QStringLiteral("is:unr"));
    EXPECT_TRUE(waitUntil([&] { return offered() == QStringList{QStringLiteral("is:unread")}; }));
}

TEST_F(WindowSearch, CompletesAllThatIsTypedThoughTabComesAtOnce) {
    m_test.open();
    type("t");
    ASSERT_TRUE(waitUntil([&] { return offered().contains(QStringLiteral("title:")); }));
    m_test.type(QStringLiteral("i"));
    m_test.press("Tab");
    EXPECT_TRUE(waitUntil([&] { return field().text() == QLatin1String("title:"); }))
        << field().text().toStdString();
}

TEST_F(WindowSearch, EscapeClosesTheListBeforeTheSearch) {
    m_test.open();
    type("is:k");
    ASSERT_TRUE(waitUntil([&] { return list().isVisible(); }));
    m_test.press("Esc");
    EXPECT_FALSE(list().isVisible());
    EXPECT_EQ(field().text(), QStringLiteral("is:k"));
    m_test.press("Esc");
    EXPECT_TRUE(field().text().isEmpty());
}

TEST_F(WindowSearch, OffersTheSearchesThatWereMade) {
    m_test.open();
    type("number");
    m_test.press("Return");
    ASSERT_TRUE(waitUntil([&] { return !field().hasFocus(); }));
    m_test.press("/");
    ASSERT_TRUE(waitUntil([&] { return field().hasFocus(); }));
    m_test.press("Ctrl+A");
    m_test.press("Backspace");
    m_test.press("Down");
    ASSERT_TRUE(waitUntil([&] { return offered() == QStringList{QStringLiteral("number")}; }));
    m_test.press("Return");
    EXPECT_EQ(field().text(), QStringLiteral("number"));
    EXPECT_TRUE(m_test.listBecomes(6));
}

TEST_F(WindowSearch, ShowsWhereEachPaperIsFoundAndMarksItInTheReader) {
    m_test.open();
    type("\"for a year\"");
    ASSERT_TRUE(m_test.listBecomes(6));
    auto *model = m_test.part<ListPane>().findChild<PaperListModel *>();
    ASSERT_TRUE(waitUntil([&] { return model->index(0).data(PaperListModel::HitRole).isValid(); }));
    const auto hit = model->index(0).data(PaperListModel::HitRole).value<library::HitLine>();
    EXPECT_EQ(hit.where, query::HitText::Abstract);
    ASSERT_EQ(hit.hits.size(), 1);
    const query::HitSpan span = hit.hits.constFirst();
    EXPECT_EQ(hit.text.mid(span.begin, span.end - span.begin), QStringLiteral("for a year"));
    const MarkedText &abstract = m_test.part<PaperColumn>().abstract();
    EXPECT_TRUE(waitUntil([&] { return abstract.found().size() == 1; }));
    m_test.press("Esc");
    m_test.press("Esc");
    EXPECT_TRUE(waitUntil([&] { return abstract.found().isEmpty(); }));
}

TEST_F(WindowSearch, FindsAllBehindTheFirst) {
    m_test.importBehind(tests::inventedDigest(400, 100));
    m_test.open();
    type("lighthouse");
    EXPECT_TRUE(m_test.listBecomes(406));
}

TEST_F(WindowSearch, ThatFindsNothingCanBeClearedByAButton) {
    m_test.open();
    ASSERT_TRUE(m_test.listBecomes(6));
    type("zzzz");
    ASSERT_TRUE(m_test.listBecomes(0));
    const auto clears = [this] {
        for (QAbstractButton *button : m_test.part<ListPane>().findChildren<QAbstractButton *>())
            if (button->isVisible() && !qobject_cast<SearchField *>(button->parentWidget()) &&
                button->accessibleName() == QLatin1String("Clear the search"))
                return button->click(), true;
        return false;
    };
    ASSERT_TRUE(clears());
    EXPECT_TRUE(m_test.listBecomes(6));
    EXPECT_TRUE(field().text().isEmpty());
    EXPECT_FALSE(clears());
}

} // namespace
} // namespace lectern::ui

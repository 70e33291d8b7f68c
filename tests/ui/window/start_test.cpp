// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/models/paper_list_model.h"
#include "ui/views/desk/first_start_page.h"
#include "ui/views/list/paper_list_view.h"
#include "ui/views/sidebar/sidebar_tree_view.h"
#include "ui/views/sidebar/sidebar_view.h"

#include <QEvent>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

// Which widgets came into sight while it watches.
class Shows final : public QObject {
  public:
    [[nodiscard]] int of(const char *className) const {
        return int(m_classes.count(QByteArray(className)));
    }
    bool eventFilter(QObject *object, QEvent *event) override {
        if (event->type() == QEvent::Show) m_classes.append(object->metaObject()->className());
        return false;
    }

  private:
    QList<QByteArray> m_classes;
};

// One paper that stands in its digest very often: whoever counts the papers of the days reads long.
void makeCountingLong(const QString &library) {
    const auto connection = tests::must(store::Connection::open(library, store::Mode::ReadWrite));
    tests::must(connection->run(QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 1500000) "
        "INSERT INTO sighting(digest_id, position, paper_id) SELECT s.digest_id, n.i, s.paper_id "
        "FROM n, (SELECT digest_id, paper_id FROM sighting LIMIT 1) s")));
}

TEST(WindowStart, ShowsThePapersBeforeAllAreCounted) {
    TestWindow test;
    test.importBehind(tests::inventedDigest(3));
    makeCountingLong(test.libraryPath());
    Shows shows;
    qApp->installEventFilter(&shows);
    test.open();
    ASSERT_TRUE(waitUntil([&] {
        auto &list = test.part<PaperListView>();
        return list.isVisible() &&
               list.model()->index(0, 0).data(PaperListModel::LoadedRole).toBool();
    }));
    const bool counted = test.part<SidebarView>().hasCounted();
    EXPECT_TRUE(counted || test.part<SidebarTreeView>().model()->rowCount() == 4)
        << "places, and no hint";
    ASSERT_TRUE(test.listBecomes(3));
    EXPECT_EQ(shows.of("lectern::ui::FirstStartPage"), 0) << "as over an empty library";
}

} // namespace
} // namespace lectern::ui

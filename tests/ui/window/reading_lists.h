// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/dialogs/drop_dialog.h"
#include "ui/dialogs/list_flow.h"
#include "ui/models/list_drag.h"
#include "ui/models/paper_drag.h"
#include "ui/models/paper_list_model.h"
#include "ui/models/sidebar_model.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/notice_bar.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/list/reading_list_heading.h"
#include "ui/views/list/reading_list_view.h"
#include "ui/views/pickers/list_picker.h"
#include "ui/views/reader/chip.h"
#include "ui/views/reader/reader_view.h"
#include "ui/views/search/search_field.h"
#include "ui/views/sidebar/sidebar_tree_view.h"
#include "ui/views/sidebar/sidebar_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>

#include <gtest/gtest.h>

namespace lectern::ui {

// The window over six papers, and what is done in it with reading lists.
class WindowLists : public testing::Test {
  protected:
    static inline const QString group = QStringLiteral("Reading group");

    WindowLists() {
        m_test.importBehind(tests::inventedDigest(6));
        m_test.open();
        must(waitUntil([&] { return m_test.part<ReaderView>().paper().has_value(); }));
        for (const model::Paper &paper : m_test.papers())
            m_ids.append(paper.id);
    }
    static void must(bool holds) {
        if (!holds) throw std::runtime_error("the test could not begin");
    }
    void apply(library::Op op) { tests::must(tests::await(m_test.library().apply(std::move(op)))); }
    // A list of these papers, by their place in the library.
    void make(const QString &name, const QList<int> &papers = {}) {
        apply(library::CreateList{name});
        QList<model::PaperId> ids;
        for (const int paper : papers)
            ids.append(m_ids.at(paper));
        apply(library::AddToList{name, ids});
        must(waitUntil([&] { return counted(name) == papers.size(); }));
    }
    // What the sidebar says; -1: there is no such list.
    [[nodiscard]] qint64 counted(const QString &name) {
        for (const model::ReadingList &list : m_test.part<SidebarView>().counts().lists)
            if (list.name == name) return list.papers;
        return -1;
    }
    [[nodiscard]] QStringList names() {
        QStringList names;
        for (const model::ReadingList &list : m_test.part<SidebarView>().counts().lists)
            names.append(list.name);
        return names;
    }
    [[nodiscard]] model::ReadingList listCalled(const QString &name) {
        for (const model::ReadingList &list : m_test.part<SidebarView>().counts().lists)
            if (list.name == name) return list;
        throw std::runtime_error("there is no such list");
    }
    // As the sidebar opens it.
    void open(const QString &name, int papers) {
        m_test.desk().go(Place::onList(listCalled(name)));
        must(waitUntil([&] { return view().isVisible() && shown().size() == papers; }));
    }
    // False where none that is visible says so.
    [[nodiscard]] bool pressButton(const QString &words) {
        for (QAbstractButton *button : m_test.window().findChildren<QAbstractButton *>())
            if (button->isVisible() && button->accessibleName() == words)
                return button->click(), true;
        return false;
    }
    [[nodiscard]] ReadingListView &view() { return m_test.part<ReadingListView>(); }
    [[nodiscard]] QAbstractItemModel &rows() { return *view().model(); }
    // The papers on the page, by their place in the library.
    [[nodiscard]] QList<int> shown() {
        QList<int> papers;
        for (int row = 0; row < rows().rowCount(); ++row) {
            const auto paper =
                rows().index(row, 0).data(PaperListModel::PaperRole).value<model::PaperRow>();
            papers.append(int(m_ids.indexOf(paper.id)));
        }
        return papers;
    }
    [[nodiscard]] bool becomes(const QList<int> &papers) {
        return waitUntil([&] { return shown() == papers; });
    }
    [[nodiscard]] QString spoken(int row) {
        return rows().index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    // The window has the focus again, and its current paper is shown.
    void settle() {
        m_test.window().activateWindow();
        must(waitUntil(
            [&] { return QApplication::focusWidget() && m_test.desk().shownPaper() != nullptr; }));
    }
    [[nodiscard]] bool isOn(const QString &list) {
        return waitUntil([&] {
            const model::Paper *paper = m_test.desk().shownPaper();
            return paper && paper->lists.contains(list);
        });
    }
    void pick(const char *key, const QString &name) {
        settle();
        m_test.press(key);
        must(waitUntil([&] { return m_test.part<ListPicker>().isVisible(); }));
        auto *field = m_test.part<ListPicker>().findChild<QLineEdit *>();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void drop(QWidget &viewport, const QPoint &at, const QMimeData &mime) {
        QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&viewport, &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDragMoveEvent move(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&viewport, &move);
        QDropEvent event(QPointF(at), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(&viewport, &event);
        EXPECT_TRUE(event.isAccepted());
    }
    [[nodiscard]] std::unique_ptr<QMimeData> papers(const QList<int> &places) {
        QList<model::PaperId> ids;
        for (const int place : places)
            ids.append(m_ids.at(place));
        return std::unique_ptr<QMimeData>(paperDrag::newMime(ids));
    }
    [[nodiscard]] QAction *command(const QString &id) {
        return m_test.window().commands().action(id);
    }
    void undo() { command(command::undo)->trigger(); }

    TestWindow m_test;
    QList<model::PaperId> m_ids;
};

} // namespace lectern::ui

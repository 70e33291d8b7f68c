// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_library.h"

namespace lectern::tests {

// A library of nine papers, and what is asked of its reading lists.
class Lists : public testing::Test {
  protected:
    static constexpr qint64 dayMs = 24LL * 3600 * 1000;
    static inline const QString group = QStringLiteral("Reading group");
    static inline const QString thesis = QStringLiteral("Thesis, chapter 3");

    Lists() {
        m_library.importText(inventedDigest(9));
        m_ids = m_library.ids();
    }

    void make(const QString &name, const QList<int> &papers = {}) {
        m_library.apply(library::CreateList{name});
        add(name, papers);
    }
    library::Applied add(const QString &list, const QList<int> &papers,
                         std::optional<int> place = {}) {
        return m_library.apply(library::AddToList{list, idsOf(papers), place});
    }
    library::Applied move(const QString &list, const QList<int> &papers, int place) {
        return m_library.apply(
            library::MovePapersInList{list, model::PaperIds(idsOf(papers)), place});
    }
    [[nodiscard]] QList<model::PaperId> idsOf(const QList<int> &papers) const {
        QList<model::PaperId> ids;
        for (const int paper : papers)
            ids.append(m_ids.at(paper));
        return ids;
    }
    // The papers of a list by their place in m_ids, in its order.
    [[nodiscard]] QList<int> on(const QString &list) {
        QList<int> papers;
        for (const model::PaperId id : must(await(m_library->listed(list))).papers.ids)
            papers.append(int(m_ids.indexOf(id)));
        return papers;
    }
    [[nodiscard]] QString commentOn(const QString &list, int paper) {
        const auto entries = must(await(m_library->listEntries(list, idsOf({paper}))));
        return entries.isEmpty() ? QStringLiteral("not on it") : entries.constFirst().comment;
    }
    [[nodiscard]] QStringList names() {
        QStringList names;
        for (const model::ReadingList &list : must(await(m_library->lists())))
            names.append(list.name);
        return names;
    }
    [[nodiscard]] base::ErrorCode failureOf(const library::Op &op) {
        const auto applied = await(m_library->apply(op));
        EXPECT_FALSE(applied);
        if (applied) return {};
        EXPECT_TRUE(applied.error().message.endsWith(QLatin1Char('.')));
        return applied.error().code;
    }
    // Undo takes the newest step back to `before`, redo brings it again.
    void expectUndoable(const QByteArray &before) {
        const QByteArray after = m_library.dump();
        must(await(m_library->undo()));
        EXPECT_EQ(m_library.dump(), before);
        must(await(m_library->redo()));
        EXPECT_EQ(m_library.dump(), after);
    }

    TestLibrary m_library;
    QList<model::PaperId> m_ids;
};

} // namespace lectern::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/paper_list_model.h"

#include <QPromise>

#include <memory>
#include <vector>

namespace lectern::ui {

// Stands in for Library::rows: takes what is asked for and answers when the test says so.
class RowFetcher {
  public:
    struct Asked {
        QList<model::PaperId> ids;
        base::StopToken stop;
        QPromise<base::Result<QList<model::PaperRow>>> promise;
    };

    [[nodiscard]] FetchRows fetch();
    [[nodiscard]] std::size_t count() const { return m_asked.size(); }
    [[nodiscard]] const Asked &asked(std::size_t index) const { return *m_asked.at(index); }

    // What every later answer says of a paper.
    QHash<model::PaperId, model::PaperRow> rows;
    // Answers request `index` with those of `rows` it asked for, and lets the answer arrive.
    void answer(std::size_t index);
    void fail(std::size_t index);

  private:
    void send(std::size_t index, base::Result<QList<model::PaperRow>> result);

    std::vector<std::unique_ptr<Asked>> m_asked;
};

// Papers `count` down to 1, newest first, in one digest each `perDigest` papers.
[[nodiscard]] model::PaperList paperList(int count, int perDigest);
// Undecided, unseen, titled "Paper 7".
[[nodiscard]] model::PaperRow paperRow(int number);

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/row_fetcher.h"

#include <QCoreApplication>

namespace lectern::ui {

FetchRows RowFetcher::fetch() {
    return [this](QList<model::PaperId> ids, base::StopToken stop) {
        m_asked.push_back(std::make_unique<Asked>());
        Asked &asked = *m_asked.back();
        asked.ids = std::move(ids);
        asked.stop = std::move(stop);
        asked.promise.start();
        return asked.promise.future();
    };
}

void RowFetcher::answer(std::size_t index) {
    QList<model::PaperRow> found;
    for (const model::PaperId id : m_asked.at(index)->ids)
        if (rows.contains(id)) found.append(rows.value(id));
    send(index, found);
}

void RowFetcher::fail(std::size_t index) {
    send(index, base::fail(base::ErrorCode::Failed, QStringLiteral("It failed.")));
}

void RowFetcher::send(std::size_t index, base::Result<QList<model::PaperRow>> result) {
    m_asked.at(index)->promise.addResult(std::move(result));
    m_asked.at(index)->promise.finish();
    QCoreApplication::processEvents();
}

model::PaperList paperList(int count, int perDigest) {
    model::PaperList list;
    for (int number = count; number > 0; --number) {
        const int digest = (count - number) / perDigest + 1;
        if ((count - number) % perDigest == 0) {
            model::PaperGroup group;
            group.first = list.ids.size();
            group.digest.id = model::DigestId(digest);
            group.digest.day = model::Day::of(2026, 11, 30 - digest);
            list.groups.append(group);
        }
        list.ids.append(model::PaperId(number));
    }
    return list;
}

model::PaperRow paperRow(int number) {
    model::PaperRow row;
    row.id = model::PaperId(number);
    row.title = QStringLiteral("Paper %1").arg(number);
    return row;
}

} // namespace lectern::ui

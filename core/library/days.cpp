// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/days.h"

#include "core/store/counts.h"

#include <QMap>

namespace lectern::library {

namespace {

constexpr int mostUnread = 12;

} // namespace

base::Result<Days> readDays(store::Connection &connection, const QList<model::Digest> &digests,
                            const QDate &today) {
    Days days;
    days.today = today;
    QMap<QDate, DayShare> byDay;
    for (const model::Digest &digest : digests) {
        const QDate day = model::filedUnder(digest);
        DayShare &share = byDay[day];
        const auto left = [](const model::Digest &one) { return one.papers - one.decided; };
        if (!share.day.isValid() || left(digest) > left(share.digest)) share.digest = digest;
        share.day = day;
        share.papers += digest.papers;
        share.decided += digest.decided;
    }
    days.days = byDay.values();
    LECTERN_ASSIGN(const auto unread, store::longestUnread(connection, mostUnread));
    for (const store::KeptPaper &paper : unread)
        days.unread.append({paper.paper, paper.title, paper.kept});
    return days;
}

} // namespace lectern::library

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/joined_list.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <iterator>

namespace lectern::ui {

namespace {

// Walks a list from its start, and knows the digest of each row on the way.
class DigestCursor {
  public:
    explicit DigestCursor(const model::PaperList &list)
        : m_list(list) {}

    // The digest of `paper`, if it stands here or further down; papers are asked for in order.
    const model::Digest *digestOf(model::PaperId paper) {
        while (m_row < m_list.ids.size() && m_list.ids.at(m_row) > paper)
            ++m_row;
        if (m_row == m_list.ids.size() || m_list.ids.at(m_row) != paper) return nullptr;
        while (m_group + 1 < m_list.groups.size() && m_list.groups.at(m_group + 1).first <= m_row)
            ++m_group;
        return m_group < m_list.groups.size() ? &m_list.groups.at(m_group).digest : nullptr;
    }

  private:
    const model::PaperList &m_list;
    qsizetype m_row = 0;
    qsizetype m_group = 0;
};

// In an order of its own a paper stays behind the one it stood behind.
QList<model::PaperId> inOldPlaces(const QList<model::PaperId> &shown,
                                  const QList<model::PaperId> &staying,
                                  const QList<model::PaperId> &found) {
    const QSet<model::PaperId> stays(staying.cbegin(), staying.cend());
    const QSet<model::PaperId> isFound(found.cbegin(), found.cend());
    QHash<model::PaperId, QList<model::PaperId>> behind;
    model::PaperId before;
    for (const model::PaperId paper : shown) {
        if (isFound.contains(paper))
            before = paper;
        else if (stays.contains(paper))
            behind[before].append(paper);
    }
    QList<model::PaperId> ids = behind.value({});
    for (const model::PaperId paper : found)
        ids += QList<model::PaperId>{paper} + behind.value(paper);
    return ids;
}

} // namespace

model::PaperList joined(const model::PaperList &shown, const QList<model::PaperId> &staying,
                        const model::PaperList &found) {
    model::PaperList list;
    list.hint = found.hint;
    list.grouped = found.grouped;
    if (!found.grouped) {
        list.ids = inOldPlaces(shown.ids, staying, found.ids);
        return list;
    }
    std::set_union(staying.cbegin(), staying.cend(), found.ids.cbegin(), found.ids.cend(),
                   std::back_inserter(list.ids), std::greater<>());
    DigestCursor before(shown);
    DigestCursor now(found);
    for (qsizetype row = 0; row < list.ids.size(); ++row) {
        const model::Digest *newest = now.digestOf(list.ids.at(row));
        const model::Digest *digest = newest ? newest : before.digestOf(list.ids.at(row));
        if (!digest) continue;
        if (list.groups.isEmpty() || list.groups.constLast().digest.id != digest->id)
            list.groups.append({row, *digest});
    }
    return list;
}

QList<model::PaperId> lostPapers(const model::PaperList &shown, const model::PaperList &found) {
    if (shown.grouped && found.grouped) { // both by falling number
        QList<model::PaperId> lost;
        std::set_difference(shown.ids.cbegin(), shown.ids.cend(), found.ids.cbegin(),
                            found.ids.cend(), std::back_inserter(lost), std::greater<>());
        return lost;
    }
    const QSet<model::PaperId> isFound(found.ids.cbegin(), found.ids.cend());
    QList<model::PaperId> lost;
    std::copy_if(shown.ids.cbegin(), shown.ids.cend(), std::back_inserter(lost),
                 [&isFound](model::PaperId paper) { return !isFound.contains(paper); });
    return lost;
}

} // namespace lectern::ui

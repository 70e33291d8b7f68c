// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf/hf_cards.h"

#include "core/digest/dates.h"
#include "core/digest/formats/hf/hf_address.h"

#include <algorithm>

namespace lectern::digest {

namespace {

constexpr qsizetype cardDateAtMost = 40; // characters

bool isNumberOnly(const QString &text) {
    return !text.isEmpty() &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

void fillFrom(model::Entry &into, const model::Entry &twin) {
    if (into.facts.abstract.raw.isEmpty()) into.facts.abstract.raw = twin.facts.abstract.raw;
    if (into.facts.aiSummary.isEmpty()) into.facts.aiSummary = twin.facts.aiSummary;
    if (into.facts.published.isEmpty()) into.facts.published = twin.facts.published;
    if (into.facts.links.isEmpty()) into.facts.links = twin.facts.links;
    if (!into.readings.upvotes) into.readings.upvotes = twin.readings.upvotes;
    if (!into.readings.comments) into.readings.comments = twin.readings.comments;
    if (!into.readings.stars) into.readings.stars = twin.readings.stars;
}

void setAddress(model::Entry &entry, const QString &address) {
    const QString id = hfPaperId(address);
    entry.facts.identifiers.arxiv = id;
    entry.facts.url = id.isEmpty() ? QString() : hfPaperAddress(id);
}

qint64 bytesOf(const model::Entry &entry) {
    return 2 * (entry.facts.title.raw.size() + entry.facts.abstract.raw.size());
}

} // namespace

void HfCards::begin(const QString &title, const QString &target, qint64 line) {
    close();
    m_newest = {};
    m_open = true;
    m_newest.entry.facts.title.raw = title;
    m_newest.entry.line = line;
    if (isNumberOnly(target))
        m_newest.reference = target;
    else
        setAddress(m_newest.entry, target);
    const bool mine = m_vote && (m_vote->arxivId.isEmpty() ||
                                 m_vote->arxivId == m_newest.entry.facts.identifiers.arxiv);
    if (mine) m_newest.entry.readings.upvotes = m_vote->votes;
    m_vote.reset();
}

bool HfCards::isCurrent(const QString &target) const {
    if (!m_open) return false;
    if (!m_newest.reference.isEmpty()) return isNumberOnly(target);
    return hfPaperId(target) == m_newest.entry.facts.identifiers.arxiv;
}

void HfCards::vote(const QString &arxivId, int votes) {
    if (m_open && !arxivId.isEmpty() && arxivId == m_newest.entry.facts.identifiers.arxiv)
        m_newest.entry.readings.upvotes = votes;
    else
        m_vote = Vote{arxivId, votes};
}

bool HfCards::takeDate(QStringView text, const HfCaptureDay &capture) {
    text = text.trimmed();
    if (!m_open || text.isEmpty() || text.size() > cardDateAtMost) return false;
    auto day = dayOf(text);
    if (!day) return false;
    if (!day->hasYear()) day = model::Day::of(capture.year(), day->month(), day->day());
    if (day && m_newest.entry.facts.published.isEmpty())
        m_newest.entry.facts.published = day->toIso();
    return true;
}

void HfCards::end(const QHash<QString, QString> &addresses) {
    close();
    m_ended = true;
    for (Card &card : m_closed)
        if (!card.reference.isEmpty()) setAddress(card.entry, addresses.value(card.reference));
}

// The last one closed waits for its twin.
std::optional<model::Entry> HfCards::take() {
    if (m_closed.empty() || (!m_ended && m_closed.size() == 1)) return std::nullopt;
    Card &first = m_closed.front();
    if (!m_ended && !first.reference.isEmpty()) return std::nullopt;
    std::optional<model::Entry> entry = std::move(first.entry);
    m_closed.pop_front();
    return entry;
}

void HfCards::close() {
    if (!m_open) return;
    m_open = false;
    if (mergesWithLast()) {
        fillFrom(m_closed.back().entry, m_newest.entry);
        return;
    }
    if (!m_newest.reference.isEmpty()) m_bytesWaiting += bytesOf(m_newest.entry);
    m_closed.push_back(std::move(m_newest));
}

bool HfCards::mergesWithLast() const {
    const QString &id = m_newest.entry.facts.identifiers.arxiv;
    return !id.isEmpty() && !m_closed.empty() &&
           m_closed.back().entry.facts.identifiers.arxiv == id;
}

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/formats/hf/hf_capture_day.h"
#include "core/model/entry.h"

#include <QHash>

#include <deque>
#include <optional>

namespace lectern::digest {

// The papers of a capture of huggingface.co/papers in the making, one card each. A card's parts
// come one after the other; its votes come before its title, and only their link says whose they
// are. Where the same paper stands twice in a row, as on the page of trends, it is one card.
class HfCards {
  public:
    // The target is the address of the paper's page, or the number of one told later.
    void begin(const QString &title, const QString &target, qint64 line);
    // The card begun last; none before the first.
    [[nodiscard]] model::Entry *current() { return m_open ? &m_newest.entry : nullptr; }
    // Whether the address is that of the current card's own page.
    [[nodiscard]] bool isCurrent(const QString &target) const;
    // Votes for a paper; without an id, for the next card.
    void vote(const QString &arxivId, int votes);
    // The date on the current card, "May 29" in the capture's own year; false for any other text.
    bool takeDate(QStringView text, const HfCaptureDay &capture);
    // Nothing follows; numbers of addresses are looked up.
    void end(const QHash<QString, QString> &addresses);

    // The first card that is complete, once.
    [[nodiscard]] std::optional<model::Entry> take();
    // The bytes that cards waiting for their addresses hold.
    [[nodiscard]] qint64 bytesWaiting() const { return m_bytesWaiting; }

  private:
    struct Card {
        model::Entry entry;
        QString reference; // the number of its address
    };
    struct Vote {
        QString arxivId;
        int votes = 0;
    };
    void close();
    [[nodiscard]] bool mergesWithLast() const;

    Card m_newest;
    bool m_open = false;
    std::deque<Card> m_closed;
    std::optional<Vote> m_vote; // for the next card
    qint64 m_bytesWaiting = 0;
    bool m_ended = false;
};

} // namespace lectern::digest

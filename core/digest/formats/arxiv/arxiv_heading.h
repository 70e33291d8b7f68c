// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/envelope.h"

#include <QStringView>

// What stands above the items of an arXiv listing: whose it is and of which day.
namespace lectern::digest {

class ArxivHeading {
  public:
    explicit ArxivHeading(const Envelope &envelope = {});

    // One line after the other, up to the first item.
    void read(QStringView line);
    // "/* Fri, 3 Mar 2023 */": the newest stands first.
    void readDayMark(QStringView line);

    // It has the words that only a daily mailing has.
    [[nodiscard]] bool isMailing() const { return m_mailing; }
    // "arxiv-cs", "arxiv-astro-ph.co", or "arxiv" where no list is named.
    [[nodiscard]] QString source() const;
    // The day on which arXiv announced the papers, in Greenwich as arXiv has it: that of the
    // listing or of its mail; where neither tells, the working day after the deadline.
    [[nodiscard]] std::optional<model::Day> day() const;

  private:
    void readSubject(QStringView subject);
    void readDeadline(QStringView line);

    QString m_list;
    std::optional<model::Day> m_listed;    // "Date: Fri,  3 Mar 23 01:29:12 GMT"
    std::optional<model::Day> m_mailed;    // of the envelope
    std::optional<model::Day> m_announced; // reckoned from "to  Thu  2 Mar 23 19:00:00 GMT"
    std::optional<model::Day> m_collected; // "Papers received as of", or the first day mark
    bool m_mailing = false;
};

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/arxiv/arxiv_heading.h"

#include "core/digest/dates.h"
#include "core/digest/formats/arxiv/arxiv_lines.h"
#include "core/digest/formats/arxiv/arxiv_names.h"

namespace lectern::digest {

namespace {

// "cs.ai" of "cs.AI", as other readers spell it in a source; empty for what is no list of arXiv.
QString listNamed(QStringView text) {
    return isArxivCategory(text) ? text.toString().toLower() : QString();
}

// What follows `word` in the line; empty where it is not there.
QStringView behind(QStringView word, QStringView line) {
    const qsizetype at = line.indexOf(word);
    return at < 0 ? QStringView() : line.sliced(at + word.size()).trimmed();
}

// Papers of one deadline are announced in the night to the next working day.
std::optional<model::Day> workingDayAfter(const std::optional<model::Day> &deadline) {
    if (!deadline || !deadline->hasYear()) return std::nullopt;
    QDate date = deadline->date().addDays(1);
    while (date.dayOfWeek() > Qt::Friday)
        date = date.addDays(1);
    return model::Day::of(date.year(), date.month(), date.day());
}

} // namespace

ArxivHeading::ArxivHeading(const Envelope &envelope)
    : m_mailed(envelope.universalDay) {
    readSubject(envelope.subject);
}

void ArxivHeading::read(QStringView line) {
    line = withoutQuoteMarks(line);
    if (line.startsWith(u"Date: ") && !m_listed) m_listed = dayOf(line.sliced(6));
    if (line.startsWith(u"Subject: ")) readSubject(line.sliced(9).trimmed());
    if (line.startsWith(u"received from ")) readDeadline(line);
    if (line.startsWith(u"Papers received as of ")) {
        const QStringView day = behind(u" as of ", line);
        m_collected = dayOf(day.endsWith(u'.') ? day.chopped(1) : day);
    }
    const QStringView address = behind(u"e-mail To: ", line);
    const qsizetype at = address.indexOf(u"@arXiv.org", 0, Qt::CaseInsensitive);
    if (m_list.isEmpty() && at > 0) m_list = listNamed(address.first(at));
}

void ArxivHeading::readDayMark(QStringView line) {
    const QStringView day = line.trimmed().sliced(2).chopped(2);
    if (!m_collected) m_collected = dayOf(day);
}

// "astro-ph daily 53 new + 4 crosses received", "cs.AI daily Subj-class mailing"
void ArxivHeading::readSubject(QStringView subject) {
    const qsizetype blank = std::max<qsizetype>(subject.indexOf(u' '), 0);
    if (subject.sliced(blank).startsWith(u" daily ")) m_list = listNamed(subject.first(blank));
}

void ArxivHeading::readDeadline(QStringView line) {
    const qsizetype to = line.lastIndexOf(u" to ");
    if (to < 0) return;
    const auto deadline = dayOf(line.sliced(to + 4));
    m_mailing = m_mailing || deadline.has_value();
    m_announced = workingDayAfter(deadline);
}

QString ArxivHeading::source() const {
    const auto arxiv = QStringLiteral("arxiv");
    return m_list.isEmpty() ? arxiv : arxiv + u'-' + m_list;
}

std::optional<model::Day> ArxivHeading::day() const {
    for (const auto &day : {m_listed, m_mailed, m_announced})
        if (day) return day;
    return m_collected;
}

} // namespace lectern::digest

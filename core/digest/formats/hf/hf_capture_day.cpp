// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf/hf_capture_day.h"

#include "core/digest/dates.h"

#include <array>

namespace lectern::digest {

namespace {

constexpr QStringView dayAddress = u"https://huggingface.co/papers/date/";
constexpr qsizetype captureDateAtMost = 40; // characters
constexpr std::array<QStringView, 6> datedFields = {u"retrieved", u"exported", u"captured",
                                                    u"date",      u"created",  u"clipped"};

QDate dateOfField(QStringView line) {
    for (const QStringView field : datedFields) {
        if (!line.startsWith(field) || !line.sliced(field.size()).startsWith(u':')) continue;
        const auto day = dayOf(line.sliced(field.size() + 1).trimmed());
        return day ? day->date() : QDate();
    }
    return {};
}

} // namespace

void HfCaptureDay::takeHeadingLine(QStringView line) {
    const QStringView text = line.trimmed();
    if (text.startsWith(dayAddress)) {
        const auto day =
            model::Day::parse(text.sliced(dayAddress.size())
                                  .first(std::min<qsizetype>(text.size() - dayAddress.size(), 10))
                                  .toString());
        m_before = day ? day->date() : QDate();
    } else if (const QDate made = dateOfField(text); made.isValid()) {
        m_made = made;
    } else if (!m_shown && text.size() < captureDateAtMost) {
        const auto day = dayOf(text);
        if (day && !text.contains(u'-')) m_shown = day;
    }
}

std::optional<model::Day> HfCaptureDay::day() const {
    if (!m_shown || m_shown->hasYear() || year() == 0) return m_shown;
    return model::Day::of(year(), m_shown->month(), m_shown->day());
}

int HfCaptureDay::year() const {
    if (m_shown && m_shown->hasYear()) return m_shown->date().year();
    const auto in = [this](int year) {
        return QDate(year, m_shown ? m_shown->month() : 1, m_shown ? m_shown->day() : 1);
    };
    if (m_before.isValid()) return m_before.year() + (in(m_before.year()) <= m_before ? 1 : 0);
    if (m_made.isValid()) return m_made.year() - (in(m_made.year()) > m_made ? 1 : 0);
    return 0;
}

} // namespace lectern::digest

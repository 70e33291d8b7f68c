// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/pdf_finding.h"

#include "ui/pdf/pdf_session.h"
#include "ui/pdf/pdf_view.h"
#include "ui/views/reader/find_bar.h"

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr qsizetype mostPlaces = 20'000;

} // namespace

PdfFinding::PdfFinding(FindBar &bar, PdfSession &session, PdfView &view, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_session(session)
    , m_view(view) {
    connect(&bar, &FindBar::edited, this, &PdfFinding::look);
    connect(&bar, &FindBar::stepAsked, this, &PdfFinding::step);
    connect(&bar, &FindBar::left, this, [this] { look({}); });
    connect(&session, &PdfSession::found, this, &PdfFinding::take);
    // What was typed while the file was being opened.
    connect(&session, &PdfSession::opened, this, [this] { look(m_bar.typed()); });
}

void PdfFinding::look(const QString &typed) {
    m_sought = typed.simplified();
    m_places.clear();
    m_current = -1;
    m_read = 0;
    m_first = std::max(0, m_view.currentPage());
    m_session.forgetFinds();
    m_view.clearHits();
    m_bar.setLooking();
    if (!m_sought.isEmpty() && m_view.pages() > 0) m_session.find(m_first, m_sought);
}

void PdfFinding::take(int page, const QString &text, const QList<QRectF> &hits) {
    if (text != m_sought || m_sought.isEmpty()) return; // of a search that is over
    if (!hits.isEmpty()) m_view.setHits(page, hits);
    const auto after = std::upper_bound(m_places.begin(), m_places.end(), page,
                                        [](int a, const Place &b) { return a < b.page; });
    const qsizetype at = after - m_places.begin();
    if (m_current >= at) m_current += hits.size();
    for (qsizetype i = hits.size() - 1; i >= 0; --i)
        m_places.insert(at, {page, hits.at(i)});
    if (m_current < 0 && !m_places.isEmpty()) {
        m_current = 0;
        showCurrent();
    }
    const bool all = ++m_read >= m_view.pages();
    if (all || !m_places.isEmpty()) m_bar.setFound(int(m_current + 1), int(m_places.size()));
    if (!all && m_places.size() < mostPlaces) m_session.find((page + 1) % m_view.pages(), m_sought);
}

void PdfFinding::step(int step) {
    if (m_places.isEmpty()) return;
    m_current = (m_current + step + m_places.size()) % m_places.size();
    showCurrent();
    m_bar.setFound(int(m_current + 1), int(m_places.size()));
}

void PdfFinding::showCurrent() {
    const Place &place = m_places.at(m_current);
    m_view.showHit(place.page, place.hit);
}

} // namespace lectern::ui

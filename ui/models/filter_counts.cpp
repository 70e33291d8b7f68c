// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filter_counts.h"

#include "core/model/saved_filter.h"

namespace lectern::ui {

FilterCounting::FilterCounting(library::Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library) {
    connect(&library, &library::Library::changed, this, [this](const auto &changes) {
        if (changes.touchesFilterCounts()) ask();
    });
}

FilterCounting::~FilterCounting() {
    m_stop.request_stop();
}

void FilterCounting::ask() {
    m_stop.request_stop();
    m_stop = base::StopSource();
    m_latest.whenDone(m_library.filterCounts(m_stop.get_token()), this, [this](const auto &counts) {
        if (!counts) return Q_EMIT failed(counts.error());
        m_papers.insert(counts->papers);
        Q_EMIT counted();
        if (!counts->complete) ask();
    });
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/progress_relay.h"

namespace lectern::ui {

namespace {

constexpr int relayEveryMs = 100;

} // namespace

ProgressRelay::ProgressRelay(QObject *parent)
    : QObject(parent)
    , m_papers(std::make_shared<std::atomic<qint64>>(0)) {
    connect(&m_timer, &QTimer::timeout, this, &ProgressRelay::look);
    m_timer.start(relayEveryMs);
}

std::function<void(qint64)> ProgressRelay::callback() const {
    return [shared = m_papers](qint64 papers) { shared->store(papers); };
}

void ProgressRelay::look() {
    const qint64 papers = m_papers->load();
    if (papers == m_told) return;
    m_told = papers;
    Q_EMIT progressed(papers);
}

} // namespace lectern::ui

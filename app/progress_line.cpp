// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress_line.h"

#include <QLocale>

#include <utility>

namespace lectern::app {

namespace {

constexpr qint64 unsaidMs = 500; // what is done by then needs no word
constexpr qint64 betweenMs = 100;

} // namespace

ProgressLine::ProgressLine(Console &console, QString words)
    : m_console(console)
    , m_words(std::move(words))
    , m_nextMs(unsaidMs) {
    m_clock.start();
}

ProgressLine::~ProgressLine() {
    if (m_shown) m_console.rewriteLine({});
}

std::function<void(qint64)> ProgressLine::callback() {
    if (!m_console.isWatched()) return {};
    return [this](qint64 papers) { show(papers); };
}

void ProgressLine::show(qint64 papers) {
    const qint64 now = m_clock.elapsed();
    if (now < m_nextMs) return;
    m_nextMs = now + betweenMs;
    m_shown = true;
    m_console.rewriteLine(m_words.arg(QLocale(QLocale::English).toString(papers)));
}

} // namespace lectern::app

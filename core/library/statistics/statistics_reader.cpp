// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/statistics/statistics_reader.h"

#include "core/library/library.h"
#include "core/library/reader_thread.h"
#include "core/library/statistics/read_statistics.h"
#include "core/store/days.h"

namespace lectern::library {

StatisticsReader::StatisticsReader(const Library &library)
    : m_library(library) {}

StatisticsReader::~StatisticsReader() {
    stop();
}

void StatisticsReader::stop() {
    m_stop.request_stop();
}

QFuture<base::Result<Statistics>> StatisticsReader::read(const Period &period) {
    stop();
    m_stop = base::StopSource();
    if (!m_thread) {
        m_thread = std::make_unique<ReaderThread>();
        m_thread->open(m_library.path());
    }
    return m_thread->read<Statistics>(m_stop.get_token(),
                                      [period, today = store::dayNumber(m_library.today()),
                                       stop = m_stop.get_token()](store::Connection &from) {
                                          return readStatistics(from, period, today, stop);
                                      });
}

} // namespace lectern::library

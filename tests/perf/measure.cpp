// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/measure.h"

#include "tests/support/process_memory.h"

#include <chrono>
#include <ctime>
#include <malloc.h>

namespace lectern::perf {

namespace {

double cpuSecondsOfProcess() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

} // namespace

Sample sampleOf(const std::function<void()> &work) {
    malloc_trim(0); // what an earlier work has left behind is no growth of this one
    tests::forgetPeakOfBytes();
    const qint64 bytes = tests::bytesInUse();
    Sample sample = timeOf(work);
    sample.peakBytes = tests::bytesAtPeak() - bytes;
    return sample;
}

Sample timeOf(const std::function<void()> &work) {
    const auto wall = std::chrono::steady_clock::now();
    const double cpu = cpuSecondsOfProcess();
    work();
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - wall;
    return {taken.count(), cpuSecondsOfProcess() - cpu, 0};
}

QList<Figure> interleaved(const QList<Work> &works, int runs) {
    QList<Figure> figures;
    for (const Work &work : works) {
        if (work.prepare) work.prepare();
        work.run();
        figures.append({work.name, work.bytes, {}});
    }
    for (int run = 0; run < runs; ++run)
        for (qsizetype i = 0; i < works.size(); ++i) {
            if (works[i].prepare) works[i].prepare();
            figures[i].samples.append(sampleOf(works[i].run));
        }
    return figures;
}

} // namespace lectern::perf

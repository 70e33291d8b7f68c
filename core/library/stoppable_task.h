// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/library/worker.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace lectern::library {

// Runs `task` (StopToken -> Result<T>) in the worker's thread; Cancelled where it was stopped
// before it began. The answer comes in that thread.
template <typename T, typename Task>
QFuture<base::Result<T>> postStoppable(Worker &worker, base::StopToken stop, Task task) {
    auto promise = std::make_shared<QPromise<base::Result<T>>>();
    promise->start();
    worker.post([promise, task = std::move(task), stop = std::move(stop)] {
        promise->addResult(stop.stop_requested()
                               ? base::Result<T>(base::fail(base::ErrorCode::Cancelled, {}))
                               : base::Result<T>(task(stop)));
        promise->finish();
    });
    return promise->future();
}

} // namespace lectern::library

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace lectern::ui {

// What `task` gives, from a thread of the pool: for work on files that must not hold up the window.
// It runs to its end, whoever waits for it.
template <typename Task>
[[nodiscard]] QFuture<std::invoke_result_t<Task>> inBackground(Task task) {
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Task>>>();
    promise->start();
    const auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, task = std::move(task)]() mutable {
        promise->addResult(task());
        promise->finish();
    });
    return future;
}

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/model/paper.h"

#include <QStringList>

#include <functional>

namespace lectern::app {

// The papers a query names, newest arrival first. The hint of the query goes to standard error.
[[nodiscard]] base::Result<QList<model::PaperId>>
papersToRead(const Context &context, const library::Library &library, const QStringList &query);

// The papers a command is about to change. Errors: Invalid, with the hint, where anything of the
// query is odd: what is not as it was meant may match everything.
[[nodiscard]] base::Result<model::PaperIds> papersToChange(const library::Library &library,
                                                           const QStringList &query);

// True when a query holds no term: nothing may be changed by it.
[[nodiscard]] bool isEmptyQuery(const QStringList &query);

// The paper of one name, whole. Errors: NotFound.
[[nodiscard]] base::Result<model::Paper> paperNamed(const library::Library &library,
                                                    const QString &name);

// Reads papers in pages, so that a million stream in the memory of one page.
[[nodiscard]] base::Status eachPaper(const library::Library &library,
                                     const QList<model::PaperId> &ids,
                                     const std::function<void(const model::Paper &)> &use);

} // namespace lectern::app

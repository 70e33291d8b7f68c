// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/connection.h"

#include <QList>
#include <QString>

#include <functional>

namespace lectern::store {

// Papers that can be seen and have this title, folded (base::fold), from any digest; at most two.
base::Result<QList<model::PaperId>> papersTitled(Connection &connection, const QString &folded);

// Every note with a link to a paper, of the papers that can be seen, the one that came last first.
using UseNote = std::function<base::Status(model::PaperId paper, const QString &text)>;
base::Status eachNoteWithLinks(Connection &connection, const UseNote &use);

} // namespace lectern::store

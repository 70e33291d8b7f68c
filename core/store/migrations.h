// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace lectern::store {

class Connection;

constexpr int applicationId = 0x4C637472; // "Lctr", in the header of every library
constexpr int schemaVersion = 8;

// The frozen scripts, first to last.
[[nodiscard]] QStringList migrationScripts();

// Brings an open library from its user_version up to the number of scripts; each script is one
// transaction. A library that already holds data is first copied to "<path>.before-N", checked.
// Errors: NoSpace, Damaged, Failed; the library is then as it was before the failing script.
base::Status migrate(Connection &connection, const QString &path, const QStringList &scripts);

// Gives a connection that only reads, over a library of an older schema, what reads ask for,
// without a change to the file. Nothing to do for a library of this schema.
base::Status readAsNewest(Connection &connection);

} // namespace lectern::store

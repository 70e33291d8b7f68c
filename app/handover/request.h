// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lectern::app {

// What a later start asks of the window.
struct Request {
    enum class Kind { Files, Command };
    Kind kind = Kind::Files;
    QStringList words; // absolute paths of files, or all arguments of the command
    QString folder;    // where the command was started, absolute: its relative paths begin there
    bool toTerminal = false; // its standard output is one
    QString begin;           // of Files: where `--begin` takes the window; may be empty
    QString activation;      // the token by which a Wayland session lets a window come to the front
};

// One JSON document with the version of the protocol in it.
[[nodiscard]] QByteArray toBytes(const Request &request);
// Errors: Invalid, for what is no request, or one of another version.
[[nodiscard]] base::Result<Request> requestIn(const QByteArray &bytes);

} // namespace lectern::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace lectern::ui {

// A foreign address that may go to the browser: http or https, with a host, without a user name or
// a password. Nothing else is ever opened.
[[nodiscard]] std::optional<QUrl> safeLink(const QString &address);

// Hands the address to the desktop's browser; false when it is not a safe link.
bool openLink(const QString &address);

// The paper's page, its PDF and its code; empty where none is known or it is not safe.
[[nodiscard]] QString pageOf(const model::Facts &facts);
[[nodiscard]] QString pdfOf(const model::Facts &facts);
[[nodiscard]] QString codeOf(const model::Facts &facts);

// Where the web is searched for a paper's title.
[[nodiscard]] QString arxivSearchFor(const model::Facts &facts);
[[nodiscard]] QString scholarSearchFor(const model::Facts &facts);
[[nodiscard]] QString huggingFaceSearchFor(const model::Facts &facts);

} // namespace lectern::ui

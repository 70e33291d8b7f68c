// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/day.h"
#include "core/model/ids.h"

#include <QString>

#include <optional>

namespace lectern::model {

// A digest as the sidebar and the list's headings show it.
struct Digest {
    DigestId id;
    QString source; // "hf-daily"
    QString format; // "hf-text"
    std::optional<Day> day;
    QString fileName;
    base::Instant imported;
    qint64 papers = 0;  // present papers seen in it
    qint64 decided = 0; // of those

    friend bool operator==(const Digest &, const Digest &) = default;
};

// The day a digest is filed under: of one that tells no year the last such day before it came; one
// that tells no day is filed under the day it came.
[[nodiscard]] QDate filedUnder(const Digest &digest);

// "hf-daily" gives "Hugging Face Daily Papers"; an unknown source is shown as it is called.
[[nodiscard]] QString sourceTitle(const QString &source);

} // namespace lectern::model

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lectern::store {

// The bytes under which a text is known: Blake2b-160 of its tidy UTF-8.
[[nodiscard]] QByteArray textHash(const QString &tidy);

// What is stored of a text beside its tidy form, and takes longer to make than to write.
struct TextForm {
    QByteArray hash;                  // textHash() of the tidy form
    std::optional<QByteArray> packed; // the raw one as qCompress() of its UTF-8; none where equal
};

struct TextForms {
    TextForm title;
    TextForm abstract;
    TextForm summary;
};

// In any thread.
[[nodiscard]] TextForms textFormsOf(const model::Facts &facts);

} // namespace lectern::store

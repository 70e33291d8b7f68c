// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/carried_state.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace lectern::digest {

// What an entry of a bibliography says of what its reader did, if Lectern wrote it.
struct CarriedFields {
    QString uuid; // of the paper: only Lectern writes it
    QString decision;
    QString progress;
    QStringList tags;
    QStringList lists;
    QString note;
};
// None where the uuid is none: keywords and notes of other programs are not this reader's.
[[nodiscard]] std::shared_ptr<const model::CarriedState> carriedBy(const CarriedFields &fields);

// The text that exchange/bibtex_text wrote as LaTeX; other TeX stays as it is. Total, linear.
[[nodiscard]] QString textOfOurLatex(const QString &latex);

// The same of a title, an abstract or a venue: braces that nothing escapes only keep capitals.
[[nodiscard]] QString proseOfOurLatex(const QString &latex);

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

namespace lectern::ui {

// The beginning of a note, with places for what is known of the paper: {{title}}, {{authors}},
// {{first}} (the first author), {{year}}, {{id}} (arXiv or DOI), {{url}}, {{abstract}}, {{today}},
// {{quotes}} (the highlights, each as a quote with its meaning). What else stands in braces stays.
struct NoteTemplate {
    QString name;
    QString text;
};

// Ours, and those of the reader: the files NAME.md of the folder, by name; one that is called like
// one of ours goes before it. Files over 64 KiB are passed over.
[[nodiscard]] QList<NoteTemplate> noteTemplates(const QString &folder);
[[nodiscard]] QString filledTemplate(const QString &text, const model::Paper &paper,
                                     const QDate &today);

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QString>
#include <QStringList>

// What formats for people say of a paper, in plain words: English whatever the interface speaks,
// for a second export compares its lines with those of the first. Nothing is escaped.
namespace lectern::exchange {

[[nodiscard]] QString meaningWord(model::Meaning meaning);      // "Claim", "To do"
[[nodiscard]] QString decisionWord(model::DecisionState state); // "Kept"
// "2026-11-23, back on 2026-12-01": what stands behind the word; may be empty.
[[nodiscard]] QString decisionDays(const model::Decision &decision);
[[nodiscard]] QString progressWord(model::ReadingProgress progress); // empty for what is unread
[[nodiscard]] QStringList tagNames(const model::Paper &paper);
[[nodiscard]] QStringList attachedNames(const model::Paper &paper); // of files
// By meaning, within one by place.
[[nodiscard]] QList<model::Highlight> highlightsByMeaning(const model::Paper &paper);
// "Hugging Face Daily Papers, 2024-09-18, place 1 of 82"
[[nodiscard]] QString sightingWords(const model::Sighting &sighting);
// "Earlier abstract, version 1, 2024-09-17"
[[nodiscard]] QString olderTextWords(const model::OlderText &older);
// All highlights as lines of plain text: "Claim: “quote” - comment".
[[nodiscard]] QStringList highlightLines(const model::Paper &paper);

struct NamedAddress {
    QString name;
    QString url;
};
// The resolvers of its ids, its page, its links, in this order, each address once. What no browser
// would open is left in: the format decides.
[[nodiscard]] QList<NamedAddress> addressesOf(const model::Facts &facts);
// The page that stands for the paper: what it names itself, else that of its id.
[[nodiscard]] QString pageOf(const model::Facts &facts);
// http or https, with a host.
[[nodiscard]] bool isWebAddress(const QString &address);

} // namespace lectern::exchange
